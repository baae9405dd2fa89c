// Starts the Chromium that is installed, without a window, and stops it again.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import puppeteer from "puppeteer-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const HOW = "no Chromium is installed: `apt-get install chromium`, or name one in CHROMIUM";

/**
 * @param {(browser: import("puppeteer-core").Browser) => Promise<void>} work
 */
export async function withBrowser(work) {
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  const browser = await puppeteer.launch({
    executablePath: executable(),
    userDataDir: profile,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-sync",
      "--hide-scrollbars",
    ],
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function executable() {
  const given = process.env["CHROMIUM"];
  if (given) return given;
  for (const name of NAMES) {
    const { stdout, status } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  throw new Error(HOW);
}
