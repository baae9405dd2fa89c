import { formatNumber } from "../../model/format-number.ts";
import type { Location } from "../../model/problem.ts";
import type { Finding } from "../../model/report.ts";
import type { Drawing } from "../drawing.ts";
import { markup } from "../escape.ts";
import { placeLink, section } from "./elements.ts";

const MAX_POSTS = 50;

interface Post {
  location: Location;
  object: string | undefined;
}

/** The posts that nobody outside reacted to: where to look them up, and no names. */
export function applauseSection({ report, source }: Drawing): string[] {
  const findings = report.rules
    .filter(({ rule }) => rule === "employee-only-posts")
    .flatMap((rule) => rule.findings.filter(({ outcome }) => outcome === "fail"));
  const posts = findings.flatMap((finding) => postsOf(finding, report.policy.path));
  if (posts.length === 0) return [];
  const shown = posts.slice(0, MAX_POSTS).map(({ location, object }) => {
    const name = object === undefined ? "" : `${markup(object)} `;
    return `<li>${name}${placeLink(location, source)}</li>`;
  });
  const intro = "<p>Each had reactions, and every one came from our own people.</p>";
  // A finding points at some of its records only.
  const all = Math.max(
    posts.length,
    ...findings.map(({ actual, sample }) => Math.round((actual ?? 0) * (sample ?? 0))),
  );
  const rest = all > shown.length ? [`<p>Showing ${shown.length} of ${formatNumber(all)}.</p>`] : [];
  return section("applause", "Posts that only our own people applauded", [
    intro,
    "<ul>",
    ...shown,
    "</ul>",
    ...rest,
  ]);
}

function postsOf({ scope, location, related }: Finding, policy: string): Post[] {
  if (scope.object !== undefined) return [{ location, object: scope.object }];
  const places = [location, ...related.filter(({ file }) => file !== policy)];
  return places.map((place) => ({ location: place, object: undefined }));
}
