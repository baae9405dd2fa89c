import { xn as inputError } from "./run.js";
import { parseArgs } from "node:util";
// build/cli/arguments.js
/**
* `parseArgs`, with what is wrong as a message of ours.
* @throws InputError where an option is not known or lacks its value
*/
function parseArguments(config) {
	try {
		return parseArgs(config);
	} catch (error) {
		throw misuse(error.message.replace(/\. To specify.*/s, ""));
	}
}
/** That the command line is not one that we know, and where to look it up. */
function misuse(message) {
	return inputError(`${message}; see vanity-check --help`);
}
export { parseArguments as n, misuse as t };
