/** An argument as a shell reads it. */
export function shellWord(argument: string): string {
  return /^[\w./@:=,+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}
