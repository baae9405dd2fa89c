import assert from "node:assert/strict";

/**
 * A page of the site as somebody opens it, that notes what it asks the network for and what its policy refuses.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} url
 */
export async function openPage(browser, url) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const faults = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(url, { waitUntil: "networkidle0" });
  return { page, requests, faults };
}

/** @param {import("puppeteer-core").Page} page */
export function verdictOf(page) {
  return page.$eval("#verdict", (element) => element.textContent ?? "");
}

/**
 * Waits until the verdict has certain words.
 * @param {import("puppeteer-core").Page} page
 * @param {string} words
 */
export async function untilVerdict(page, words) {
  try {
    await page.waitForFunction(
      (wanted) => document.querySelector("#verdict")?.textContent?.includes(wanted),
      { timeout: 60_000 },
      words,
    );
  } catch {
    assert.fail(`the verdict is "${await verdictOf(page)}", without "${words}"`);
  }
}

/**
 * The text of an editor, all of it.
 * @param {import("puppeteer-core").Page} page
 * @param {string} id
 */
export function textOf(page, id) {
  return page.$eval(
    id,
    (host) => host.shadowRoot?.querySelector(".cm-content")?.cmTile?.view?.state.doc.toString() ?? "",
  );
}
