import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

const essay = join(dirname(import.meta.dirname), "__tests__/essay");

/**
 * @typedef {{ fails?: string[], warns?: string[], unjudged?: string[], why?: string }} Expected
 * @typedef {{ name: string, sentence: string, villain: { reader: string, recommended: Expected },
 *   hero: { reader: string } }} Pair
 */

/** The page that says, sentence by sentence, what the presets catch, from the companies that hold them to it. */
export function whatItCatches() {
  const pending = Object.keys(read("pending.yml") ?? {});
  const pairs = readdirSync(join(essay, "pairs"))
    .sort()
    .map(
      (file) => /** @type {Pair} */ ({ name: file.replace(/^\d+-|\.yml$/g, ""), ...read(`pairs/${file}`) }),
    );
  const rows = pairs.map((pair) => {
    const waiting = pending.some((name) => name.startsWith(`${pair.name}/`) && name.endsWith("/recommended"));
    const caught = waiting ? "not yet" : catches(pair.villain.recommended);
    return `| ${[pair.sentence, pair.villain.reader, pair.hero.reader, caught].join(" | ")} |`;
  });
  const milder = pairs.flatMap(({ sentence, villain: { recommended } }) =>
    recommended.why === undefined ? [] : [`- ${sentence} ${recommended.why}`],
  );
  return [
    "# What it catches",
    "",
    "Each sentence says what a company should do. The tests have two small companies for each: one that",
    "breaks it and one that lives by it. Under `recommended` the first is caught as the last column says, for that reason",
    "and no other, and the second passes. Under `starter`, which informs and never fails, each is a warning, or a notice",
    "where there is no verdict.",
    "",
    "| sentence | what a reader says about the one that breaks it | and about the one that lives by it | what catches it |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "Some aren't failures:",
    "",
    ...milder,
    "",
    "The companies are in [`__tests__/essay/pairs`](../__tests__/essay/pairs).",
    "",
  ].join("\n");
}

/** @param {Expected} expected */
function catches({ fails, warns, unjudged }) {
  if (fails) return warns ? `${links(fails)}; ${links(warns)} as a warning` : links(fails);
  if (warns) return `${links(warns)}, as a warning`;
  return `${links(unjudged ?? [])}: no verdict, so never a pass`;
}

/** @param {string[]} rules */
function links(rules) {
  return rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(", ");
}

/**
 * @param {string} path
 * @returns {any}
 */
function read(path) {
  return parse(readFileSync(join(essay, path), "utf8"));
}
