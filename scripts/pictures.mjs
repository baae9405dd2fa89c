// Draws the README's pictures of the report, the badge and a pull request from what the tool really says of the
// example, and the report in every form somebody may look at it to pictures/, which is not committed. Fails where
// axe finds what keeps people out. Run `npm run build` first.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { badge } from "../build/report/renderers/badge.js";
import { withBrowser } from "./chromium.mjs";
import { example } from "./example.mjs";
import { pullRequest } from "./pull-request.mjs";

const root = dirname(import.meta.dirname);
const docs = join(root, "docs");
const folder = join(root, "pictures");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is wide enough for three charts beside each other, and a phone; in pixels. */
const WIDE = 1160;
const PHONE = 390;
/** A4 between its margins of 14 mm. */
const PAPER = 688;
/** What is left below the last thing to be seen. */
const MARGIN = 16;

mkdirSync(folder, { recursive: true });
example(["--report-dir", folder]);
const endpoint = JSON.parse(readFileSync(join(folder, "badge.json"), "utf8"));
writeFileSync(join(docs, "badge.svg"), readFileSync(join(folder, "badge.svg")));
writeFileSync(join(folder, "pull-request.html"), pullRequest(example(["--format", "github"])));
writeFileSync(join(folder, "badges.html"), badges());

await withBrowser(async (browser) => {
  await picture(browser, "report.html", { to: join(docs, "report-light.png"), until: ".pair" });
  await picture(browser, "report.html", { to: join(docs, "report-dark.png"), until: ".pair", dark: true });
  await picture(browser, "report.html", { to: join(folder, "light.png") });
  await picture(browser, "report.html", { to: join(folder, "dark.png"), dark: true });
  await picture(browser, "report.html", { to: join(folder, "phone.png"), width: PHONE });
  await picture(browser, "report.html", { to: join(folder, "phone-dark.png"), width: PHONE, dark: true });
  await picture(browser, "badges.html", { to: join(folder, "badges.png"), width: PHONE, until: "main" });
  await picture(browser, "pull-request.html", {
    to: join(docs, "pull-request.png"),
    width: 860,
    until: "section:last-of-type",
  });
  await print(browser, "report.html", join(folder, "print.pdf"));
});

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} name of a page in the folder
 * @param {{ to: string, width?: number, dark?: boolean, until?: string }} how `until` is the last element to be seen
 */
async function picture(browser, name, { to, width = WIDE, dark = false, until }) {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
  await page.setViewport({ width, height: 900 });
  await page.goto(pathToFileURL(join(folder, name)).href);
  const wide = await page.evaluate("document.documentElement.scrollWidth");
  if (Number(wide) > width) throw new Error(`${name} is ${wide} pixels wide in a window of ${width}`);
  const box = until === undefined ? null : await (await page.$(until))?.boundingBox();
  const end = box ? { clip: { x: 0, y: 0, width, height: box.y + box.height + MARGIN } } : { fullPage: true };
  await page.screenshot({ path: to, ...end });
  await expectAccessible(page, to);
  await page.close();
}

/**
 * @param {import("puppeteer-core").Page} page
 * @param {string} name
 */
async function expectAccessible(page, name) {
  await page.addScriptTag({ content: axe });
  const found = await page.evaluate("axe.run().then(({ violations }) => JSON.stringify(violations))");
  const violations = /** @type {import("axe-core").Result[]} */ (JSON.parse(String(found)));
  if (violations.length === 0) return;
  const lines = violations.map(({ id, help, nodes }) =>
    [`${id}: ${help}`, ...nodes.map(({ html }) => html)].join("\n  "),
  );
  throw new Error(`${name}:\n${lines.join("\n")}`);
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} name
 * @param {string} path
 */
async function print(browser, name, path) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, name)).href);
  await page.emulateMediaType("print");
  await page.setViewport({ width: PAPER, height: 900 });
  const wide = await page.evaluate("document.documentElement.scrollWidth");
  if (Number(wide) > PAPER) throw new Error(`${name} is ${wide} pixels wide on paper of ${PAPER}`);
  await page.pdf({ path, format: "A4", printBackground: false });
  await page.close();
}

/** The badge in three colours: the example's, and those that it would have if less of the policy were broken. */
function badges() {
  const images = ["brightgreen", "orange", endpoint.color].map((color) => {
    const { label, message } = endpoint;
    return `<p>${badge({ badge: { label, message, color } })}</p>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Badges</title><main><h1>Badges</h1>${images.join("")}</main></html>`;
}
