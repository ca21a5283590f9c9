import { didYouMean } from '@seqgraft/core';
import type { Command, CommanderError } from 'commander';
import { UsageError } from './usage-error.ts';

/** What commander says (`error: unknown option '--lokback'\n(Did you mean --lookback?)`) as an error of ours, with what helps. */
export function commanderUsageError(error: CommanderError, program: Command, args: readonly string[]): Error {
  const [problem = '', ...hints] = error.message.replace(/^error: /, '').split('\n');
  const sentence = problem.charAt(0).toUpperCase() + problem.slice(1).replace(/[^.?!]$/, '$&.');
  const command = commandOf(program, args);
  const [, flag] = (error.code === 'commander.unknownOption' && /'(--[^'=]+)/.exec(problem)) || [];
  const hint = flag === undefined ? hints.join(' ').replace(/^\(|\)$/g, '') : hintFor(flag, command, program);
  return new UsageError({ problem: sentence, remedy: hint === '' ? `See ${nameOf(command)} --help.` : hint });
}

/** The command that was meant, as far as its words are known. */
function commandOf(program: Command, args: readonly string[]): Command {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  const under = (command: Command, word: string | undefined): Command =>
    command.commands.find((each) => each.name() === word) ?? command;
  const command = under(program, first);
  return command === program ? program : under(command, second);
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

/** The commands that have this very flag; else the nearest one of this command. */
function hintFor(flag: string, command: Command, program: Command): string {
  const others = leavesOf(program).filter(({ options }) => options.some(({ long }) => long === flag));
  if (others.length > 0) {
    const names = others.map((each) => nameOf(each).replace(/^seqgraft /, '')).join(', ');
    return `It is a flag of ${names}; see ${nameOf(command)} --help for those of this command.`;
  }
  return didYouMean(
    flag,
    command.options.flatMap(({ long }) => long ?? []),
  ).trim();
}

function leavesOf(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);
}
