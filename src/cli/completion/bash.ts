import type { CommandWords } from "../command.ts";
import type { CompletedCommand } from "./words.ts";

/** Completions for bash, 3.2 and newer. The command that is named nowhere is the first. */
export function bash(program: string, commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, takes }) =>
      takes === null ? [] : [`    "${name} ${option}") ${reply(takes)}; return ;;`],
    ),
  );
  const options = commands.map(
    (command) => `      ${command.name}) ${reply(command.options.map(({ name }) => name))} ;;`,
  );
  const operands = commands.flatMap(({ name, operands: words }) =>
    words === null ? [] : [`    ${name}) ${reply(words)} ;;`],
  );
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

function reply(words: CommandWords): string {
  if (words === "file") return "_vanity_check_files -f";
  if (words === "folder") return "_vanity_check_files -d";
  if (words === "word") return ":";
  return `COMPREPLY=($(compgen -W '${words.join(" ")}' -- "$word"))`;
}
