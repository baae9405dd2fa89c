import { classHighlighter, highlightCode } from "@lezer/highlight";
import { parser } from "@lezer/yaml";

/** JSON is YAML. */
const YAML = new Set(["yaml", "yml", "json"]);

/**
 * A block of code as HTML.
 * @param {string} code
 * @param {string} language as the fence names it
 */
export function highlighted(code, language) {
  if (!YAML.has(language)) return escapeHtml(code);
  const parts = [];
  const text = (/** @type {string} */ part, /** @type {string} */ classes) =>
    parts.push(classes === "" ? escapeHtml(part) : `<span class="${classes}">${escapeHtml(part)}</span>`);
  highlightCode(code, parser.parse(code), classHighlighter, text, () => parts.push("\n"));
  return parts.join("");
}

/** @param {string} text */
export function escapeHtml(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
