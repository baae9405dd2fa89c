import type { CommandEntry, CommandWords } from "../command.ts";

/** A command as completions show it. */
export interface CompletedCommand {
  name: string;
  summary: string;
  /** With their dashes. */
  options: { name: string; takes: CommandWords | null }[];
  operands: CommandWords | null;
}

/** What every command takes. */
const EVERYWHERE = [{ name: "--help", takes: null }];

/** What a register of commands has to complete. */
export function completedCommands(register: readonly CommandEntry[]): Promise<CompletedCommand[]> {
  return Promise.all(
    register.map(async (entry) => {
      const { options, values, operands } = await entry.load();
      const names = Object.keys(options).map((name) => ({
        name: `--${name}`,
        takes: options[name]?.type === "string" ? (values[name] ?? "word") : null,
      }));
      return { name: entry.name, summary: entry.summary, options: [...names, ...EVERYWHERE], operands };
    }),
  );
}
