import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { pagesOf } from "../../site/generator/content.mjs";
import { linkOf } from "../../site/generator/links.mjs";

const pages = pagesOf(".");
const urls = new Map(pages.map(({ source, url }) => [source, url]));

it("has a page for each of the documentation, under an address of its own", () => {
  const sources = pages.map(({ source }) => source);
  const docs = globSync("docs/**/*.md").map((path) => path.replaceAll("\\", "/"));
  expect(docs.length).toBeGreaterThan(30);
  expect(docs.filter((path) => !sources.includes(path))).toEqual([]);
  expect(new Set(urls.values()).size).toBe(pages.length);
  expect(pages.filter(({ title, description }) => title === "" || description.includes("](")).length).toBe(0);
});

it.each(pages)("$source links to what is there", (page) => {
  const site = { root: ".", urls, shown: new Set<string>() };
  const links = [...page.text.replaceAll(/^( *)```.*?^\1```$/gms, "").matchAll(/\]\(([^)\s]+)\)/g)];
  const turned = links.map(([, link = ""]) => linkOf(link, page, site));
  expect(turned.filter((link) => /\.md(?:#|$)/.test(link) && !link.startsWith("https://"))).toEqual([]);
});

it("takes a link that leads nowhere for a mistake", () => {
  const page = { source: "docs/start.md", url: "docs/start/" };
  expect(() => linkOf("nothing.md", page, { root: ".", urls, shown: new Set() })).toThrow("docs/start.md");
});
