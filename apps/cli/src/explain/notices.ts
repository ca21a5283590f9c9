/** What a warning or a finding is about, and what one does about it. */
export interface Notice {
  readonly code: string;
  readonly about: string;
  readonly mend: string;
}

/**
 * Everything that is said and ends no command, by code: `W_…` warnings, and of `check` the findings `N_…` (worth a look) and `L_…` (would make
 * results too good). A test holds the list to the sources.
 */
export const notices: readonly Notice[] = [
  {
    code: 'L_COPIES',
    about: 'Some series are copies of others: what is test in one is train in the other.',
    mend: 'Remove the copies, or give them one series id.',
  },
  {
    code: 'L_NOT_CAUSAL',
    about: 'Cells were filled from later rows, which a forecast made in time could not know.',
    mend: 'Fill from earlier rows: --missing forward-fill:N, or leave windows with blanks out: --missing drop-window.',
  },
  {
    code: 'L_SAME_DATA',
    about: 'The data is what the source was trained on: its test rows may have been trained on there.',
    mend: 'Adapt to other data, or judge with seqgraft evaluate, which knows the source’s own test rows.',
  },
  {
    code: 'L_TELLS_CLASS',
    about: 'A column tells the class of a row nearly by itself: it may have been made from it.',
    mend: 'Leave the column out unless it is known before the class is.',
  },
  {
    code: 'L_TELLS_TARGET',
    about: 'An input is the target, moved or scaled: it may hold values that are to be forecast.',
    mend: 'Leave the column out unless it is known before the target is.',
  },
  {
    code: 'L_TIMES',
    about: 'Series are cut at different times, so that one is trained on days that are test for another.',
    mend: 'Set --time, so that all are cut at the same times.',
  },
  {
    code: 'N_CONSTANT',
    about: 'A column never changes: as an input it tells nothing, as a target there is nothing to forecast.',
    mend: 'Leave it out, or name another --target.',
  },
  {
    code: 'N_GAP',
    about: 'Several rows in a row have no value.',
    mend: 'A fill closes gaps up to the length that you give it (--missing forward-fill:N); mask needs none.',
  },
  {
    code: 'N_HEADING',
    about:
      'The first line of a file, which has the names of the columns, holds numbers: it may be a row that is lost, or the table may lie on its side.',
    mend: 'Put a line with names above it; or turn the table, so that each row is a point in time.',
  },
  {
    code: 'N_OUTLIERS',
    about: 'Some values lie far from the rest: faults of a sensor, or rare and real.',
    mend: 'Correct what is wrong; where they are real, --loss mae or huber and --scaler robust run less after them.',
  },
  {
    code: 'N_RARE_CLASS',
    about: 'Some classes are rare: a model that never says them looks good by accuracy.',
    mend: 'Train with --class-weights balanced, and look at macro-F1.',
  },
  {
    code: 'N_SHIFT',
    about: 'Columns lie elsewhere than in the source: its scaler makes other numbers of them.',
    mend: 'Compare --scaler-policy per-window, target and source, or let auto choose on validation.',
  },
  {
    code: 'W_AUTOSAVE',
    about:
      'The state of a run could not be saved or removed. The training goes on; stopped, it would begin at the save before.',
    mend: 'Make room, or see why the store cannot be written to; the message says which.',
  },
  {
    code: 'W_DAMAGED',
    about: 'An entry of the store cannot be read and is left out.',
    mend: 'seqgraft store verify says what is wrong, seqgraft doctor --repair heals what can be healed.',
  },
  {
    code: 'W_FAILED',
    about: 'A strategy could not be run or diverged; the others went on without it.',
    mend: 'The message says why: often a lower --lr or --clip-norm 1.',
  },
  {
    code: 'W_FALLBACK',
    about: 'The newest entry of a name is damaged, and an older one that is whole was used instead.',
    mend: 'seqgraft store verify says what is wrong, seqgraft doctor --repair heals what can be healed.',
  },
  {
    code: 'W_INIT_UNMENDED',
    about: 'init found something in the data that no flag mends.',
    mend: 'Mend the file as the message says; seqgraft check shows every place.',
  },
  {
    code: 'W_NOT_CAUSAL',
    about: 'Cells were filled from later rows, which a forecast made in time could not know: errors look too low.',
    mend: 'Fill from earlier rows: --missing forward-fill:N, or leave windows with blanks out: --missing drop-window.',
  },
  {
    code: 'W_NO_TIME',
    about:
      'Several series without times are each cut by their own row numbers: one may be trained on days that are test for another.',
    mend: 'Set --time.',
  },
  {
    code: 'W_OTHER_MACHINE',
    about:
      'A run goes on with another processor, backend or engine variant than it began with: the last bits may differ.',
    mend: 'Nothing need be done; for the same bits go on where it began.',
  },
  {
    code: 'W_RUN_TAKEN',
    about: 'Another process took over this run. This one ends its training and saves nothing more of its state.',
    mend: 'Stop one of the two.',
  },
  {
    code: 'W_SAME_DATA',
    about: 'The target is the very data that the source was trained on; it is split as the source was.',
    mend: 'Adapt to other data.',
  },
  {
    code: 'W_SCALER',
    about:
      'Something about the scaling is worth a look: a constant column, an input that was derived, a policy that could not be used.',
    mend: 'The message says which; --scaler and --scaler-policy choose another.',
  },
  {
    code: 'W_SEASON',
    about: 'There is no seasonal-naive control, because the data has no known season or too few rows for one.',
    mend: 'Set --season to the rows of a season.',
  },
  {
    code: 'W_SERIES_LEFT_OUT',
    about: 'Some series have fewer rows than a window and are not forecast.',
    mend: 'Give them more rows, or train with a shorter --lookback.',
  },
  {
    code: 'W_TEST_SEEN',
    about: 'Rows that judge here were trained on by the source or one of its ancestors: errors look too low.',
    mend: 'Split so that test rows come later: --split with dates.',
  },
  {
    code: 'W_THREADS',
    about: 'More threads were asked for than the machine has cores, or than the engine could start.',
    mend: 'Leave --threads out: it takes as many as there are cores.',
  },
  {
    code: 'W_TRAINED_ON',
    about: 'The rows that judge here are among those that the checkpoint was trained on.',
    mend: 'Evaluate on other data, or on the split that it was trained with.',
  },
  {
    code: 'W_UNKNOWN_TOKENS',
    about: 'The text has characters or words that the source never saw; they are read as unknown.',
    mend: 'Adapt with --vocabulary target, which gives them vectors of their own.',
  },
  {
    code: 'W_WORKER',
    about: 'A worker of a comparison ended; the main thread does its runs. The result is the same, and later.',
    mend: 'Fewer --jobs where memory is short.',
  },
];
