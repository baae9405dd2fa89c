import { r as require_required_node_util } from "./builtins.js";
import { Rt as inputError } from "./reading.js";
import { Un as didYouMean } from "./check.js";
// build/cli/arguments.js
var import_required_node_util = require_required_node_util();
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
		return (0, import_required_node_util.parseArgs)(config);
	} catch (error) {
		throw misuse(mistakeText(error, Object.keys(config.options ?? {})));
	}
}
/** What Node finds wrong with an option, in our words. */
function mistakeText({ code, message }, options) {
	const [, option = ""] = /'(?:-\w, )?(--?[^\s'=]*)/.exec(message) ?? [];
	if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `there is no option "${option}"${didYouMean(option, options.map((name) => `--${name}`))}`;
	return message.includes("does not take") ? `${option} takes no value` : `${option} needs a value`;
}
export { onlyOperand as n, parseArguments as r, misuse as t };
