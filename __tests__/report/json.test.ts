import { describe, expect, it } from "vitest";
import { FIGURES } from "../../src/domain/figures.ts";
import type { Report } from "../../src/domain/report.ts";
import { json } from "../../src/report/renderers/json.ts";
import { acme, hostileReport, report } from "./fixture.ts";
import { invisible, runnerCommands } from "./hostile.ts";

describe("json", () => {
  it("is the whole report", () => {
    expect(JSON.parse(json(acme()))).toEqual(asPrinted(acme()));
  });

  it("has the keys in the design's order, whatever order they came in", () => {
    const parsed = JSON.parse(json(reversed(acme()) as Report));
    const entry = parsed.rules.at(-2);
    expect(Object.keys(parsed)).toEqual([
      ...[
        "version",
        "tool",
        "policy",
        "asked",
        "asOf",
        "timezone",
        "window",
        "conclusion",
        "counts",
        "inputs",
      ],
      ...["figures", "rules", "waiting", "trend", "badge"],
    ]);
    expect(Object.keys(parsed.counts)).toEqual([
      "error",
      "warning",
      "notice",
      "waived",
      "passed",
      "unjudged",
    ]);
    expect(Object.keys(parsed.inputs)).toEqual([
      "files",
      "activities",
      "duplicates",
      "unattributed",
      "undated",
      "skipped",
      "plan",
      "roster",
      "overruled",
    ]);
    expect(Object.keys(parsed.inputs.roster)).toEqual([
      "accounts",
      "matched",
      "unmatched",
      "people",
      "channels",
      "similar",
    ]);
    const keys = FIGURES.map(({ key }) => key);
    expect(Object.keys(parsed.figures)).toEqual([...keys, "intervals", "options", "channels"]);
    expect(Object.keys(parsed.figures.inside).slice(0, 5)).toEqual([
      "all",
      "comment",
      "like",
      "share",
      "follow",
    ]);
    expect(Object.keys(entry)).toEqual([
      ...[
        "rule",
        "metric",
        "level",
        "options",
        "subject",
        "unit",
        "outcome",
        "checked",
        "passed",
        "failed",
        "unjudged",
        "worst",
        "findings",
      ],
    ]);
    expect(Object.keys(entry.findings[0])).toEqual([
      ...["outcome", "level", "message", "scope", "actual", "operator", "limit", "sample", "previous"],
      ...["location", "related", "fingerprint"],
    ]);
    expect(Object.keys(parsed.trend[0])).toEqual(["from", "to", "contacts", "figures"]);
  });

  it("is indented by two and ends with one line end", () => {
    const lines = json(acme()).split("\n");
    expect(lines.slice(0, 3)).toEqual(["{", '  "version": 1,', '  "tool": {']);
    expect(lines.slice(-2)).toEqual(["}", ""]);
  });

  it("leaves out what the design does not know", () => {
    expect(json({ ...report(), secret: "hush" } as Report)).not.toContain("hush");
  });

  it("carries every hostile text unharmed, and harmless", () => {
    const printed = json(hostileReport());
    const parsed = JSON.parse(printed) as Report;
    expect(parsed.rules).toEqual(asPrinted(hostileReport()).rules);
    expect(Object.keys(parsed.figures.channels)).toEqual(Object.keys(hostileReport().figures.channels));
    expect(invisible(printed)).toEqual([]);
    expect(runnerCommands(printed)).toEqual([]);
  });
});

/** The report without what is for other outputs; a finding's first related place is the policy's line. */
function asPrinted({
  metrics: _,
  daysOff: _off,
  figureOptions: options,
  intervals,
  policy,
  ...rest
}: Report) {
  const { showAccounts: __, ...printedPolicy } = policy;
  const { channels, ...whole } = rest.figures;
  return {
    ...rest,
    policy: printedPolicy,
    figures: { ...whole, intervals, options, channels },
    rules: rest.rules.map(({ group: _, findings, ...rule }) => ({
      ...rule,
      findings: findings.map(({ policyLocation, related, ...finding }) => ({
        ...finding,
        related: [policyLocation, ...related],
      })),
    })),
  };
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
