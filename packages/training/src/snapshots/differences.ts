import { canonicalJson, isJsonObject, type Json, type JsonObject } from '@seqgraft/core';

const most = 20;

function show(value: Json | undefined): string {
  if (value === undefined || value === null) return 'none';
  const text = canonicalJson(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What differs between two values, leaf by leaf: `phases[0].learningRate was 0.01, is 0.02`. Twenty at most. */
export function differences(was: Json | undefined, is: Json | undefined, path = ''): string[] {
  if (show(was) === show(is) && canonicalJson(was ?? null) === canonicalJson(is ?? null)) return [];
  const inObject = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (isJsonObject(was) && isJsonObject(is)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return names.flatMap((name) => differences(own(was, name), own(is, name), inObject(name))).slice(0, most);
  }
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length) {
    return was.flatMap((item: Json, index) => differences(item, is[index] as Json, `${path}[${index}]`)).slice(0, most);
  }
  return [`${path} was ${show(was)}, is ${show(is)}`];
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
