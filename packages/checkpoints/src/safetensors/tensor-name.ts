const LONGEST_NAME = 512;

/**
 * What is wrong with the name of a tensor or of a group, or undefined when nothing is.
 *
 * `__proto__` would vanish in the plain objects that other readers build; control characters and lone surrogates
 * are refused because two names that print alike would be told apart only by a machine.
 */
export function nameProblem(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name.length > LONGEST_NAME) return `has ${name.length} characters, more than ${LONGEST_NAME}`;
  if (name === '__proto__' || name === '__metadata__') return 'is reserved';
  if (/[\p{Cc}\p{Cs}]/u.test(name)) return 'has a control character or half of a surrogate pair';
  return undefined;
}
