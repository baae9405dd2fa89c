import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureMetric, MetricInfos } from "../../src/domain/figures.ts";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { Report } from "../../src/domain/report.ts";
import { figureOptions } from "../../src/metrics/figures.ts";
import { viewOf } from "../../src/report/view.ts";
import { companies } from "../reference/companies.ts";
import { optionsOf } from "../reference/questions.ts";
import { reportOn } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { entryOf } from "../support/well-formed.ts";
import { badgeEndpoint, html, markdown, text } from "./drawn.ts";
import { acme, byType, figures, report, rule, week } from "./fixture.ts";

describe("labels", () => {
  const infos = Object.values(report().metrics);
  const renamed = Object.fromEntries(
    infos.map((info, i) => [
      info.id,
      { ...info, label: `Label ${i} of one`, shortLabel: `Label ${i} of one` },
    ]),
  ) as MetricInfos;
  const of = { ...acme(), metrics: renamed, badge: "response-rate" } as const;
  const outputs = [text(of, { colour: false }), markdown(of), html(of, null), badgeEndpoint(of)];
  const { rules: _, ...facts } = of;
  const withoutRules = { ...facts, rules: [] };

  it("are each metric's own", () => {
    for (const key of ["label", "shortLabel"] as const)
      expect(new Set(infos.map((info) => info[key])).size).toBe(infos.length);
  });

  it("are the same in every output, and nothing else names a figure", () => {
    const [terminal, page] = [text(withoutRules, { colour: false }), html(withoutRules, null)];
    // The two are words of its sentence as well.
    for (const output of [terminal, page, markdown(withoutRules)])
      for (const { id, label } of infos)
        if (id !== "unknown" && id !== "interactions")
          expect(output.toLowerCase()).not.toContain(label.toLowerCase());
    const shown: FigureMetric[] = ["employee-share", "outside-voices", "outside-days", "response-rate"];
    for (const id of shown)
      for (const output of outputs.slice(0, 3)) expect(output).toContain(renamed[id].label);
    expect(outputs[3]).toContain(renamed["response-rate"].label.toLowerCase());
  });
});

describe("the entry that judges a figure", () => {
  const to = ["like", "comment"];
  const judged = (options: Record<string, unknown>) =>
    report({
      rules: [rule({ rule: "response-rate", metric: "response-rate", options: { min: "90%", ...options } })],
      figures: { ...figures({ responseRate: 0.5 }), channels: {} },
      figureOptions: { "response-rate": { by: "brand", to: ["comment", "like"], within: "2d" } },
      trend: [week("2026-11-09", { responseRate: 0.5 })],
    });
  const limits = (of: Report) => {
    const { tiles, weeks } = viewOf(of);
    const tile = tiles.find(({ label }) => label === "Response rate");
    const chart = weeks?.charts.find(({ title }) => title === "Response rate");
    return [tile?.limit, chart?.limit];
  };

  it.each([
    [{ by: "brand", to, within: "2d" }, ["at least 90%", 0.9]],
    [{ by: "brand", to, within: "2d", per: "week" }, ["", 0.9]],
    [{ by: "brand", to, within: "2d", per: "day" }, ["", null]],
    [{ by: "brand", to, within: "2d", channels: ["x"] }, ["", null]],
    [{ by: "brand", to, within: "1d" }, ["", null]],
    [{ by: "brand", to: ["comment"], within: "2d" }, ["", null]],
    [{ by: "team", to, within: "2d" }, ["", null]],
  ])("with %j gives the limits %j", (options, expected) => {
    expect(limits(judged(options))).toEqual(expected);
  });

  it("is said with the options by which the figure is counted", () => {
    const tile = viewOf(judged({})).tiles.find(({ label }) => label === "Response rate");
    expect(tile?.value).toBe("50% of comments and likes within 2 days");
  });

  it("is none for what is planned", () => {
    const { rules, ...rest } = judged({ by: "brand", to, within: "2d" });
    const plans = rules.map((each) => ({ ...each, subject: "plan" as const }));
    expect(limits({ ...rest, rules: plans })).toEqual(["", null]);
  });
});

describe("the employee share", () => {
  const share = (options: Record<string, unknown>) =>
    rule({ options: { max: "20%", per: "window", unit: "activities", ...options } });
  const shown = (...rules: ReturnType<typeof share>[]) => {
    const shares = byType({ comment: 0.1, like: 0.3 });
    const trend = [week("2026-11-02"), week("2026-11-09")].map((each) => ({
      ...each,
      figures: figures({ employeeShare: shares }),
    }));
    const entries = rules.map(({ rule, options }) => ({ rule, options: options as RuleOptions }));
    const { tiles, weeks } = viewOf(report({ rules, trend, figureOptions: figureOptions(entries) }));
    const chart = weeks?.charts.find(({ title }) => title.startsWith("Employee share"));
    return [tiles[0]?.lastWeek, tiles[0]?.limit, chart?.title, chart?.limit, weeks?.columns[3]?.cells[0]];
  };

  it("is of the type that the policy limits first, in tile, chart and table", () => {
    const likes = ["→ 30% of likes, was 30%", "at most 20% of likes", "Employee share of likes", 0.2, "30%"];
    expect(shown(share({ of: ["like"] }), share({ of: ["comment"] }))).toEqual(likes);
    expect(shown(share({ of: ["share", "quote"] }), share({ of: ["like"] }))).toEqual(likes);
    // The figures are of people then, and the limit is not.
    const [week, , title, , cell] = likes;
    expect(shown(share({ of: ["comment"], unit: "people" }), share({ of: ["like"] }))).toEqual([
      ...[week, "", title, null, cell],
    ]);
  });

  it("is of comments where the policy limits none, without a limit", () => {
    const comments = ["→ 10% of comments, was 10%", "", "Employee share of comments", null, "10%"];
    expect(shown()).toEqual(comments);
    expect(shown(share({ of: ["like"], per: "post" }))).toEqual(comments);
  });
});

describe("the calendar", () => {
  const kinds = (of: Report) =>
    viewOf(of)
      .weeks?.calendar.weeks.flat()
      .map(({ day, kind }) => [day, kind] as const) ?? [];

  it("shows days as the first entry of the rule judges them", () => {
    const options = { min: 3, direction: "outbound", days: ["mon", "tue", "thu"], except: ["2026-11-12"] };
    const judge = rule({ metric: "daily-interactions", unit: "count", options });
    const of = report({ rules: [judge], trend: [week("2026-11-09", {}, [3, 2, 9, 9, null, 0, 0])] });
    expect(kinds(of).map(([, kind]) => kind)).toEqual(["contact", "none", "off", "off", "off", "off", "off"]);
    expect(viewOf(of).weeks?.calendar.condition).toBe("at least 3 to outsiders");
    const without = report({ trend: of.trend });
    expect(kinds(without).map(([, kind]) => kind)).toEqual([
      ...["contact", "contact", "contact", "contact", "unknown", "none", "none"],
    ]);
  });

  it("never shows a day with contact that the rule calls broken", () => {
    const id = "daily-outside-interactions";
    fc.assert(
      fc.property(companies, optionsOf(id), ({ company, asOf }, options) => {
        const rules = [entryOf(id, { ...options, allow: 0 })];
        const of = reportOn(company, { asOf, window: "2w", rules });
        const broken = of.rules
          .filter(({ subject }) => subject === "snapshot")
          .flatMap(({ findings }) => findings)
          .filter(({ outcome }) => outcome === "fail")
          .map(({ scope }) => scope.from);
        const kindOf = new Map(kinds(of));
        for (const day of broken) expect(kindOf.get(day ?? "")).not.toMatch(/contact|off/);
      }),
      runs(50),
    );
  });
});

describe("channels", () => {
  it("stand side by side with the figures that tell them apart, where there are several", () => {
    const { figures: own } = acme();
    const channels = { x: figures({ outsideVoices: 3 }), linkedin: figures({ outsideVoices: 1200 }) };
    const view = viewOf({ ...acme(), figures: { ...own, channels } });
    expect(view.channels?.channels.map(({ title }) => title)).toEqual(["X", "LinkedIn"]);
    expect(view.channels?.columns[1]).toEqual({ label: "Outside voices", cells: ["3", "1,200"] });
    expect(viewOf(acme()).channels).toBeNull();
  });
});
