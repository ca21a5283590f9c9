/** What a flag takes, in the words of a JSON schema: for editors of a config file and for completion in a shell. */
export interface ValueSchema {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | readonly ('string' | 'integer' | 'number' | 'array')[];
  /** All that it takes. */
  readonly enum?: readonly string[];
  /** Some of what it takes: words that are worth offering. */
  readonly examples?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  /** Several of these: a list with commas between, an array in JSON. */
  readonly list?: true;
  /** Several of these in one, with plus signs between. */
  readonly sum?: true;
}

type Parse = (text: string) => unknown;

const schemas = new WeakMap<Parse, ValueSchema>();

/** Notes what a parser of a flag takes. @returns the parser */
export function takes<P extends Parse>(schema: ValueSchema, parse: P): P {
  schemas.set(parse, schema);
  return parse;
}

/** What a parser takes; any text where nobody noted it. */
export function schemaOf(parse: Parse | undefined): ValueSchema {
  return (parse && schemas.get(parse)) ?? { type: 'string' };
}
