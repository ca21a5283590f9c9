import type { Json } from './canonical-json.ts';

/** A JSON value with members. */
export type JsonObject = { readonly [key: string]: Json | undefined };

/** Whether a JSON value has members by name; an array has none. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
