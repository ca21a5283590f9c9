// npm test: builds, runs the tests of every package (cached where nothing changed) and sums them up.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { manifestOf, packageFolders, prepare, root, turbo } from './workspace.mjs';

const resultsOf = (folder) => join(folder, 'test-results.json');

const firstLine = (text) => text.split('\n')[0];

prepare({ build: false });
// What turbo has cached it puts back; a package whose tests never ran leaves no file.
for (const folder of packageFolders()) rmSync(resultsOf(folder), { force: true });
const code = turbo(['test', '--concurrency=2', '--continue', '--output-logs=new-only', ...process.argv.slice(2)]);

let passed = 0;
let failed = 0;
let skipped = 0;
/** What tests that were skipped for want of something say about how to get it: the end of their names. */
const wants = new Set();
for (const folder of packageFolders()) {
  if (!existsSync(resultsOf(folder))) {
    const { scripts } = manifestOf(folder);
    if (scripts?.test === undefined) continue;
    console.log(`FAILED ${relative(root, folder)}: no results; its build or its test runner failed`);
    failed += 1;
    continue;
  }
  const results = JSON.parse(readFileSync(resultsOf(folder), 'utf8'));
  // A file that cannot be loaded has no tests in it, yet it failed.
  const broken = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  for (const { name, message } of broken) console.log(`FAILED ${relative(root, name)}: ${firstLine(message)}`);
  for (const { name, assertionResults } of results.testResults) {
    for (const { fullName, failureMessages } of assertionResults.filter(({ status }) => status === 'failed')) {
      console.log(`FAILED ${relative(root, name)}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}`);
    }
  }
  passed += results.numPassedTests;
  failed += results.numFailedTests + broken.length;
  skipped += results.numPendingTests + results.numTodoTests;
  for (const { status, title } of results.testResults.flatMap((file) => file.assertionResults)) {
    const [, want] = (status !== 'passed' && /: skipped, (.*)$/.exec(title)) || [];
    if (want !== undefined) wants.add(want);
  }
}
if (code !== 0 && failed === 0) failed = 1;
for (const want of wants) console.log(`Some tests were skipped: ${want}.`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
