import { r as require_required_node_util } from "./builtins.js";
import { Wt as inputError } from "./reading.js";
import { Wn as didYouMean } from "./check.js";
// build/cli/arguments.js
var import_required_node_util = require_required_node_util();
function parseArguments(config) {
	const parsed = parsedBy({
		...config,
		allowPositionals: true
	});
	if (config.allowPositionals !== true) expectNone(parsed.positionals);
	return parsed;
}
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
function expectNone(words) {
	if (words.length > 0) throw misuse(`"${words[0]}" is not expected here`);
}
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
function mistakeText({ code, message }, options) {
	const [, option = ""] = /'(?:-\w, )?(--?[^\s'=]*)/.exec(message) ?? [];
	if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `there is no option "${option}"${didYouMean(option, options.map((name) => `--${name}`))}`;
	return message.includes("does not take") ? `${option} takes no value` : `${option} needs a value`;
}
export { onlyOperand as n, parseArguments as r, misuse as t };
