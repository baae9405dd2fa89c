import { check } from "./check.ts";
import type { CommandEntry } from "./command.ts";

/** Every command, in the order of the help. A new one is a line here, its file, and its help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "check",
    summary: "judge the snapshots by the policy (the default)",
    // Nearly every run is one, so it is no chunk of its own.
    load: async () => check,
  },
  {
    name: "init",
    summary: "write a first policy, roster and workflow, and judge once",
    load: async () => (await import("./init.ts")).command,
  },
  {
    name: "todo",
    summary: "list the outsiders who are waiting for a reply",
    load: async () => (await import("./todo.ts")).command,
  },
  {
    name: "trace",
    summary: "explain why an activity counts as it does",
    load: async () => (await import("./trace.ts")).command,
  },
  {
    name: "verify",
    summary: "recompute a report and say whether the result is the same",
    load: async () => (await import("./verify.ts")).command,
  },
  {
    name: "convert",
    summary: "write snapshots of any format as records of this tool",
    load: async () => (await import("./convert.ts")).command,
  },
  {
    name: "roster",
    summary: "propose roster entries from lists of people",
    load: async () => (await import("./roster.ts")).command,
  },
  { name: "rules", summary: "list the rules", load: async () => (await import("./rules.ts")).rules },
  { name: "explain", summary: "explain a rule", load: async () => (await import("./rules.ts")).explain },
  {
    name: "schema",
    summary: "print a JSON Schema",
    load: async () => (await import("./schema.ts")).command,
  },
  {
    name: "completion",
    summary: "print completions for a shell",
    load: async () => (await import("./completion.ts")).completionOf(COMMANDS),
  },
];
