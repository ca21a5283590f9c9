import { existsSync } from 'node:fs';
import { defineError, type ErrorClass } from '@seqgraft/core';
import type { GuessedRoles } from '../columns/guess-roles.ts';
import type { ColumnSketch } from '../columns/sketch-columns.ts';

/** Ctrl-C or Escape at a question. */
const QuestionsLeft: ErrorClass<Record<string, never>> = defineError('E_QUESTIONS_LEFT', 'interrupted', () => ({
  message: 'The questions were left: nothing was written.',
  remedy: 'Run seqgraft init again, or seqgraft init DATA --yes, which asks nothing.',
}));

/** Asks for the data file. @returns undefined for none */
export async function askFile(): Promise<string | undefined> {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({
    message: 'Which data file? (Enter for none)',
    placeholder: 'load.csv',
    validate: (value) => (value && !existsSync(value) ? 'There is no such file.' : undefined),
  });
  if (isCancel(answer)) throw new QuestionsLeft({});
  return answer === '' || answer === undefined ? undefined : answer;
}

const none = '(none)';

/** Asks which column is what; what was found stands as the first answer. What was typed is not asked for. */
export async function askRoles(
  sketches: readonly ColumnSketch[],
  guessed: GuessedRoles,
  typed: ReadonlySet<string>,
): Promise<GuessedRoles> {
  const { isCancel, select, multiselect, intro } = await import('@clack/prompts');
  intro('What are the columns? Enter takes what was found.');
  const choose = async (
    message: string,
    names: readonly string[],
    initial: string | undefined,
  ): Promise<string | undefined> => {
    const answer = await select({
      message,
      options: [none, ...names].map((value) => ({ value, label: value })),
      initialValue: initial ?? none,
    });
    if (isCancel(answer)) throw new QuestionsLeft({});
    return answer === none ? undefined : answer;
  };
  const { numbers, texts } = guessed;
  let { time, series, target, past } = guessed;
  const times = sketches.filter(({ kind }) => kind === 'time').map(({ name }) => name);
  if (!typed.has('time') && times.length > 1) {
    const name = await choose('Which column has the times?', times, time?.name);
    time = sketches.find((each) => each.name === name);
  }
  if (!typed.has('series') && (texts.length > 0 || series !== undefined)) {
    const names = [...new Set([...(series === undefined ? [] : [series]), ...texts])];
    series = await choose('Which column tells several series apart?', names, series);
  }
  const open = numbers.filter((name) => name !== series);
  if (!typed.has('target') && open.length > 1) target = await choose('What is to be forecast?', open, target);
  const inputs = open.filter((name) => name !== target);
  if (!typed.has('past') && inputs.length > 0) {
    const answer = await multiselect({
      message: 'Which columns help, besides its own past? (space marks)',
      options: inputs.map((value) => ({ value, label: value })),
      initialValues: inputs.filter((name) => past.includes(name)),
      required: false,
    });
    if (isCancel(answer)) throw new QuestionsLeft({});
    past = answer;
  }
  return { ...guessed, time, series, target, past };
}
