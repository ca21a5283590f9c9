import type { ErrorExplanation } from '../../apps/cli/src/explain/error-codes.ts';
import { literal } from './literal.ts';

/** A warning, or a finding of check: nothing that ends a command. */
export interface NoticeText {
  readonly code: string;
  readonly about: string;
  readonly mend: string;
}

/** What the categories mean to somebody who meets one; the numbers come from the command's sources. */
const meanings: Readonly<Record<string, string>> = {
  usage: 'The command line, an option or an argument cannot be used as it stands.',
  data: 'The data breaks a rule. Nothing was written.',
  integrity: 'Stored bytes are not what they were when they were stored.',
  incompatible: 'Two things do not belong together: a model and its weights, a checkpoint and the data.',
  'not-found': 'A file, a checkpoint or a store is not there.',
  resource: 'Disk, memory, quota or a backend is not to be had.',
  check: 'A check that you asked for does not hold.',
  diverged: 'Training left the finite numbers. The last good weights are kept.',
  interrupted: 'A signal ended the run (143 after SIGTERM).',
};

/** `E_TOO_SHORT` → `e-too-short`: the anchor of a code on the page. */
export function errorAnchor(code: string): string {
  return code.toLowerCase().replaceAll('_', '-');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function summaryTable(exitCodes: ReadonlyMap<string, number>): string[] {
  const rows = [...exitCodes].map(([category, exitCode]) => {
    const meaning = meanings[category];
    if (meaning === undefined) throw new Error(`The category "${category}" has no words in error-page.ts.`);
    return `| ${exitCode} | ${category} | ${meaning} |`;
  });
  return ['| exit | category | meaning |', '| --- | --- | --- |', ...rows];
}

function definitionLines(definition: ErrorExplanation, exitCodes: ReadonlyMap<string, number>): string[] {
  const { category, source, about, messages, remedies } = definition;
  const exitCode = exitCodes.get(category);
  if (exitCode === undefined)
    throw new Error(`${definition.code} has the category "${category}", which has no exit code.`);
  return [
    `<div class="error-facts">\n\n[${source}](/packages/${source}) · ${category} · exit ${exitCode}\n\n</div>`,
    '',
    ...(about === '' ? [] : [literal(about), '']),
    ...messages.flatMap((message) => [`> ${capitalised(literal(message))}`, '']),
    ...remedies.flatMap((remedy) => [`**Mend:** ${capitalised(literal(remedy))}`, '']),
  ];
}

/** What is known of the codes. */
export interface CodesOnPage {
  readonly definitions: readonly ErrorExplanation[];
  readonly exitCodes: ReadonlyMap<string, number>;
  readonly notices: readonly NoticeText[];
}

/** The page of all codes: what the exit codes mean, then each error by name, then warnings and findings. */
export function errorPage({ definitions, exitCodes, notices }: CodesOnPage): string {
  const codes = [...new Set(definitions.map(({ code }) => code))].sort();
  return [
    '---',
    'description: "Every error of seqgraft: its code, its exit code, what it says and how to mend it."',
    'outline: 2',
    '---',
    '',
    '# Error codes',
    '',
    'Every failure that seqgraft foresees has a permanent code. Its message says the rule, what was got and how to mend it;',
    'the data behind it is in `details`. In code, ask `isSeqgraftError(error, code)`. The command prints the code, ends with the',
    'exit code of the category, and with `--json` prints `{ ok: false, error: { code, message, remedy, details } }`.',
    '',
    '‹Names› stand for what is filled in. This page is made from the sources; `seqgraft explain E_CODE` says the same in a terminal.',
    '',
    ...summaryTable(exitCodes),
    '',
    'Exit code 0 is success. 1 (`E_INTERNAL`) is a bug in seqgraft: please report it with the command you typed.',
    '',
    ...codes.flatMap((code) => [
      `## ${code} {#${errorAnchor(code)}}`,
      '',
      ...definitions.filter((each) => each.code === code).flatMap((each) => definitionLines(each, exitCodes)),
    ]),
    '## Warnings and findings',
    '',
    '`W_…` are warnings: the command goes on. `N_…` and `L_…` are findings of `seqgraft check`: worth a look, and results that would be too good.',
    '',
    ...notices.flatMap(({ code, about, mend }) => [
      `### ${code} {#${errorAnchor(code)}}`,
      '',
      literal(about),
      '',
      `**Mend:** ${literal(mend)}`,
      '',
    ]),
  ].join('\n');
}
