import type { PostExcerpt } from "../../../domain/report.ts";
import { formatNumber } from "../../../lib/format-number.ts";
import { markup } from "../../escape.ts";
import type { ReportView } from "../../view.ts";
import { fold, placeLink, postLink } from "./elements.ts";

/** The posts that only employees reacted to: how they begin and where to look them up, and no names. */
export function applauseFold({ report, source }: ReportView): string[] {
  const findings = report.rules
    .filter(({ rule }) => rule === "employee-only-posts")
    .flatMap((rule) => rule.findings.filter(({ outcome }) => outcome === "fail"));
  const posts = findings.flatMap((finding) => finding.posts ?? []);
  if (posts.length === 0) return [];
  const shown = posts.map(
    (post) => `<li>${nameOf(post)} ${placeLink(post.location, source)}${postLink(post)}</li>`,
  );
  const intro = "<p>Each had reactions, and every one came from an employee.</p>";
  // A finding shows some of its posts only.
  const total = Math.max(
    posts.length,
    ...findings.map(({ actual, sample }) => Math.round((actual ?? 0) * (sample ?? 0))),
  );
  const rest = total > shown.length ? [`<p>Showing ${shown.length} of ${formatNumber(total)}.</p>`] : [];
  return fold("Posts only employees reacted to", [intro, "<ul>", ...shown, "</ul>", ...rest]);
}

function nameOf({ object, day, text }: PostExcerpt): string {
  const name = text === null ? (object ?? "a post") : `“${text}”`;
  return markup(day === null ? name : `${day}: ${name}`);
}
