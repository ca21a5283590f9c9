/** What to do about an error of a package, in the words of the command instead of the package's functions. */
export const commandRemedies: Readonly<Record<string, string>> = {
  E_BACKEND_UNAVAILABLE: 'Leave --backend out, or install what it needs; see seqgraft doctor.',
  E_CARRY_MISMATCH:
    'Leave --head at auto, give at least one column the name that it has in the source, and the layers at least the units and directions of the source; or train a source that fits.',
  E_ENGINE_UNSUPPORTED: 'Training runs on plain TensorFlow.js here, many times slower; see seqgraft doctor.',
  E_IRREGULAR:
    'Choose --irregular segment (no window crosses a gap), insert (rows without values), delta (an input tells the distance) or resample:1day; or take rows as steps with --no-time.',
  E_TIME_DUPLICATE:
    'Choose which row stays with --duplicates first | last | mean; name the column that tells series apart with --series, if there are several; where the time of day stands in a column of its own, join it to the date.',
  E_TIME_ORDER:
    'Sort the rows with --unsorted sort; name the column that tells series apart with --series, if there are several.',
  E_TIME_ZONE: 'Convert all times to UTC with --zones utc, or write them in one zone.',
  E_STORE_EMPTY: 'Train a model first, like seqgraft train DATA.csv --name NAME, or give another --store.',
  E_INTERRUPTED: 'Nothing was kept, and the store is as it was. Run the command again to start over.',
};
