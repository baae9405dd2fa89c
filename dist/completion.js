import { Xn as didYouMean, a as misuse, o as onlyOperand, r as print } from "./check.js";
// build/cli/completion/bash.js
function bash(program, commands) {
	const names = commands.map(({ name }) => name);
	const values = commands.flatMap(({ name, options }) => options.flatMap(({ name: option, takes }) => takes === null ? [] : [`    "${name} ${option}") ${reply(takes)}; return ;;`]));
	const options = commands.map((command) => `      ${command.name}) ${reply(command.options.map(({ name }) => name))} ;;`);
	const operands = commands.flatMap(({ name, operands: words }) => words === null ? [] : [`    ${name}) ${reply(words)} ;;`]);
	return `# Completions of ${program} for bash: source <(${program} completion bash)
_vanity_check_files() {
  local IFS=$'\\n'
  compopt -o filenames 2> /dev/null
  COMPREPLY=($(compgen "$1" -- "$word"))
}
_vanity_check() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command=${names[0]}
  # Of --option=value bash makes three words.
  if [ "$word" = = ]; then
    word=
  elif [ "$previous" = = ]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
      ${names.join(" | ")}) command="\${COMP_WORDS[1]}" ;;
    esac
  fi
  case "$command $previous" in
${values.join("\n")}
  esac
  case "$word" in
    -*)
      case "$command" in
${options.map((line) => `  ${line}`).join("\n")}
      esac
      return
      ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${reply(names)}
    return
  fi
  case "$command" in
${operands.join("\n")}
  esac
}
complete -F _vanity_check ${program}
`;
}
function reply(words) {
	if (words === "file") return "_vanity_check_files -f";
	if (words === "folder") return "_vanity_check_files -d";
	if (words === "word") return ":";
	return `COMPREPLY=($(compgen -W '${words.join(" ")}' -- "$word"))`;
}
// build/cli/completion/fish.js
function fish(program, commands) {
	const names = commands.map(({ name }) => name);
	return `# Completions of ${program} for fish: ${program} completion fish | source
complete -c ${program} -f
${commands.flatMap(({ name, summary, options, operands }, i) => {
		const when = `complete -c ${program} -n '${i === 0 ? `not __fish_seen_subcommand_from ${names.slice(1).join(" ")}` : `__fish_seen_subcommand_from ${name}`}'`;
		return [
			`complete -c ${program} -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\\'")}'`,
			...options.map((option) => `${when} -l ${option.name.slice(2)}${value(option.takes)}`),
			...operands === null ? [] : [`${when}${operand(operands)}`]
		];
	}).join("\n")}
`;
}
function value(takes) {
	if (takes === null) return "";
	if (takes === "file") return " -r -F";
	if (takes === "folder") return " -x -a '(__fish_complete_directories)'";
	return takes === "word" ? " -x" : ` -x -a '${takes.join(" ")}'`;
}
function operand(words) {
	if (words === "file") return " -F";
	if (words === "folder") return " -a '(__fish_complete_directories)'";
	return words === "word" ? "" : ` -a '${words.join(" ")}'`;
}
// build/cli/completion/words.js
const EVERYWHERE = [{
	name: "--help",
	takes: null
}];
function completedCommands(register) {
	return Promise.all(register.map(async (entry) => {
		const { options, values, operands } = await entry.load();
		const names = Object.keys(options).map((name) => ({
			name: `--${name}`,
			takes: options[name]?.type === "string" ? values[name] ?? "word" : null
		}));
		return {
			name: entry.name,
			summary: entry.summary,
			options: [...names, ...EVERYWHERE],
			operands
		};
	}));
}
// build/cli/completion/zsh.js
function zsh(program, commands) {
	const names = commands.map(({ name }) => name);
	const values = commands.flatMap(({ name, options }) => options.flatMap(({ name: option, takes }) => takes === null ? [] : [`    ("${name} ${option}") ${add(takes)}; return ;;`]));
	const options = commands.map((command) => `      (${command.name}) ${add(command.options.map(({ name }) => name))} ;;`);
	const operands = commands.flatMap(({ name, operands: words }) => words === null ? [] : [`    (${name}) ${add(words)} ;;`]);
	return `#compdef ${program}
# Completions of ${program} for zsh, once compinit has run: source <(${program} completion zsh)
_vanity_check() {
  local command=${names[0]} previous="\${words[CURRENT - 1]}"
  if [[ $PREFIX == --*=* ]]; then
    previous="\${PREFIX%%=*}"
    compset -P '*='
  fi
  if (( CURRENT > 2 )); then
    case "\${words[2]}" in
      (${names.join("|")}) command="\${words[2]}" ;;
    esac
  fi
  case "$command $previous" in
${values.join("\n")}
  esac
  if [[ $PREFIX == -* ]]; then
    case "$command" in
${options.join("\n")}
    esac
    return
  fi
  if (( CURRENT == 2 )); then
    ${add(names)}
    return
  fi
  case "$command" in
${operands.join("\n")}
  esac
}
if [[ "\${funcstack[1]}" == _vanity_check ]]; then
  _vanity_check "$@"
else
  compdef _vanity_check ${program}
fi
`;
}
function add(words) {
	if (words === "file") return "_files";
	if (words === "folder") return "_files -/";
	if (words === "word") return ":";
	return `compadd -- ${words.join(" ")}`;
}
// build/cli/completion.js
const PROGRAM = "vanity-check";
const SHELLS = {
	bash,
	zsh,
	fish
};
const NAMES = Object.keys(SHELLS);
function completionOf(register) {
	return {
		options: {},
		values: {},
		operands: NAMES,
		async run(args) {
			const given = onlyOperand(args, "a shell");
			const shell = NAMES.find((name) => name === given);
			if (shell === void 0) throw misuse(`there are no completions for "${given}"${didYouMean(given, NAMES)}`);
			return print(SHELLS[shell](PROGRAM, await completedCommands(register)));
		}
	};
}
export { completionOf };
