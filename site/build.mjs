// Builds the site to _site/: pages by Eleventy, scripts by the bundler that the project has. Run `npm run build` in the
// repository's folder first, for the pages and schemas that are generated.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import Eleventy from "@11ty/eleventy";
import { buildClient } from "./generator/client.mjs";

const site = import.meta.dirname;
const assets = join(site, "_site/assets");

process.chdir(site);
rmSync("_site", { recursive: true, force: true });
mkdirSync(assets, { recursive: true });
await new Eleventy("pages", "_site", { configPath: "eleventy.config.mjs", quietMode: true }).write();
await buildClient(dirname(site), assets);
const styles = readdirSync("styles")
  .filter((name) => name.endsWith(".css"))
  .sort();
writeFileSync(
  join(assets, "site.css"),
  styles.map((name) => readFileSync(join("styles", name), "utf8")).join("\n"),
);
writeFileSync(join(assets, "icon.svg"), readFileSync("styles/icon.svg"));
