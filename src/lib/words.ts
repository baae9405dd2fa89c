/** Bytes, and a view by which four of them can be read at once, wherever they begin. */
export interface Words {
  bytes: Uint8Array;
  view: DataView;
}

export function wordsOf(bytes: Uint8Array): Words {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

export function emptyWords(length: number): Words {
  return wordsOf(new Uint8Array(length));
}
