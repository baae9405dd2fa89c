import type { Engine } from "./engine.ts";

/** The names under which the page's texts are files. */
export const POLICY = "engagement.policy.yml";
/** Where dropped files lie. */
export const FOLDER = "snapshots/";
/** How the policy calls a company of which nothing is known yet. */
const BRAND = "Your company";
const NOBODY = "version: 1\npeople: []\n";

/** A sheet is told from YAML by its first line. */
export function rosterName(text: string): "roster.csv" | "roster.yml" {
  const first = text.split("\n").find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
  return /[,;\t]/.test(first) && !/^\s*[\w-]+:(?:\s|$)/.test(first) ? "roster.csv" : "roster.yml";
}

/** The files of the company, as a repository would hold them. */
export function repositoryOf(
  data: ReadonlyMap<string, Uint8Array>,
  policy: string,
  roster: string,
): Map<string, Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const people = roster.trim() === "" ? NOBODY : roster;
  return new Map([...data, [POLICY, bytes(policy)], [rosterName(people), bytes(people)]]);
}

/** The policy that fits files, as `vanity-check init` would write it. */
export function policyFor(engine: Engine, data: ReadonlyMap<string, Uint8Array>, roster: string) {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return engine.ask("proposePolicy", data, { brand: BRAND, timezone, roster: rosterName(roster) });
}
