import { displayWidth } from "../lib/display-width.ts";

/** The lines of a text, each indented, broken between words to so many cells where a width is given. */
export function wrap(text: string, indent: string, width: number | undefined): string[] {
  if (width === undefined) return [indent + text];
  const lines: string[] = [];
  let line = "";
  let cells = 0;
  for (const word of text.split(" ")) {
    const more = displayWidth(word);
    if (line !== "" && indent.length + cells + 1 + more > width) {
      lines.push(indent + line);
      line = word;
      cells = more;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      cells += cells === 0 ? more : more + 1;
    }
  }
  lines.push(indent + line);
  return lines;
}
