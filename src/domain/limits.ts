/** How large an input may be, so that no file and no policy keeps a run busy for long or fills the memory. */
export const LIMITS = {
  /** Columns of a CSV file's header, and so cells of a row. */
  columns: { most: 1000, of: "columns of a CSV file" },
  /** As much as a gzipped file may unpack to, for each byte of it. */
  unpacked: { most: 200, of: "bytes that a gzipped file unpacks to, for each of its own, from 16 MiB on" },
  /** Alternatives that the braces of one glob stand for. */
  alternatives: { most: 200, of: "alternatives in the braces of a glob" },
  /** Folders that one glob is looked for in. */
  folders: { most: 20_000, of: "folders that one glob is looked for in" },
  /** Files that one glob matches. */
  files: { most: 50_000, of: "files that one glob matches" },
  /** Aliases in a YAML file, each counted with all that it stands for. */
  aliases: { most: 10_000, of: "values that aliases of a YAML file stand for" },
  /** Words and links of all categories of a policy. */
  words: { most: 2000, of: "words, labels and links of a policy's categories" },
  /** Entries that the rules of a policy have. */
  entries: { most: 500, of: "entries of a policy's rules" },
  /** People of all rosters. */
  people: { most: 200_000, of: "people of a roster" },
  /** Pages that GitHub's API is asked for in one list, of 100 each. */
  pages: { most: 100, of: "pages of a list of GitHub's API" },
} as const satisfies Record<string, { most: number; of: string }>;
