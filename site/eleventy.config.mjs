import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pagesOf } from "./generator/content.mjs";
import { relative } from "./generator/links.mjs";
import { markdownFor } from "./generator/markdown.mjs";
import { searchIndex } from "./generator/search-index.mjs";
import { playgroundPolicy } from "./generator/security-policy.mjs";

const root = dirname(import.meta.dirname);

/**
 * The site: a page for each Markdown file of the repository that is for readers, and those of pages/.
 * @param {import("@11ty/eleventy").UserConfig} config
 */
export default function (config) {
  const pages = pagesOf(root);
  const urls = new Map(pages.map(({ source, url }) => [source, url]));
  const shown = new Set(["docs/report-light.png", "docs/report-dark.png"]);
  const markdown = markdownFor({ root, urls, shown });
  const drawn = pages.map((page) => ({ ...page, html: markdown.render(page.text, { page }) }));

  for (const { url, html, text: _, ...page } of drawn) {
    config.addTemplate(`${url}index.html`, html, {
      ...page,
      permalink: `${url}index.html`,
      layout: "document.njk",
    });
  }
  config.addTemplate("search-index.js.html", `export default ${JSON.stringify(searchIndex(drawn))};`, {
    permalink: "assets/search-index.js",
  });
  for (const file of shown) config.addPassthroughCopy({ [join(root, file)]: file });

  config.addGlobalData("playgroundPolicy", playgroundPolicy());
  config.addGlobalData("groups", groupsOf(pages));
  config.addGlobalData("shot", sizeOf(join(root, "docs/report-light.png")));
  config.addGlobalData("version", JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
  /** An address of the site, from a page. */
  config.addFilter("from", (to, page) => relative(page.url.slice(1), to));

  return {
    dir: { input: "pages", layouts: "../layouts", includes: "../layouts", output: "_site" },
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  };
}

/** @param {ReturnType<typeof pagesOf>} pages */
function groupsOf(pages) {
  const titles = [...new Set(pages.map(({ group }) => group))];
  return titles.map((title) => ({ title, pages: pages.filter(({ group }) => group === title) }));
}

/**
 * The width and height of a PNG, in pixels.
 * @param {string} file
 */
function sizeOf(file) {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
