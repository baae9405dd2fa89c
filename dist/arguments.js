import { Ot as inputError } from "./reading.js";
import { parseArgs } from "node:util";
// build/cli/arguments.js
/**
* `parseArgs`, with what is wrong as a message of ours.
* @throws InputError where an option is not known or lacks its value, or a word has no place
*/
function parseArguments(config) {
	const parsed = parsedBy({
		...config,
		allowPositionals: true
	});
	if (config.allowPositionals !== true) expectNone(parsed.positionals);
	return parsed;
}
/**
* The one word that a command without options takes.
* @param what it names, for the message
* @throws InputError where there is none, or more
*/
function onlyOperand(args, what) {
	const [word, ...more] = parseArguments({
		args,
		options: {},
		allowPositionals: true
	}).positionals;
	if (word === void 0) throw misuse(`name ${what}`);
	expectNone(more);
	return word;
}
/** @throws InputError where there is a word that has no place */
function expectNone(words) {
	if (words.length > 0) throw misuse(`"${words[0]}" is not expected here`);
}
/** That the command line is not one that we know, and where to look it up. */
function misuse(message) {
	return inputError(`${message}${message.endsWith("?") ? " See" : "; see"} vanity-check --help`);
}
function parsedBy(config) {
	try {
		return parseArgs(config);
	} catch (error) {
		throw misuse(error.message.replace(/\. To specify.*/s, ""));
	}
}
export { onlyOperand as n, parseArguments as r, misuse as t };
