// build/io/closed-pipe.js
/** How systems call it that nobody reads any more: Windows says EOF. */
const CLOSED = ["EPIPE", "EOF"];
/**
* Lets a run go on to its verdict though whoever reads its output went away, as `head` does: what is still to be printed
* is lost, and nothing else. Any other error of a stream is thrown, as output that was asked for is missing then.
*/
function outliveReaders() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (!CLOSED.includes(error.code)) throw error;
	});
}
// build/io/end-process.js
/**
* Ends the process with its exit code once all that was written to stdout and stderr has gone out. Left to itself, Node
* first waits for V8's threads to compile functions that nobody calls any more: a twentieth of a run on a small repository.
*/
function endOnceWritten() {
	const streams = [process.stdout, process.stderr];
	let written = 0;
	for (const stream of streams) stream.write("", (error) => {
		if (!error && ++written === streams.length) process.exit();
	});
}
export { outliveReaders as n, endOnceWritten as t };
