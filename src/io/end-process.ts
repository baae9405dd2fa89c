/**
 * Ends the process with its exit code once all that was written to stdout and stderr has gone out. Left to itself, Node
 * first waits for V8's threads to compile functions that nobody calls any more: a twentieth of a run on a small repository.
 */
export function endOnceWritten(): void {
  const streams = [process.stdout, process.stderr];
  let written = 0;
  for (const stream of streams) {
    stream.write("", (error) => {
      // Of what could not be written the stream has more to say, and Node ends by itself after it.
      if (!error && ++written === streams.length) process.exit();
    });
  }
}
