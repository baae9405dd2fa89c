import { join } from "node:path";
import { expect, it } from "vitest";
import { check } from "../../src/app/check.ts";
import { presetRules } from "../../src/config/policy/presets.ts";
import { parseDays } from "../../src/domain/quantity.ts";
import { rules } from "../../src/rules/index.ts";
import { policyText } from "../../src/setup/texts.ts";
import { clock, repository } from "../support/repository.ts";

const WEEK = ["sam", "kim", "lee", "noor"].map((actor) =>
  JSON.stringify({ type: "comment", actor, object: "p-1", published: "2026-11-15T10:00:00Z" }),
);

/** What the scheduled run of a Monday says, in a repository to which nothing was committed since 15 November. */
async function monday(date: string, preset: string) {
  const policy = policyText({
    brand: "Acme",
    accounts: [{ channel: "mastodon", account: "acme", isGuess: false }],
    timezone: "UTC",
    roster: "roster.yml",
    plans: [],
    broken: { snapshots: [], plans: [] },
    snapshots: [{ path: "snapshots/*.ndjson", channel: null }],
  }).replace("extends: starter", `extends: ${preset}`);
  const root = repository({
    "engagement.policy.yml": policy,
    "roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { mastodon: ann } }]\n",
    "snapshots/w46.ndjson": `${WEEK.join("\n")}\n`,
  });
  const now = { ...clock, now: Date.parse(`${date}T06:23:00Z`) };
  const path = join(root, "engagement.policy.yml");
  const report = await check({ root, policy: path, asOf: null, failOn: "error", clock: now });
  const fresh = report.rules.find(({ rule }) => rule === "fresh-snapshot");
  return { fresh, others: report.rules.filter(({ rule }) => rule !== "fresh-snapshot") };
}

it.each(["starter", "recommended", "strict"])("%s notices a team that stopped committing", async (preset) => {
  const options = [presetRules(rules, preset)?.get("fresh-snapshot") ?? {}].flat()[0] ?? {};
  const days = parseDays(`${options["max-age"] ?? "8d"}`);
  const last = Date.parse("2026-11-15T00:00:00Z");
  const after = (n: number) => new Date(last + n * 86_400_000).toISOString().slice(0, 10);
  const [before, late] = [await monday(after(days), preset), await monday(after(days + 1), preset)];
  expect(before.fresh?.outcome).toBe("pass");
  expect(late.fresh).toMatchObject({
    outcome: "fail",
    findings: [
      {
        level: preset === "starter" ? "warning" : "error",
        scope: { channel: "mastodon" },
        actual: days + 1,
        location: { file: "snapshots/w46.ndjson" },
      },
    ],
  });
  // Nothing else looks at the clock: the numbers are those of the last committed week.
  expect(late.others).toEqual(before.others);
});
