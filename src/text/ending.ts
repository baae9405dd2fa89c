/** What begins a mapping or a list of YAML. */
const YAML_LINE = /^(- |[\w "'.-]+:( |$))/;

/**
 * The ending that a file with such a text would have, for texts that come without a name.
 * @param text its beginning, whole lines of it
 */
export function endingOf(text: string): string {
  const [first = "", ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (/^BEGIN:VCALENDAR/i.test(first)) return "ics";
  if (/^\s*window\.[\w.]+\s*=/.test(first)) return "js";
  if (/^\s*\[/.test(first)) return "json";
  if (/^\s*\{/.test(first)) return isLineOfJson(first, rest.length === 0) ? "ndjson" : "json";
  if (first.trim() === "---") return rest.some((line) => line.trim() === "---") ? "md" : "yml";
  return YAML_LINE.test(first) || first.startsWith("#") ? "yml" : "csv";
}

/** Whether a first line is a record; one that is all there is and holds a list is a whole file. */
function isLineOfJson(line: string, isAll: boolean): boolean {
  try {
    const lists = Object.values(JSON.parse(line)).filter(Array.isArray);
    return !isAll || lists.length === 0;
  } catch {
    return false;
  }
}
