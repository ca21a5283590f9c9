/**
 * Where data is: a path (Node alone) or address as a string, a URL, a File or Blob, a stream of bytes, bytes, or `{ text }`.
 */
export type DataLocation =
  | string
  | URL
  | Blob
  | ReadableStream<Uint8Array>
  | Uint8Array
  | ArrayBuffer
  | { readonly text: string };
