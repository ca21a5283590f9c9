import { InvalidOption } from './errors.ts';

/** Refuses names of groups that the network has not. @throws E_ENGINE_OPTION */
export function checkGroups(
  option: string,
  names: readonly string[],
  layers: readonly { readonly group: string }[],
): void {
  const known = layers.map(({ group }) => group);
  for (const got of names) {
    if (!known.includes(got)) throw new InvalidOption({ option, rule: 'groups of the network', got, known });
  }
}
