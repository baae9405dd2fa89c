import MiniSearch from "minisearch";
import { SEARCH } from "../client/search-options.mjs";

/**
 * The search index: each section of each page, by its heading and text.
 * @param {{ url: string, title: string, html: string }[]} pages
 * @returns {string} JSON
 */
export function searchIndex(pages) {
  const index = new MiniSearch(SEARCH);
  index.addAll(pages.flatMap(sectionsOf).map((section, id) => ({ id, ...section })));
  return JSON.stringify(index);
}

/** @param {{ url: string, title: string, html: string }} page */
function sectionsOf({ url, title, html }) {
  const parts = html.split(/(?=<h[1-3] id=")/);
  return parts.flatMap((part) => {
    const [, level = "1", id = "", heading = ""] =
      /^<h([1-3]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/s.exec(part) ?? [];
    const text = plain(part.replace(/^<h.*?<\/h\d>/s, ""));
    if (text === "" && heading === "") return [];
    return [
      {
        url: level === "1" ? url : `${url}#${id}`,
        title,
        heading: level === "1" ? "" : plain(heading),
        text,
      },
    ];
  });
}

/** @param {string} html */
function plain(html) {
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}
