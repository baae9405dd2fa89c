import type { CommandWords } from "../command.ts";
import type { CompletedCommand } from "./words.ts";

/** Completions for zsh. The command that is named nowhere is the first. */
export function zsh(program: string, commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, takes }) =>
      takes === null ? [] : [`    ("${name} ${option}") ${add(takes)}; return ;;`],
    ),
  );
  const options = commands.map(
    (command) => `      (${command.name}) ${add(command.options.map(({ name }) => name))} ;;`,
  );
  const operands = commands.flatMap(({ name, operands: words }) =>
    words === null ? [] : [`    (${name}) ${add(words)} ;;`],
  );
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

function add(words: CommandWords): string {
  if (words === "file") return "_files";
  if (words === "folder") return "_files -/";
  if (words === "word") return ":";
  return `compadd -- ${words.join(" ")}`;
}
