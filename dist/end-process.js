// build/io/closed-pipe.js
const CLOSED = ["EPIPE", "EOF"];
function outliveReaders() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (!CLOSED.includes(error.code)) throw error;
	});
}
// build/io/end-process.js
function endOnceWritten() {
	const streams = [process.stdout, process.stderr];
	let written = 0;
	for (const stream of streams) stream.write("", (error) => {
		if (!error && ++written === streams.length) process.exit();
	});
}
export { outliveReaders as n, endOnceWritten as t };
