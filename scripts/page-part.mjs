// Writes a generated part of a page that is otherwise written by hand.
import { readFileSync, writeFileSync } from "node:fs";

/**
 * Puts a text between the two comments that mark a part of a page.
 * @param {string} page path of the page
 * @param {string} name what its marks call the part, such as `graph`
 * @param {string} text
 */
export function writePart(page, name, text) {
  const [start, end] = [`<!-- ${name}: written by npm run build -->`, `<!-- end of ${name} -->`];
  const [before = "", rest = ""] = readFileSync(page, "utf8").split(start);
  const after = rest.split(end)[1];
  if (after === undefined) throw new Error(`${page} lacks the lines "${start}" and "${end}"`);
  writeFileSync(page, [before, start, "\n\n", text, "\n\n", end, after].join(""));
}
