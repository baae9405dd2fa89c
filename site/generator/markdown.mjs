import markdownIt from "markdown-it";
import { escapeHtml, highlighted } from "./highlight.mjs";
import { linkOf } from "./links.mjs";

/**
 * Turns the repository's Markdown into the site's HTML: with its links, with anchors as GitHub gives them to headings,
 * with tables that scroll, and with a table in place of the graph of imports.
 * @param {Parameters<typeof linkOf>[2]} site
 */
export function markdownFor(site) {
  const markdown = markdownIt({ html: true, linkify: false, highlight: highlighted });
  const { rules } = markdown.renderer;
  const plain = markdown.renderer.renderToken.bind(markdown.renderer);

  markdown.core.ruler.push("anchors", ({ tokens }) => {
    const taken = new Map();
    for (const [i, token] of tokens.entries()) {
      if (token.type !== "heading_open") continue;
      const slug = slugOf(textOf(tokens[i + 1]));
      const before = taken.get(slug) ?? 0;
      taken.set(slug, before + 1);
      token.attrSet("id", before === 0 ? slug : `${slug}-${before}`);
    }
  });

  // A heading without words is none.
  markdown.core.ruler.push("headers", ({ tokens }) => {
    for (const [i, token] of tokens.entries()) {
      if (token.type !== "th_open" || tokens[i + 1]?.content !== "") continue;
      for (const cell of [token, tokens[i + 2]]) if (cell !== undefined) cell.tag = "td";
    }
  });

  markdown.core.ruler.push("links", ({ tokens, env }) => {
    for (const child of tokens.flatMap((token) => token.children ?? [])) {
      for (const name of ["href", "src"]) {
        const link = child.attrGet(name);
        if (link !== null) child.attrSet(name, linkOf(link, env.page, site));
      }
    }
  });

  rules.table_open = (tokens, i, options) =>
    `<div class="scroll" tabindex="0" role="group" aria-label="Table">${plain(tokens, i, options)}`;
  rules.table_close = (tokens, i, options) => `${plain(tokens, i, options)}</div>`;
  const { fence } = rules;
  rules.fence = (tokens, i, options, env, self) => {
    const { info, content } = tokens[i];
    if (info.trim() === "mermaid") return importsTable(content);
    return fence(tokens, i, options, env, self).replace("<pre>", '<pre tabindex="0">');
  };
  return markdown;
}

/**
 * The anchor that GitHub gives a heading.
 * @param {string} text
 */
function slugOf(text) {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}

/** @param {import("markdown-it").Token} inline */
function textOf({ children }) {
  return (children ?? [])
    .filter(({ type }) => ["text", "code_inline"].includes(type))
    .map(({ content }) => content)
    .join("");
}

/**
 * A flow chart's arrows as a table, a row for each start: it needs no script, and is read aloud.
 * @param {string} chart
 */
function importsTable(chart) {
  const ends = new Map();
  for (const [, from, to] of chart.matchAll(/^\s*(\S+) --> (\S+)$/gm))
    ends.set(from, [...(ends.get(from) ?? []), to]);
  const code = (/** @type {string} */ name) => `<code>${escapeHtml(name)}</code>`;
  const rows = [...ends].map(
    ([from, to]) => `<tr><th scope="row">${code(from)}</th><td>${to.map(code).join(" ")}</td></tr>`,
  );
  return `<div class="scroll" tabindex="0" role="group" aria-label="Imports"><table><thead><tr><th scope="col">this</th><th scope="col">imports from</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>\n`;
}
