import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "../../src/rules/index.ts";
import { type Expectation, expectationsOf } from "./expectation.ts";
import { verdictsOn } from "./judge.ts";
import { pairs } from "./pair.ts";

// A file of nothing but comments is null.
const pending: Record<string, string> =
  parse(readFileSync(join(import.meta.dirname, "pending.yml"), "utf8")) ?? {};
const expectations = pairs.flatMap(expectationsOf);
const verdicts = verdictsOn(expectations);
const faultsOf = ({ name, faults }: Expectation) => faults(verdicts.get(name)!);

describe("a company of the essay", () => {
  it.each(expectations.filter(({ name }) => !(name in pending)))("$name", (expectation) => {
    expect(faultsOf(expectation)).toEqual([]);
  });
});

it("lists as pending only what is an expectation and not met yet", () => {
  const open = expectations.filter((expectation) => faultsOf(expectation).length > 0);
  expect(open.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(pending)));
});

it("has a pair for each sentence, and each villain is answered by a hero that passes what it breaks", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(20);
  expect(new Set(pairs.map(({ sentence }) => sentence)).size).toBe(pairs.length);
  for (const { villain, hero } of pairs) {
    const broken = Object.values(villain.recommended).filter(Array.isArray).flat();
    expect(hero.passes.length).toBeGreaterThan(0);
    expect(broken).toEqual(expect.arrayContaining(hero.passes));
  }
});

it("breaks every rule of `recommended` about people and posts in some villain", () => {
  const broken = new Set(pairs.flatMap(({ villain }) => Object.values(villain.recommended).flat()));
  // They judge a change, a plan's owners and the age of files; and one asks for a look and fails nobody.
  const elsewhere = ["append-only", "loosened-policy", "reply-owner", "retention", "undeclared-insiders"];
  const missing = rules
    .filter(
      ({ id, presets }) => presets.recommended !== undefined && !broken.has(id) && !elsewhere.includes(id),
    )
    .map(
      ({ id }) => `${id}: write a company that breaks it, and one that doesn't, in __tests__/essay/pairs/`,
    );
  expect(missing).toEqual([]);
});
