import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * The links of a built site that lead nowhere in it: to a page, a file or an anchor that is not there.
 * @param {string} site its folder
 * @returns {{ broken: string[], checked: number }}
 */
export function brokenLinks(site) {
  const pages = new Map(
    globSync("**/*.html", { cwd: site }).map((path) => [path, readFileSync(join(site, path), "utf8")]),
  );
  const files = new Set(globSync("**/*", { cwd: site }));
  const broken = [];
  let checked = 0;
  for (const [page, html] of pages) {
    for (const [, link = ""] of html.matchAll(/\s(?:href|src|srcset|data-index)="([^"]*)"/g)) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      checked++;
      const [path = "", anchor] = link.replaceAll("&amp;", "&").split("#");
      const at = path === "" ? page : relative(site, join(site, dirname(page), decodeURI(path)));
      const target = files.has(join(at, "index.html")) ? join(at, "index.html") : at;
      const ids = pages.get(target);
      // The playground reads these itself.
      const isThere =
        anchor === undefined || anchor === "example" || ids?.includes(`id="${decodeURI(anchor)}"`) === true;
      if (!files.has(target) || !isThere) broken.push(`${page}: ${link}`);
    }
  }
  return { broken, checked };
}
