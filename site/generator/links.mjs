import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";

const BLOB = "https://github.com/vanity-check/vanity-check/blob/main";
const TREE = "https://github.com/vanity-check/vanity-check/tree/main";
/** What a page shows is copied beside it; what it names is looked at where the repository is. */
const SHOWN = /\.(png|svg)$/;

/**
 * Turns a link of a Markdown file of the repository into one of the site.
 * @param {string} link as the file has it
 * @param {{ source: string, url: string }} page the page that has the link
 * @param {{ root: string, urls: ReadonlyMap<string, string>, shown: Set<string> }} site the pages' addresses by file, and
 *   the files that pages show, to which this adds
 * @returns {string} relative to the page
 * @throws where it leads nowhere
 */
export function linkOf(link, page, { root, urls, shown }) {
  if (/^(?:[a-z]+:|#)/i.test(link)) return link;
  const [path = "", fragment] = link.split("#");
  const target = posix.normalize(posix.join(posix.dirname(page.source), decodeURI(path)));
  const hash = fragment === undefined ? "" : `#${fragment}`;
  const url = urls.get(target) ?? urls.get(posix.join(target, "README.md"));
  if (url !== undefined) return `${relative(page.url, url)}${hash}`;
  // Addresses such as ../../blob/main/x are of the repository on GitHub.
  if (target.startsWith(".."))
    return `https://github.com/vanity-check/vanity-check/${target.replace(/^(\.\.\/)+/, "")}${hash}`;
  const file = join(root, target);
  if (!existsSync(file)) throw new Error(`${page.source} links to ${link}, which is not there`);
  if (SHOWN.test(target)) {
    shown.add(target);
    return relative(page.url, target);
  }
  return `${statSync(file).isDirectory() ? TREE : BLOB}/${encodeURI(target.replace(/\/$/, ""))}${hash}`;
}

/**
 * The way from a page's folder to an address of the site.
 * @param {string} from such as `docs/rules/`
 * @param {string} to
 */
export function relative(from, to) {
  const way = posix.relative(`/${from}`, `/${to}`);
  return `${way === "" ? "." : way}${to.endsWith("/") || to === "" ? "/" : ""}`;
}
