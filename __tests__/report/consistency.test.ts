import process from "node:process";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { viewOf } from "../../src/report/view.ts";
import { repository, run } from "../support/repository.ts";
import { html } from "./drawn.ts";
import { acme } from "./fixture.ts";

// What one page says twice, it says alike.

const example = run(process.cwd(), "examples/acme/engagement.policy.yml", "2026-11-15");

/** The days of the window that the calendar calls days without contact, and those that the rule does. */
function daysWithout(report: Report): [calendar: string[], rule: string[]] {
  const { from, to } = report.window;
  const calendar = [...html(report, null).matchAll(/<g class="none"><title>([\d-]+)/g)]
    .map(([, day = ""]) => day)
    .filter((day) => day >= from && day <= to);
  const rule = report.rules.filter((one) => one.rule === "daily-outside-interactions");
  const missed = rule.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === "fail").map(({ scope }) => scope.from ?? ""),
  );
  return [calendar, [...new Set(missed)].sort()];
}

describe("what a page says twice", () => {
  it("calls the same days days without contact in the calendar and in the findings", async () => {
    const [calendar, rule] = daysWithout(await example);
    expect(rule).toHaveLength(4);
    expect(calendar).toEqual(rule);
  });

  it.each([
    ["a direction", "{ min: 1, direction: inbound }", ""],
    ["a minimum", "{ min: 2 }", ""],
    ["its own days", "{ min: 1, days: [mon, sat, sun] }", ""],
    ["days off", "{ min: 1, except: ['2026-03-04'] }", ""],
    [
      "days off of the working hours",
      "{ min: 1 }",
      'hours: { mon-fri: "09:00-17:00", except: ["2026-03-04"] }\n',
    ],
  ])("does so with %s", async (_, options, more) => {
    const line = (record: object) => JSON.stringify({ channel: "x", ...record });
    const files = {
      "engagement.policy.yml": `version: 1\nbrand: { name: Acme, accounts: { x: acme } }\ntimezone: UTC\nroster: roster.yml\nsnapshots: [s.ndjson]\nwindow: 7d\n${more}rules: { daily-outside-interactions: ${options} }\n`,
      "roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { x: ann } }]\n",
      "s.ndjson": [
        JSON.stringify({
          version: 1,
          channel: "x",
          period: { from: "2026-03-02", to: "2026-03-08" },
          complete: ["post", "comment", "like", "share", "follow", "mention", "quote", "review", "message"],
        }),
        line({ type: "post", id: "p", actor: "acme", published: "2026-03-02T08:00:00Z" }),
        line({ type: "comment", id: "a", actor: "sam", object: "p", published: "2026-03-03T08:00:00Z" }),
        line({
          type: "comment",
          id: "b",
          actor: "acme",
          object: "p",
          inReplyTo: "a",
          published: "2026-03-05T08:00:00Z",
        }),
      ].join("\n"),
    };
    const [calendar, rule] = daysWithout(await run(repository(files)));
    expect(rule.length).toBeGreaterThan(1);
    expect(calendar).toEqual(rule);
  });

  it("leaves no rule out of the sentences on why that the line of counts has", async () => {
    const { summary, reasons } = viewOf(await example);
    expect(summary.rules).toBe("6 of 32 rules broken, 11 with a warning, 1 with a notice, 2 not judged");
    expect(reasons.map(({ kind }) => kind)).toEqual(["fail", "fail", "fail", "fail"]);
    expect(reasons.at(-1)?.text).toBe(
      "3 more rules broken, 11 more warnings and 1 more notice; 2 rules couldn't be judged.",
    );
  });

  it("holds a figure against the limit of the rule that judges it, and of no other", async () => {
    const { tiles, rules } = viewOf(await example);
    const rate = tiles.find(({ label }) => label === "Response rate");
    expect(rate?.limit).toBe("at least 70%");
    expect(rate?.figure).toBe(rules.find(({ report }) => report.rule === "response-rate")?.actual);
    // The rule judges a week, and the figure is of four.
    expect(tiles.find(({ label }) => label === "Response time")?.limit).toBe("");
    expect(rules.map(({ title }) => title)).toContain("Response time over 7d");
  });

  it("makes shares of the whole that add up to it", async () => {
    const [, legend = ""] = /<p class="legend">(.*?)<\/p>/.exec(html(await example, null)) ?? [];
    const shares = [...legend.matchAll(/\((\d+)%\)/g)].map(([, share]) => Number(share));
    expect(shares).toHaveLength(3);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(html(await example, null)).toContain(`came from outside (${shares[0]}%)`);
  });

  it("has the channels side by side, whose interactions add up to the headline's", async () => {
    const [, section = ""] = /id="channels"(.*?)<\/section>/s.exec(html(await example, null)) ?? [];
    const rows = [...section.matchAll(/<th scope="row">([^<]*)<\/th><td>.*?<\/td><td>([\d,]+)<\/td>/g)];
    expect(rows.map(([, name]) => name)).toEqual(["LinkedIn", "Mastodon", "Reviews"]);
    const sum = rows.reduce((all, [, , count = ""]) => all + Number(count.replace(",", "")), 0);
    expect((await example).figures.outside.all).toBe(246);
    expect(html(await example, null)).toContain(`Of ${sum} interactions`);
  });

  it("shows days of more than a thousand contacts too", () => {
    expect(html(acme(), null)).toMatch(/2026-11-20: 1,250<\/title>.*?>1\.3k<\/text>/s);
  });
});
