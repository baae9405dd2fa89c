import type { CommandWords } from "../command.ts";
import type { CompletedCommand } from "./words.ts";

/** Completions for fish. The command that is named nowhere is the first. */
export function fish(program: string, commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  const lines = commands.flatMap(({ name, summary, options, operands }, i) => {
    const isGiven =
      i === 0
        ? `not __fish_seen_subcommand_from ${names.slice(1).join(" ")}`
        : `__fish_seen_subcommand_from ${name}`;
    const when = `complete -c ${program} -n '${isGiven}'`;
    return [
      `complete -c ${program} -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\\'")}'`,
      ...options.map((option) => `${when} -l ${option.name.slice(2)}${value(option.takes)}`),
      ...(operands === null ? [] : [`${when}${operand(operands)}`]),
    ];
  });
  return `# Completions of ${program} for fish: ${program} completion fish | source
complete -c ${program} -f
${lines.join("\n")}
`;
}

function value(takes: CommandWords | null): string {
  if (takes === null) return "";
  if (takes === "file") return " -r -F";
  if (takes === "folder") return " -x -a '(__fish_complete_directories)'";
  return takes === "word" ? " -x" : ` -x -a '${takes.join(" ")}'`;
}

function operand(words: CommandWords): string {
  if (words === "file") return " -F";
  if (words === "folder") return " -a '(__fish_complete_directories)'";
  return words === "word" ? "" : ` -a '${words.join(" ")}'`;
}
