/** A name as Python writes it, `hard_sigmoid`, in the spelling of tfjs, `hardSigmoid`; one of tfjs stays as it is. */
export function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
