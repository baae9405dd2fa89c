import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { file, folder, largeSheet, reportOfExample, SHEET } from "./given.mjs";
import { openPage, textOf, untilVerdict, verdictOf } from "./page.mjs";

/** What the playground makes by itself needs no network. */
const OWN = /^(?:blob|data|about):/;

/**
 * Drops, reads the verdict, edits, finds a fault at its line, completes, shares and downloads.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} address
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function judgeAsAPerson(browser, address, root, say) {
  const { page, requests, faults } = await openPage(browser, `${address}playground/`);
  const loaded = requests.length;

  await page.click("#example");
  await untilVerdict(page, "fail");
  assert.equal(await page.$eval("iframe", (frame) => frame.srcdoc), reportOfExample(root, "2026-11-15"));
  say(`the example is one click: ${await verdictOf(page)}`);
  say("its report is the command line's to the byte");

  await noConnection(page, address, faults);
  say("neither the page nor the engine may open a connection");

  await drop(page, "#data-drop", "linkedin.csv", SHEET);
  await untilVerdict(page, "6 came from outside");
  assert.match(await textOf(page, "#policy"), /snapshots\/\*\.csv/);
  const list = await page.$("#roster-input");
  await list?.uploadFile(file("colleagues.txt", "acme-ann\nhttps://www.linkedin.com/in/bob\n"));
  await untilVerdict(page, "5 came from outside");
  assert.match(await textOf(page, "#roster"), /linkedin: acme-ann/);
  say(`a sheet and a list of colleagues, dropped: ${await verdictOf(page)}`);

  await edit(page, say);
  await share(browser, page, say);
  await download(page, say);
  await manyRows(page, say);

  const sent = requests.slice(loaded).filter((url) => !OWN.test(url));
  assert.deepEqual(sent, []);
  assert.deepEqual(faults, []);
  say("no request in the network log since the page was there, and nothing that its policy refused");
  await page.close();
}

/**
 * The page's policy refuses connections, for the engine's worker too.
 * @param {import("puppeteer-core").Page} page
 * @param {string} address of the server itself, which would answer
 * @param {string[]} faults
 */
async function noConnection(page, address, faults) {
  const attempt = (/** @type {string} */ url) =>
    fetch(url).then(
      () => "connected",
      () => "refused",
    );
  assert.equal(await page.evaluate(attempt, address), "refused");
  const [worker] = page.workers();
  assert.ok(worker);
  assert.equal(await worker.evaluate(attempt, address), "refused");
  await pause(100);
  assert.ok(
    faults.length >= 2 && faults.every((fault) => /Content Security Policy/.test(fault)),
    faults.join("\n"),
  );
  faults.length = 0;
}

/** @param {import("puppeteer-core").Page} page */
async function fresh(page) {
  await page.evaluate(() => document.querySelector("#files button[aria-label='Remove all files']")?.click());
  await page.waitForFunction(() => document.querySelector("#empty")?.hidden === false);
  for (const id of ["#roster", "#policy"]) await replace(page, id, "");
}

/**
 * Writes a text in place of what an editor holds.
 * @param {import("puppeteer-core").Page} page
 * @param {string} id
 * @param {string} text
 */
async function replace(page, id, text) {
  const content = await page.$(`${id} >>> .cm-content`);
  await content?.click();
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(text);
}

/**
 * Drops a file on a place, as from a folder on the desktop.
 * @param {import("puppeteer-core").Page} page
 * @param {string} id
 * @param {string} name
 * @param {string} text
 */
async function drop(page, id, name, text) {
  await page.$eval(
    id,
    (place, given) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([given.text], given.name));
      for (const type of ["dragover", "drop"])
        place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    { name, text },
  );
}

/**
 * Breaks the policy and mends it, with the fault at its line and a completion.
 * @param {import("puppeteer-core").Page} page
 * @param {(line: string) => void} say
 */
async function edit(page, say) {
  const before = await textOf(page, "#policy");
  const content = await page.$("#policy >>> .cm-content");
  await content?.focus();
  await page.keyboard.down("Control");
  await page.keyboard.press("End");
  await page.keyboard.up("Control");
  await page.keyboard.type("\nwindo: 4w");
  await untilVerdict(page, "not judged yet");
  const problem = await page.$eval(".problems", (list) => list.textContent ?? "");
  const line = before.split("\n").length + 1;
  assert.match(problem, new RegExp(`engagement.policy.yml, line ${line}.*did you mean "window"`));
  assert.ok(await page.$("#policy >>> .cm-lint-marker-error"));
  await page.click(".problems button.place");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "policy");
  say(`a slip is a fault at its line: ${problem}`);

  await page.keyboard.press("End");
  for (let i = 0; i < "windo: 4w".length; i++) await page.keyboard.press("Backspace");
  await page.keyboard.type("wind");
  await page.waitForSelector("#policy >>> .cm-tooltip-autocomplete");
  const options = await page.$$eval("#policy >>> .cm-completionLabel", (all) =>
    all.map(({ textContent }) => textContent),
  );
  assert.deepEqual(options, ["window"]);
  // It takes a moment until Enter means the option.
  await pause(150);
  await page.keyboard.press("Enter");
  await page.keyboard.type("2w");
  await untilVerdict(page, "Judged on this computer");
  assert.match(await textOf(page, "#policy"), /\nwindow: 2w/);
  say("a key completes from the schema, and the verdict follows");
}

/**
 * Shares the policy, and opens the link as somebody else would.
 * @param {import("puppeteer-core").Browser} browser
 * @param {import("puppeteer-core").Page} page
 * @param {(line: string) => void} say
 */
async function share(browser, page, say) {
  await page.click("#share");
  await page.waitForFunction(() => location.hash.startsWith("#policy="));
  const own = await textOf(page, "#policy");
  const other = await openPage(browser, page.url());
  await other.page.waitForFunction(() =>
    document.querySelector("#said")?.textContent?.includes("came with the link"),
  );
  assert.equal(await textOf(other.page, "#policy"), own);
  assert.equal(await textOf(other.page, "#roster"), "");
  assert.equal(await other.page.$eval("#files", (files) => files.textContent), "");
  assert.deepEqual(other.faults, []);
  await other.page.close();
  say(`a link of ${page.url().length} characters brings the policy, and no data and no colleagues`);
}

/**
 * @param {import("puppeteer-core").Page} page
 * @param {(line: string) => void} say
 */
async function download(page, say) {
  const downloads = folder();
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  const names = {
    "policy-save": "engagement.policy.yml",
    "roster-save": "roster.yml",
    "workflow-save": "engagement.yml",
  };
  for (const [id, name] of Object.entries(names)) {
    await page.click(`#${id}`);
    for (let i = 0; i < 100 && !existsSync(join(downloads, name)); i++) await pause(50);
  }
  assert.deepEqual(readdirSync(downloads).sort(), Object.values(names).sort());
  const read = (/** @type {string} */ name) => readFileSync(join(downloads, name), "utf8");
  assert.equal(read("engagement.policy.yml"), await textOf(page, "#policy"));
  assert.equal(read("roster.yml"), await textOf(page, "#roster"));
  assert.match(read("engagement.yml"), /uses: vanity-check\/vanity-check@v1/);
  say(`downloads ${Object.values(names).join(", ")}`);
}

/**
 * @param {import("puppeteer-core").Page} page
 * @param {(line: string) => void} say
 */
async function manyRows(page, say) {
  const path = file("many.csv", largeSheet());
  await fresh(page);
  await replace(page, "#roster", "user-7");
  const input = await page.$("#data-input");
  await input?.uploadFile(path);
  await untilVerdict(page, "came from outside");
  const [load = 0] = loadavg();
  say(
    `100,000 rows: ${await verdictOf(page)} (load ${load.toFixed(1)} on ${availableParallelism()} processors)`,
  );
}
