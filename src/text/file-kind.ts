/** Endings of one kind: who reads the one would read the other. */
const KINDS = [["ndjson", "jsonl"], ["json", "js"], ["csv"], ["yml", "yaml"], ["ics"], ["md", "markdown"]];

/** The kind of a file by the ending of its name, gzipped or not; the ending itself where it is of none. */
export function fileKind(path: string): string {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  const ending = name.slice(Math.max(...[".", "/", "\\"].map((before) => name.lastIndexOf(before))) + 1);
  return KINDS.find((kind) => kind.includes(ending))?.[0] ?? ending;
}
