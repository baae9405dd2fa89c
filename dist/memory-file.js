// build/lib/memory-file.js
function memoryFile(bytes) {
	return {
		size: bytes.length,
		read: () => [bytes],
		async *unpack(onRead) {
			onRead?.(bytes.length);
			const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
			for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
		}
	};
}
export { memoryFile as t };
