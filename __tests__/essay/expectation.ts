import type { Judgement } from "../../bench/companies/judgement.mjs";
import type { Expected, Pair } from "./pair.ts";

/** A company of a pair under a preset, and what the verdict lacks of what is expected. */
export interface Expectation {
  /** `only-employees-engage/villain/recommended` */
  name: string;
  company: Pair["villain"]["company"];
  preset: "recommended" | "starter";
  /** What is wrong with a verdict, in words; empty where it is as it should be. */
  faults: (verdict: Judgement) => string[];
}

/** The four expectations of a pair: villain and hero, under both presets. */
export function expectationsOf({ name, villain, hero }: Pair): Expectation[] {
  return [
    {
      name: `${name}/villain/recommended`,
      company: villain.company,
      preset: "recommended",
      faults: (verdict) => faultsOfVillain(villain.recommended, verdict),
    },
    {
      name: `${name}/villain/starter`,
      company: villain.company,
      preset: "starter",
      faults: (verdict) => [
        ...(verdict.conclusion === "fail" || verdict.conclusion === "unjudged"
          ? [`starter says ${verdict.conclusion}`]
          : []),
        // What nobody can tell is a notice in `starter`.
        ...lacking(villain.starter, [...verdict.warned, ...verdict.noted], "does not name it"),
      ],
    },
    ...(["recommended", "starter"] as const).map((preset) => ({
      name: `${name}/hero/${preset}`,
      company: hero.company,
      preset,
      faults: (verdict: Judgement) => [
        ...(verdict.conclusion === "pass"
          ? []
          : [`concludes ${verdict.conclusion} by ${[...verdict.failed, ...verdict.unjudged].join()}`]),
        ...(preset === "recommended" ? lacking(hero.passes, verdict.passed, "does not pass it") : []),
      ],
    })),
  ];
}

function faultsOfVillain(expected: Expected, verdict: Judgement): string[] {
  const { conclusion, failed, unjudged, warned } = verdict;
  if ("fails" in expected) {
    // For the right reason, and for no other.
    const others = failed.filter((rule) => !expected.fails.includes(rule)).map((rule) => `${rule} fails too`);
    return [
      ...(conclusion === "fail" ? [] : [`concludes ${conclusion}`]),
      ...lacking(expected.fails, failed, "does not fail it"),
      ...lacking(expected.warns ?? [], warned, "does not warn of it"),
      ...others,
    ];
  }
  if ("warns" in expected) {
    return [
      ...(conclusion === "pass" ? [] : [`concludes ${conclusion}`]),
      ...lacking(expected.warns, warned, "does not warn of it"),
    ];
  }
  return [
    ...(conclusion === "unjudged" ? [] : [`concludes ${conclusion}`]),
    ...lacking(expected.unjudged, unjudged, "judges it"),
  ];
}

function lacking(wanted: readonly string[], present: readonly string[], complaint: string): string[] {
  return wanted.filter((rule) => !present.includes(rule)).map((rule) => `${rule} ${complaint}`);
}
