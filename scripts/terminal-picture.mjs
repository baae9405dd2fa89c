// Draws the README's picture of a failing run: what the command-line tool really prints on the example.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { COMMAND, example } from "./example.mjs";

const root = dirname(import.meta.dirname);
const COLUMNS = 118;
const LINE_HEIGHT = 20;
const CHARACTER = 8.43;
const MARGIN = 20;
const COLOURS = [
  { pattern: /^(FAIL|✖)/, colour: "#ff7b72", bold: true },
  { pattern: /^(PASS|✓)/, colour: "#7ee787", bold: true },
  { pattern: /^⚠/, colour: "#f2cc60", bold: true },
  { pattern: /^\s+\S+:\d+:\d+ /, colour: "#79c0ff", bold: false },
];

const lines = [`$ ${COMMAND}`, "", ...example().trimEnd().split("\n").flatMap(wrap)];
const width = Math.ceil(COLUMNS * CHARACTER + 2 * MARGIN);
const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
const rows = lines.map((line, i) => row(line, MARGIN + (i + 0.75) * LINE_HEIGHT));
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The output of vanity-check on the example">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${rows.join("\n")}
</g>
</svg>
`;
writeFileSync(join(root, "docs/failing-run.svg"), svg);

/**
 * @param {string} line
 * @param {number} y
 */
function row(line, y) {
  const style = COLOURS.find(({ pattern }) => pattern.test(line));
  const attributes = style ? ` fill="${style.colour}"${style.bold ? ' font-weight="600"' : ""}` : "";
  return `<text x="${MARGIN}" y="${y}"${attributes}>${svgText(line)}</text>`;
}

/**
 * SVG takes several spaces for one, unless they do not break.
 * @param {string} line
 */
function svgText(line) {
  return line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/ /g, "\u00a0");
}

/**
 * A line as a terminal of that width would break it, at a space and with the same indent.
 * @param {string} line
 * @returns {string[]}
 */
function wrap(line) {
  if (line.length <= COLUMNS) return [line];
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  const space = line.lastIndexOf(" ", COLUMNS);
  const at = space > indent.length ? space : COLUMNS;
  return [line.slice(0, at), ...wrap(indent + line.slice(at).trimStart())];
}
