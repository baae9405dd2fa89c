// A pull request with the annotations that the tool really makes, in the way that GitHub shows them in a change.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { markup } from "../build/report/escape.js";

const root = dirname(import.meta.dirname);
const COMMAND = /^::(error|warning|notice) file=([^,]+),line=(\d+),col=\d+,title=([^:]*)::(.*)$/;
const LINES_AROUND = 6;
const MAX_WIDTH = 120;
const MAX_SHOWN = 2;
const STYLE = `
body{margin:0;background:#fff;color:#1f2328;font:14px/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main{display:block;padding:16px 16px 0}
section{border:1px solid #d1d9e0;border-radius:6px;margin-bottom:16px;overflow:hidden}
h2{margin:0;padding:8px 12px;background:#f6f8fa;border-bottom:1px solid #d1d9e0;font:600 12px/1.6 ui-monospace,"DejaVu Sans Mono",monospace}
h1{font-size:16px;margin:0 0 12px}
pre{margin:0;padding:6px 0;font:12px/1.7 ui-monospace,"DejaVu Sans Mono",monospace;white-space:pre}
pre span{display:block;background:#dafbe1;padding:0 12px;overflow:hidden;text-overflow:ellipsis}
pre b{display:inline-block;width:3em;font-weight:400;color:#4a6b53}
div{margin:8px 12px 12px;padding:8px 14px;border:1px solid #d1d9e0;border-left:4px solid #d1242f;border-radius:6px}
div.warning{border-left-color:#9a6700}div.notice{border-left-color:#0969da}
p{margin:0}.from{color:#59636e;font-size:12px}.title{font-weight:600}
`;

/**
 * The page of a run's annotations about what our own people do, those on a plan first.
 * @param {string} commands what `--format github` printed
 */
export function pullRequest(commands) {
  const annotations = commands.split("\n").flatMap((line) => {
    const [, level = "", file = "", number = "", title = "", message = ""] = COMMAND.exec(line) ?? [];
    const texts = { file: decode(file), title: decode(title), message: decode(message) };
    return title.startsWith("employee") ? [{ level, line: Number(number), ...texts }] : [];
  });
  const isPlanned = (/** @type {Annotation} */ { file }) => Number(file.includes("/plans/"));
  const shown = annotations.sort((a, b) => isPlanned(b) - isPlanned(a)).slice(0, MAX_SHOWN);
  if (shown.length === 0) throw new Error("the example has no annotation about its own people");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Annotations</title><style>${STYLE}</style><main><h1>Files changed</h1>${shown.map(annotated).join("")}</main></html>`;
}

/** @typedef {{ level: string, file: string, line: number, title: string, message: string }} Annotation */

/** @param {Annotation} annotation */
function annotated({ level, file, line, title, message }) {
  const lines = readFileSync(join(root, file), "utf8").trimEnd().split("\n");
  const rows = lines.map((text, i) => `<span><b>${i + 1}</b>+ ${markup(text, MAX_WIDTH)}</span>`);
  const before = rows.slice(Math.max(0, line - 1 - LINES_AROUND), line);
  const after = rows.slice(line, line + LINES_AROUND);
  const words = message.split("\n").map((text) => `<p>${markup(text)}</p>`);
  return (
    `<section><h2>${markup(file)}</h2><pre>${before.join("")}</pre>` +
    `<div class="${level}"><p class="from">Check ${level === "error" ? "failure" : level} on line ${line}</p>` +
    `<p class="title">${markup(title)}</p>${words.join("")}</div><pre>${after.join("")}</pre></section>`
  );
}

/**
 * A value as the runner reads it out of a command.
 * @param {string} text
 */
function decode(text) {
  return text.replace(/%(0A|0D|25|2C|3A)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
