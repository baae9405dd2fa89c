import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { openPage, untilVerdict } from "./page.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = { desktop: 1440, phone: 390 };
const SCHEMES = /** @type {const} */ (["light", "dark"]);
const PAGES = [
  "",
  "playground/",
  "docs/",
  "docs/rules/employee-share/",
  "docs/formats/",
  "docs/architecture/",
];
/** What the playground may look like: nothing given, the example judged, a slip in the policy. */
const STATES = {
  empty: async () => {},
  example: judgeExample,
  slip: async (/** @type {import("puppeteer-core").Page} */ page) => {
    await judgeExample(page);
    const content = await page.$("#policy >>> .cm-content");
    await content?.focus();
    await page.keyboard.press("End");
    await page.keyboard.type("\nwindo: 4w");
    await untilVerdict(page, "not judged yet");
  },
};

/** @param {import("puppeteer-core").Page} page */
async function judgeExample(page) {
  await page.click("#example");
  await untilVerdict(page, "fail");
  await page.waitForFunction(() => Number(document.querySelector("iframe")?.height ?? 0) > 1000);
}

/**
 * Pictures of each page and state, wide and narrow, light and dark.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} address
 * @param {string} folder
 * @param {(line: string) => void} say
 */
export async function takePictures(browser, address, folder, say) {
  let taken = 0;
  await inEachLook(browser, address, async (page, name) => {
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: name.includes("phone") });
    taken++;
  });
  say(`${taken} pictures in ${folder}`);
}

/**
 * What axe finds, which is to be nothing; and whether each page fits its screen and all of the playground is in reach of
 * the Tab key.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} address
 * @param {(line: string) => void} say
 */
export async function checkAccess(browser, address, say) {
  let checked = 0;
  /** @type {string[]} */
  const found = [];
  await inEachLook(browser, address, async (page, name) => {
    await page.evaluate(axe);
    const json = await page.evaluate(
      "axe.run(document, { iframes: false }).then(({ violations }) => JSON.stringify(violations))",
    );
    const violations = /** @type {import("axe-core").Result[]} */ (JSON.parse(String(json)));
    for (const { id, nodes } of violations)
      found.push(`${name}: ${id} ${nodes.map(({ html }) => html).join(" ")}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) found.push(`${name} is ${overflow} pixels wider than the screen`);
    checked++;
  });
  assert.deepEqual(found, []);
  say(`axe finds nothing in ${checked} looks, and each fits its screen`);

  const { page } = await openPage(browser, `${address}playground/`);
  await judgeExample(page);
  const reached = new Set();
  await page.focus(".skip");
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName));
  }
  const wanted = [
    "example",
    "data-input",
    "roster-input",
    "roster",
    "policy-input",
    "policy-save",
    "policy",
    "share",
    "workflow-save",
    "as-of",
  ];
  assert.deepEqual(
    wanted.filter((id) => !reached.has(id)),
    [],
  );
  await page.close();
  say("the Tab key reaches everything in the playground, and leaves the editors again");
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} address
 * @param {(page: import("puppeteer-core").Page, name: string) => Promise<void>} look
 */
async function inEachLook(browser, address, look) {
  for (const [device, width] of Object.entries(WIDTHS))
    for (const scheme of SCHEMES)
      for (const path of PAGES) {
        const states = path === "playground/" ? Object.entries(STATES) : [["", STATES.empty]];
        for (const [
          state,
          prepare,
        ] of /** @type {[string, (page: import("puppeteer-core").Page) => Promise<void>][]} */ (states)) {
          const { page } = await openPage(browser, `${address}${path}`);
          await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
          await page.setViewport({ width, height: device === "phone" ? 844 : 900 });
          await prepare(page);
          const title = path.replace(/\/$/, "").replaceAll("/", "-") || "home";
          await look(page, [title, state, device, scheme].filter((part) => part !== "").join("-"));
          await page.close();
        }
      }
}
