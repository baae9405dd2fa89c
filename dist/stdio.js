import { G as printable, n as problemLines } from "./check.js";
// build/cli/stdio.js
/** Writes what was asked for, safe to print whoever wrote what is in it; 0, the exit code of a command that does no more than that. */
function print(text) {
	process.stdout.write(printable(text));
	return 0;
}
/** Writes what keeps from doing it, a line for each problem. */
function printErrors(error) {
	for (const line of problemLines(error)) process.stderr.write(`${line}\n`);
}
export { printErrors as n, print as t };
