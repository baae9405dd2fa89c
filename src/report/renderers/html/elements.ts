import type { Location } from "../../../domain/diagnostic.ts";
import type { Report, RuleReport } from "../../../domain/report.ts";
import type { Source } from "../../../domain/source.ts";
import { message } from "../../../messages/message.ts";
import { markup } from "../../escape.ts";
import { lineUrl, place } from "../../place.ts";
import { webLink } from "../../web-link.ts";

/** A section under a heading, which names it; nothing where it would be empty. */
export function section(id: string, title: string, content: readonly string[]): string[] {
  if (content.length === 0) return [];
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${unbroken(markup(title))}</h2>`,
    ...content,
    "</section>",
  ];
}

/** A day stays on one line. */
function unbroken(html: string): string {
  return html.replace(/\d{4}-\d\d-\d\d/g, '<span class="day">$&</span>');
}

/** A sentence of the tool's, in which \`names\` are code. */
export function prose(text: string, length?: number): string {
  return markup(text, length).replace(/`([^`<>]{1,80})`/g, "<code>$1</code>");
}

/** What unfolds under a line; nothing where it would be empty. */
export function fold(title: string, content: readonly string[]): string[] {
  if (content.length === 0) return [];
  return ["<details>", `<summary>${markup(title)}</summary>`, ...content, "</details>"];
}

/** A link that says nothing of where it was followed. */
export function link(url: string, text: string, length?: number): string {
  return `<a href="${markup(url, 4000)}" rel="noreferrer">${markup(text, length)}</a>`;
}

/** Where on the page a rule's findings are. */
export function ruleAnchor(report: Report, rule: RuleReport): string {
  return `rule-${report.rules.indexOf(rule)}`;
}

/** A table that scrolls by itself where the page is narrow; the cells are HTML already, the first a header. */
export function table(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${markup(caption)}"><table>`,
    `<caption>${markup(caption)}</caption>`,
    `<thead><tr>${header.map((cell) => `<th scope="col">${markup(cell)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(
      ([first = "", ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
    ),
    "</tbody></table></div>",
  ];
}

/** A drawing under its title, with what its colours and marks mean where they mean anything. */
export function figure(title: string, legend: readonly string[], drawing: string): string {
  const key = legend.length === 0 ? "" : `<p class="legend">${legend.join(" ")}</p>`;
  return `<figure><figcaption>${markup(title)}</figcaption>${key}\n${drawing}</figure>`;
}

/** A piece of a legend: the colour of a class of the style, and what it stands for. */
export function swatch(style: string, name: string): string {
  return `<span><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><g class="${style}"><rect width="10" height="10"/></g></svg>${markup(name)}</span>`;
}

/** `file:line:column`, a link where the line can be looked at. */
export function placeLink(location: Location, source: Source | null): string {
  const text = `<code>${markup(place(location), 300)}</code>`;
  const url = lineUrl(source, location);
  return url === null ? text : `<a href="${markup(url, 4000)}" rel="noreferrer">${text}</a>`;
}

/** A link to where people can look at something, after a dot; empty where the data gives no address of the web's. */
export function postLink({ url }: { url?: string | null }): string {
  const to = webLink(url);
  return to === null ? "" : ` · ${link(to.url, message("see-post", to), 200)}`;
}

/** The honest note on a cut; none where nothing was. */
export function cutNote(total: number, shown: number, what: string): string[] {
  if (total <= shown) return [];
  return [`<p>${markup(message("showing", { shown, all: total, what }))}</p>`];
}
