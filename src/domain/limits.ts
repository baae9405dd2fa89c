/** A bound on an input: how much there may be, and of what, as the docs say it. */
interface InputLimit {
  most: number;
  of: string;
}

/**
 * How large an input may be, so that no file and no policy keeps a run busy for long or fills the memory. What is
 * beyond a limit is an error that names it; code and docs read this one table.
 */
export const LIMITS = {
  columns: { most: 1000, of: "cells in a row of a CSV file" },
  rowMebibytes: { most: 16, of: "MiB in a row of a CSV file, a line of JSON Lines or a record of JSON" },
  textMebibytes: { most: 8, of: "MiB in a file that people write: policy, roster, plan, claims" },
  unpacked: { most: 200, of: "times its own size that a gzipped file may unpack to, beyond 16 MiB" },
  textGibibytes: { most: 4, of: "GiB of IDs, or of accounts, in all snapshots together" },
  depth: { most: 500, of: "levels that JSON may nest" },
  yamlLines: { most: 500_000, of: "lines in a YAML file" },
  aliases: { most: 100, of: "aliases in a YAML file" },
  aliasedValues: { most: 100_000, of: "values that the aliases of a YAML file stand for" },
  alternatives: { most: 200, of: "patterns that the braces of a glob stand for" },
  folders: { most: 20_000, of: "folders that one glob is looked for in" },
  files: { most: 50_000, of: "files that one glob matches" },
  words: { most: 2000, of: "labels, words and links of a policy's categories" },
  entries: { most: 500, of: "entries of one rule in a policy" },
  repeats: { most: 5000, of: "days on which the events of a calendar repeat" },
  problems: { most: 50, of: "problems that are listed; the rest is a number" },
  pages: { most: 100, of: "pages of a list that GitHub's API is asked for" },
} as const satisfies Record<string, InputLimit>;
