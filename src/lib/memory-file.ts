/** Bytes at hand, read as those of a file are. */
export function memoryFile(bytes: Uint8Array) {
  return {
    size: bytes.length,
    read: () => [bytes],
    async *unpack(onRead?: (size: number) => void): AsyncGenerator<Uint8Array> {
      onRead?.(bytes.length);
      const packed = new Blob([new Uint8Array(bytes)]).stream();
      const reader = packed.pipeThrough(new DecompressionStream("gzip")).getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    },
  };
}
