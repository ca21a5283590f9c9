/** What to do about an error of a package, in the words of the command instead of the package's functions. */
export const commandRemedies: Readonly<Record<string, string>> = {
  E_BACKEND_UNAVAILABLE: 'Leave --backend out, or install what it needs; see seqgraft doctor.',
  E_CARRY_MISMATCH:
    'Give the target the columns of the source with --target and --past, and leave --head at auto; or train a source that fits.',
  E_ENGINE_UNSUPPORTED: 'Training runs on plain TensorFlow.js here, many times slower; see seqgraft doctor.',
  E_IRREGULAR: 'Fill or remove rows so that the step is regular, or take rows as steps with --no-time.',
  E_STORE_EMPTY: 'Train a model first, like seqgraft train DATA.csv --name NAME, or give another --store.',
  E_INTERRUPTED: 'Nothing was kept, and the store is as it was. Run the command again to start over.',
};
