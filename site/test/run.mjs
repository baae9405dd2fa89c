// Builds the site and uses it in Chromium as a person would; docs/ and policies/ must be built. Prints what it saw and how
// long 100,000 rows took, leaves pictures in ../pictures/site/ to look at, and fails at the first thing that is not so.
// Needs Chromium: `apt-get install chromium`, or its path in CHROMIUM.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { withBrowser } from "../../scripts/chromium.mjs";
import { brokenLinks } from "./links.mjs";
import { checkAccess, takePictures } from "./looks.mjs";
import { judgeAsAPerson } from "./playground.mjs";
import { search } from "./search.mjs";
import { serve } from "./serve.mjs";

const site = dirname(import.meta.dirname);
const root = dirname(site);
const pictures = join(root, "pictures/site");
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

await import("../build.mjs");
const { broken, checked } = brokenLinks(join(site, "_site"));
assert.deepEqual(broken, []);
say(`${checked} links lead somewhere`);

mkdirSync(pictures, { recursive: true });
const { address, close } = await serve(join(site, "_site"), 0);
try {
  await withBrowser(async (browser) => {
    await judgeAsAPerson(browser, address, root, say);
    await search(browser, address, say);
    await takePictures(browser, address, pictures, say);
    await checkAccess(browser, address, say);
  });
} finally {
  close();
}
say("all as it should be");
