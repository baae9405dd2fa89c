import { message } from "../../../messages/message.ts";
import { markup } from "../../escape.ts";
import type { ReplyView } from "../../view/replies.ts";
import type { ReportView } from "../../view.ts";
import { link, placeLink, prose, ruleAnchor, section } from "./elements.ts";

/** What to do next, in numbers: what it would take for the limits to hold, and who waits for a reply. */
export function nextBoxes(view: ReportView): string[] {
  const boxes = [...needsBox(view), ...repliesBox(view)];
  return boxes.length === 0 ? [] : ['<div class="pair">', ...boxes, "</div>"];
}

function needsBox({ report, needs: { needs, more } }: ReportView): string[] {
  const items = needs.map(({ kind, title, text, rule }) => {
    const name = `<a href="#${ruleAnchor(report, rule)}">${markup(title, 200)}</a>`;
    return `<li class="dot-${kind}">${name}<br>${markup(text, 400)}</li>`;
  });
  if (items.length === 0) return [];
  const rest = more === 0 ? [] : [`<p class="soft">${message("more-needs", { more })}</p>`];
  const title = report.conclusion === "neutral" ? "What the limits need" : "What it would take to pass";
  return section("needs", title, ['<ul class="dots">', ...items, "</ul>", ...rest]);
}

function repliesBox({ replies, source }: ReportView): string[] {
  if (replies === null) return [];
  const items = replies.rows.map((row) => `<li>${reply(row, source)}</li>`);
  const rest = replies.rest.map((text) => `<p class="soft">${prose(text, 400)}</p>`);
  return section("replies", replies.title, [
    ...(items.length === 0 ? [] : ['<ol class="waits">', ...items, "</ol>"]),
    ...rest,
  ]);
}

function reply(view: ReplyView, source: ReportView["source"]): string {
  const { waited, said, account, owner, mayBeEmployee, link: to, location } = view;
  const by = account === null ? "" : ` by <bdi>${markup(account, 100)}</bdi>`;
  const ownerText = owner === null ? "" : `, owner <bdi>${markup(owner, 100)}</bdi>`;
  const doubt = mayBeEmployee ? ` (${message("may-be-employee", {})})` : "";
  const where = to === null ? placeLink(location, source) : link(to.url, message("see-post", to), 200);
  return `<b>${markup(waited)}</b><span>${markup(said)}${by}${ownerText}${doubt}<br><span class="soft">${where}</span></span>`;
}
