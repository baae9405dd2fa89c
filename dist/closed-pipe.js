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
export { outliveReaders as t };
