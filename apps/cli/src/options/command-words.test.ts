import { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { addOption } from './add-option.ts';
import { applyDefaults } from './apply-defaults.ts';
import { commandWords, wordsInOrder } from './command-words.ts';
import { realNumber, wholeNumberList } from './parse-numbers.ts';
import { splitChoice } from './split-options.ts';

/** A command with options of every kind. */
async function read(words: readonly string[]): Promise<Command> {
  const command = new Command('train').argument('<data>').exitOverride();
  addOption(command, '--units <list>', '', { parse: wholeNumberList(1), default: [32] });
  addOption(command, '--lr <rate>', '', { parse: realNumber({ above: 0 }), default: 0.003 });
  addOption(command, '--split <choice>', '', { parse: splitChoice });
  addOption(command, '--name <name>', '', { default: 'source' });
  addOption(command, '--time <column>', '');
  addOption(command, '--no-time', '');
  addOption(command, '--bidirectional', '');
  addOption(command, '--store <folder>', '', { default: 'seqgraft-store' });
  addOption(command, '--json', '');
  command.action(() => {});
  command.parse([...words], { from: 'user' });
  await applyDefaults(command);
  return command;
}

afterEach(() => {
  for (const name of ['LR', 'BIDIRECTIONAL', 'NAME']) delete process.env[`SEQGRAFT_${name}`];
});

describe('commandWords', () => {
  it.each([
    [['load.csv', '--units', '64,64', '--lr', '1e-2', '--split', 'by-series:0.8,0.1,0.1', '--bidirectional']],
    [['load.csv', '--no-time', '--name', "it's a load"]],
    [['load.csv', '--time', 'day']],
    [['load.csv']],
  ])('says a command again as it was typed: %j', async (words) => {
    const command = await read(words);
    const again = wordsInOrder(commandWords(command));
    expect(again[0]).toBe('train');
    expect((await read(again.slice(1))).opts()).toEqual(command.opts());
    expect([...again.slice(1)].sort()).toEqual([...words].sort());
  });

  it('says what the environment set, and goes by what was typed where both did', async () => {
    process.env.SEQGRAFT_LR = '0.5';
    process.env.SEQGRAFT_NAME = 'mine';
    process.env.SEQGRAFT_BIDIRECTIONAL = 'true';
    const { flags } = commandWords(await read(['load.csv', '--lr', '0.1']));
    expect(flags).toEqual(['--lr', '0.1', '--name', 'mine', '--bidirectional']);
  });

  it('leaves out how a command speaks and where it keeps things', async () => {
    expect(commandWords(await read(['load.csv', '--json', '--store', 'here'])).flags).toEqual([]);
  });

  it('tells arguments that begin with a dash from flags', async () => {
    const command = await read(['--lr', '0.1', '--', '-load.csv']);
    const again = wordsInOrder(commandWords(command));
    expect(again).toEqual(['train', '--lr', '0.1', '--', '-load.csv']);
    expect((await read(again.slice(1))).args).toEqual(['-load.csv']);
  });
});
