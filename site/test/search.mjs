import assert from "node:assert/strict";
import { openPage } from "./page.mjs";

/**
 * Looks for something by keyboard alone, and goes there.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} address
 * @param {(line: string) => void} say
 */
export async function search(browser, address, say) {
  const { page, faults } = await openPage(browser, `${address}docs/`);
  await page.keyboard.press("/");
  await page.keyboard.type("employee share");
  await page.waitForSelector('#hits [aria-selected="true"]');
  const first = await page.$eval('#hits [aria-selected="true"]', (hit) => hit.textContent ?? "");
  assert.match(first, /employee-share/);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.equal(page.url(), `${address}docs/rules/employee-share/`);
  await page.keyboard.press("/");
  await page.keyboard.type("zzzzqqq");
  await page.waitForFunction(() => document.querySelector(".hits p")?.textContent?.includes("Nothing about"));
  await page.keyboard.press("Escape");
  assert.equal(await page.$eval(".hits", (hits) => hits.hidden), true);
  assert.deepEqual(faults, []);
  await page.close();
  say("search finds a rule by keyboard, and says where there is nothing");
}
