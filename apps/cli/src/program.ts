import { Command, CommanderError } from 'commander';
import { commanderUsageError } from './commander-usage-error.ts';
import { addAdaptCommand } from './commands/adapt.ts';
import { addBenchCommand } from './commands/bench.ts';
import { addCheckCommand } from './commands/check.ts';
import { addCompareCommand } from './commands/compare.ts';
import { addCompletionCommand } from './commands/completion.ts';
import type { Finish } from './commands/define-command.ts';
import { addDemoCommand } from './commands/demo.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addInitCommand } from './commands/init.ts';
import { addPredictCommand } from './commands/predict.ts';
import { addRankCommand } from './commands/rank.ts';
import { wordReader } from './commands/read-words.ts';
import { addResumeCommand } from './commands/resume.ts';
import { runCommand } from './commands/run-command.ts';
import { addStoreCommand } from './commands/store.ts';
import { addTrainCommand } from './commands/train.ts';
import { exitCodes } from './exit-code.ts';
import { reportFailure } from './run-action.ts';
import { version } from './version.ts';

const examples = `Examples:
  seqgraft demo                                        the whole story on real data, in seconds
  seqgraft init load.csv                               looks at the file and writes its settings, explained
  seqgraft check load.csv                              what is in the file, and what keeps it from training
  seqgraft train load.csv --name load                  a source model, kept as a checkpoint
  seqgraft adapt load new-site.csv --strategy freeze   carry it to a related task with little data, and judge
  seqgraft compare load new-site.csv                   strategies and controls side by side
`;

/** The command with all its subcommands. `finish` gets the one that was read. */
export function createProgram(finish: Finish): Command {
  const program = new Command('seqgraft')
    .description('Transfer learning with recurrent networks: carry the weights, and know whether it helped.')
    .version(version)
    .configureHelp({ helpWidth: 110 })
    .addHelpText('beforeAll', '')
    .addHelpText('after', `\n${examples}`)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  addDemoCommand(program, finish);
  addInitCommand(program, finish);
  addCheckCommand(program, finish);
  addTrainCommand(program, finish);
  addAdaptCommand(program, finish);
  addCompareCommand(program, finish);
  addRankCommand(program, finish);
  addEvaluateCommand(program, finish);
  addPredictCommand(program, finish);
  addResumeCommand(program, finish, readWords);
  addStoreCommand(program, finish);
  addDoctorCommand(program, finish);
  addExplainCommand(program, finish);
  addCompletionCommand(program, finish);
  addBenchCommand(program, finish);
  return program;
}

const readWords = wordReader((words, finish) => createProgram(finish).parseAsync([...words], { from: 'user' }));

/** Runs a command line (without node and script) and gives the exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = createProgram(async (command, load) => {
    exitCode = await runCommand(command, load);
  });
  try {
    if (args.length === 0) program.help();
    // What the scripts of shells ask; a line begins with a word that stands at the cursor.
    if (args[0] === 'completion' && args[1] === '--') {
      const { candidateLine, complete } = await import('./completion/complete.ts');
      const found = await complete(program, args.slice(2));
      if (found.length > 0) process.stdout.write(`${found.map(candidateLine).join('\n')}\n`);
      return 0;
    }
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0; // --help, --version
    if (error instanceof CommanderError && error.code === 'commander.help') return exitCodes.usage; // shown, for want of a subcommand
    const failure = error instanceof CommanderError ? commanderUsageError(error, program, args) : error;
    const command = args.find((arg) => !arg.startsWith('-')) ?? '';
    return reportFailure(command, failure, { json: args.includes('--json') });
  }
}
