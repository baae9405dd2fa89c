import { G as printable, n as problemLines } from "./check.js";
// build/cli/stdio.js
function print(text) {
	process.stdout.write(printable(text));
	return 0;
}
function printErrors(error) {
	for (const line of problemLines(error)) process.stderr.write(`${line}\n`);
}
export { printErrors as n, print as t };
