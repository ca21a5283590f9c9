// Runs built commands one after the other in one process: a start of Node, of its compiler and of TensorFlow.js for all of them.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const main = process.argv[2];
const [, program] = /import\("(\.\/program-[^"]+)"\)/.exec(readFileSync(main, 'utf8')) ?? [];
if (program === undefined) throw new Error(`${main} loads no program.`);
const { runCommandLine } = await import(new URL(program, pathToFileURL(main)));

const own = { ...process.env };

/** Keeps what is written to a stream from now on. */
function record(stream) {
  const write = stream.write;
  const chunks = [];
  stream.write = (chunk, encoding, callback = encoding) => {
    chunks.push(Buffer.from(chunk));
    if (typeof callback === 'function') process.nextTick(callback);
    return true;
  };
  return () => {
    stream.write = write;
    return Buffer.concat(chunks).toString();
  };
}

function setEnvironment(variables) {
  for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
  Object.assign(process.env, variables);
}

process.on('message', async ({ args, cwd, env }) => {
  process.chdir(cwd);
  setEnvironment({ ...own, ...env });
  const [stdout, stderr] = [record(process.stdout), record(process.stderr)];
  let code = null;
  let thrown;
  try {
    code = await runCommandLine(args);
  } catch (error) {
    thrown = String(error?.stack ?? error);
  }
  process.send({ code, stdout: stdout(), stderr: stderr() + (thrown ?? '') });
});
process.on('disconnect', () => process.exit());
process.send('ready');
