import { createHash } from "node:crypto";
import process from "node:process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TALK_TYPES } from "../../src/domain/activity.ts";
import { formatDay } from "../../src/domain/day.ts";
import type { Figures } from "../../src/domain/figures.ts";
import { STYLE } from "../../src/report/renderers/html/style.ts";
import { run } from "../support/repository.ts";
import { runs } from "../support/runs.ts";
import { html, markdown, text } from "./drawn.ts";
import { acme, byType, finding, HOSTILE, hostileReport, inputs, report, rule, week } from "./fixture.ts";
import { hostileText, invisible, runnerCommands } from "./hostile.ts";
import { elements } from "./xml.ts";

const SOURCE = { server: "https://github.com", repository: "acme/social", commit: "0a1b2c" };
const page = html(acme(), null);

/** A page as XML: HTML's void elements closed, so that a strict parser reads it. */
function asXml(text: string): string {
  return text.replace("<!doctype html>", "").replace(/<(meta|br)([^>]*)>/g, "<$1$2/>");
}

/** WCAG 2.2, contrast ratio, of two colours as #rgb or #rrggbb. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1).length === 3 ? colour.slice(1).replace(/./g, "$&$&") : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("html", () => {
  it("says at a glance what is left without employees", () => {
    expect(page).toContain('<p class="big">15%</p>');
    expect(page).toContain('<div class="hero edge-fail">');
    expect(page).toContain("Of 412 interactions, 61 came from outside (15%); 40 are unknown.");
    expect(page).toContain("✖ The policy is broken");
    expect(page).toContain("<h1><bdi>Acme</bdi>: engagement without employees</h1>");
    expect(page).toContain("<title>Acme, 2026-11-22: fail – Vanity Check</title>");
    expect(html(report({ conclusion: "pass" }), null)).toContain("✓ The policy holds");
  });

  it("calls a policy broken only where a limit is", () => {
    const without = finding({ outcome: "unjudged", reason: "no-data", actual: null });
    const rules = [rule({ outcome: "unjudged", failed: 0, unjudged: 1, findings: [without] })];
    const unjudged = html(
      report({ conclusion: "unjudged", counts: { ...report().counts, error: 1 }, rules }),
      null,
    );
    expect(unjudged).toContain("? The policy could not be judged");
    expect(unjudged).not.toContain("is broken");
  });

  it("speaks of a plan alone as one, and of nobody's side", () => {
    const plan = { activities: 6, from: "2026-12-01", to: "2026-12-06" };
    const alone = html(report({ inputs: inputs({ plan }) }), null);
    expect(alone).toContain("<h1><bdi>Acme</bdi>: posting plan</h1>");
    expect(alone).not.toContain("on the roster on that day");
    expect(page).toContain("on the roster on that day");
  });

  it("lets through one style by its hash, and nothing else", () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/\sstyle=|\son\w+=|<script|<link|<img|<iframe|url\(|@import/);
  });

  it("loads nothing, and links to pages about rules and limits, and to lines where the source is given", () => {
    const links = (of: string) => new Set([...of.matchAll(/href="([^"#]+)/g)].map(([, url]) => url ?? ""));
    const HOME = "https://github.com/vanity-check/vanity-check/blob/v1/docs/";
    expect(page).not.toMatch(/src=/);
    for (const url of links(page))
      expect(url.startsWith(HOME) || url === "https://social.example/p-7", url).toBe(true);
    expect(links(page)).toContain(`${HOME}limits.md`);
    expect(links(page)).toContain(`${HOME}rules/employee-share.md`);
    expect(links(html(acme(), SOURCE))).toContain(
      "https://github.com/acme/social/blob/0a1b2c/snapshots/2026-w45.ndjson",
    );
  });

  it("has landmarks, headings in order, captions and a text for each drawing", () => {
    const names = elements(asXml(page));
    for (const name of ["header", "main", "footer", "caption"]) expect(names).toContain(name);
    expect(names.filter((name) => name === "h1")).toHaveLength(1);
    const drawings = page.match(/<svg [^>]*role="img"/g) ?? [];
    expect(drawings.length).toBeGreaterThan(5);
    expect(page.match(/<svg [^>]*role="img"[^>]*aria-label="[^"]{12,}"/g)).toHaveLength(drawings.length);
    expect(page).toContain('<html lang="en">');
  });

  it("has the verdict, why, and the findings first, and folds what few read", () => {
    const titles = [...page.matchAll(/<(?:h2|summary)[^>]*>([^<]*)/g)].map(([, title]) => title);
    expect(titles).toEqual([
      "Why",
      "What to fix",
      "7 more",
      "Not judged",
      "What the verdict depends on",
      "The figures",
      "Week by week",
      "Posts only employees reacted to",
      "Waived: 1",
      "All 8 rules",
      "Weekly figures",
      "How the numbers are made",
    ]);
    expect(page).toContain("Waived until 2026-12-31: launch day, agreed");
    const [, applauded = ""] = page.split("Posts only employees reacted to");
    const items = [...applauded.matchAll(/<li>(.*?) <(?:a|code)/g)].map(([, name]) => name);
    expect(items.slice(0, 2)).toEqual(["2026-11-12: “Proud”", "p-8"]);
  });

  it("gives three reasons by the rules' human names, each with a link to its findings", () => {
    const [, why = ""] = /<h2>Why<\/h2>(.*?)<\/div>/s.exec(page) ?? [];
    const reasons = [...why.matchAll(/<li class="dot-(\w+)">(?:<b>([^<]*)<\/b>)?/g)].map(([, ...of]) => of);
    expect(reasons).toEqual([
      ["fail", "Employee share of comments."],
      ["fail", "Daily interactions with outsiders."],
      ["warning", "Age of the latest data."],
      ["warning", undefined],
    ]);
    for (const [, id = ""] of why.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });

  it("gives three steps and no empty charts where nothing was judged", () => {
    const empty = html(report({ conclusion: "neutral", trend: [week("2026-11-16")] }), null);
    expect(empty).toContain("<h2>Next steps</h2>");
    expect(empty.match(/<ol>.*?<\/ol>/s)?.[0].match(/<li>/g)).toHaveLength(3);
    expect(empty).not.toMatch(/Week by week|The figures|class="charts"/);
    expect(empty.split("</style>")[1]).not.toMatch(/is-pass|✓/);
    expect(empty).toContain('class="hero edge-neutral"');
  });

  it("folds what was not judged where nothing was", () => {
    const gap = finding({
      outcome: "unjudged",
      reason: "no-data",
      actual: null,
      message: "Export the posts.",
    });
    const rules = [rule({ rule: "coverage", metric: "coverage", outcome: "unjudged", findings: [gap] })];
    const empty = html(report({ conclusion: "neutral", rules }), null);
    expect(empty).toMatch(/<summary>Not judged<\/summary>\s*<ul class="plain">\s*<li[^>]*><b>Coverage/);
    expect(empty).not.toContain('id="unjudged"');
  });

  it("puts on one line the rules that wait for the same thing", () => {
    const gap = finding({
      outcome: "unjudged",
      reason: "no-data",
      actual: null,
      message: "Export the posts.",
    });
    const rules = (["self-talk", "coverage", "response-rate"] as const).map((id) =>
      rule({ rule: id, metric: id, outcome: "unjudged", findings: [gap] }),
    );
    const [, section = ""] = /id="unjudged"(.*?)<\/section>/s.exec(html(report({ rules }), null)) ?? [];
    expect(section.match(/<li/g)).toHaveLength(1);
    expect(section).toContain("<b>Coverage, Response rate, Self-talk</b>");
  });

  it("draws points that rest on too few cases hollow", () => {
    const options = { of: ["comment"], max: "20%", "min-sample": 10 };
    const trend = [3, 30].map((cases, i) =>
      week(formatDay(20_000 + 7 * i), {
        inside: byType({ comment: cases }),
        outside: byType({ comment: 0 }),
        employeeShare: byType({ comment: 1 }),
      }),
    );
    const drawn = html(report({ rules: [rule({ options })], trend }), null);
    expect(drawn.match(/<circle class="hollow"/g)).toHaveLength(1);
    expect(drawn).toContain("fewer than 10");
  });

  it("names an account that looks like an employee's, which other outputs only count", () => {
    const similar = [{ account: "ann m", person: "p-1", channel: "x", location: finding().location }];
    const roster = { accounts: 1, matched: 1, unmatched: [], people: 1, channels: [], similar };
    const of = (showAccounts: "ids" | "none") =>
      report({ inputs: inputs({ roster }), policy: { ...report().policy, showAccounts } });
    expect(html(of("ids"), null)).toContain("“ann m” on X may be p-1");
    expect(html(of("none"), null)).not.toContain("ann m");
    for (const output of [markdown(of("ids")), text(of("ids"), { colour: false })]) {
      expect(output).not.toContain("ann m");
      expect(output).toContain("1 account looks like somebody's on the roster");
    }
  });

  it("shows each day of the weeks with its contacts, those without and those nobody knows", () => {
    const cells = [...page.matchAll(/<g class="(contact|none|gap|off)"><title>([^<]*)/g)];
    expect(cells.map(([, kind, title]) => `${kind} ${title}`)).toEqual([
      "contact 2026-11-09: 3",
      "none 2026-11-10: 0",
      "gap 2026-11-11: unknown",
      "contact 2026-11-12: 1",
      "none 2026-11-13: 0",
      "none 2026-11-14: 0",
      "contact 2026-11-15: 6",
      "contact 2026-11-16: 1",
      "contact 2026-11-17: 2",
      "none 2026-11-18: 0",
      "contact 2026-11-19: 4",
      "contact 2026-11-20: 1,250",
      "none 2026-11-21: 0",
      "contact 2026-11-22: 6",
    ]);
    expect(page).toContain(
      "over 2 weeks: 8 with, 5 without, 1 unknown. Without: 2026-11-10, 2026-11-13, 2026-11-14, 2026-11-18, 2026-11-21.",
    );
    expect(/>Mon<\/text>/.test(page) && page.indexOf(">Mon<") < page.indexOf(">Sun<")).toBe(true);
  });

  it("tells who came back from who is new, and marks a week with most unanswered", () => {
    expect(page).toContain("returning outsiders 4, not seen the week before 1.2k");
    expect(page).toContain("week before unknown");
    expect(page).toContain("Response time. In the week from 16 Nov: 5.3 h.");
    expect(page.match(/class="middle endless"/g)).toHaveLength(1);
    expect(page).toContain("most unanswered");
  });

  it("draws a limit only where it is one on the figure that is drawn", () => {
    const to = [...TALK_TYPES];
    const limitLabels = (options: Record<string, unknown>) => {
      const drawn = html(
        report({
          rules: [rule({ rule: "response-time", metric: "response-time", unit: "hours", options })],
          trend: acme().trend,
        }),
        null,
      );
      return [...drawn.matchAll(/class="limit-label"[^>]*>([^<]*)/g)].map(([, label]) => label);
    };
    expect(limitLabels({ max: "24h", percentile: 50, by: "brand", to })).toEqual(["limit 24 h"]);
    expect(limitLabels({ max: "24h", percentile: 90, by: "brand", to })).toEqual([]);
    expect(limitLabels({ max: "24h", percentile: 50, by: "team", to })).toEqual([]);
    expect(limitLabels({ max: "24h", percentile: 50, by: "brand", to: ["comment"] })).toEqual([]);
    expect(limitLabels({ max: "what?", percentile: 50, by: "brand", to })).toEqual([]);
  });

  it("draws no empty frame, and draws what was 0", () => {
    const drawing = (title: string, values: Partial<Figures>) => {
      const drawn = html(report({ trend: [week("2026-11-16", values)] }), null);
      return new RegExp(`<figcaption>${title}</figcaption>.*?</figure>`, "s").exec(drawn)?.[0] ?? "";
    };
    expect(drawing("Outreach to outsiders", { posts: 1, outsideVoices: 3 })).toBe("");
    expect(drawing("Outreach to outsiders", { outreach: 0, outsideVoices: 3 })).toMatch(
      /class="grid".*>1<\/text>/s,
    );
    expect(drawing("Response time", { responseRate: 0 })).toContain("▲");
    expect(drawing("Response time", { responseRate: 0 })).not.toContain('class="grid"');
  });

  it("counts in whole numbers, and keeps drawings of any number of weeks within their frame", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 52 }), fc.integer({ min: 0, max: 9 }), (weeks, all) => {
        const trend = Array.from({ length: weeks }, (_, i) =>
          week(formatDay(20_000 + 7 * i), { outreach: all }, [1, 22, 333, 0, null, 6, 7]),
        );
        const drawn = html(report({ trend }), null);
        const outreach = /Outreach to outsiders<.*?<\/svg>/s.exec(drawn)?.[0] ?? "";
        expect(outreach).not.toMatch(/>\d*\.\d+<\/text>/);
        for (const [, x = "", width = ""] of drawn.matchAll(/<rect x="([\d.]+)" y="[^"]*" width="([\d.]+)"/g))
          expect(Number(x) + Number(width)).toBeLessThanOrEqual(360);
        // About half as wide as "28 Sep" is.
        for (const [, x = ""] of drawn.matchAll(/<text class="middle" x="([\d.]+)" y="183"/g))
          expect(Number(x)).toBeLessThanOrEqual(360 - 17);
      }),
      runs(60),
    );
  });

  it("draws a year, and says how many of the posts that only employees reacted to it shows", () => {
    const weeks = Array.from({ length: 52 }, (_, i) =>
      week(formatDay(20_000 + 7 * i), { outside: byType({ all: i }) }, [1, 22, 333, 0, null, 6, 7]),
    );
    const post = { location: finding().location, object: null, day: null, text: null };
    const one = finding({ actual: 0.5, sample: 80, posts: Array(11).fill(post) });
    const rules = [rule({ rule: "employee-only-posts", findings: [one] })];
    const year = html(report({ trend: weeks, rules }), null);
    expect(year.match(/<g class="(contact|none|gap|off)"><title>/g)).toHaveLength(364);
    expect(year).toContain("Showing 11 of 40.");
    expect(year.length).toBeLessThan(300_000);
  });

  it.each([
    ["light", /^:root\{([^}]*)\}/m],
    ["dark", /dark\)\{:root\{([^}]*)\}/],
    ["print", /@media print\{.*?:root\{([^}]*)\}/],
  ])("has enough contrast for every text in %s", (_, pattern) => {
    const colours = new Map(
      [...(pattern.exec(STYLE)?.[1] ?? "").matchAll(/--(\w+):(#\w+)/g)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
    );
    const on = (text: string, ground: string) => contrast(colours.get(text) ?? "", colours.get(ground) ?? "");
    for (const text of ["text", "soft", "fail", "pass", "warning", "unjudged", "link", "outside"]) {
      expect(on(text, "page"), text).toBeGreaterThanOrEqual(4.5);
      expect(on(text, "panel"), text).toBeGreaterThanOrEqual(4.5);
    }
    expect(on("page", "outside")).toBeGreaterThanOrEqual(4.5);
    for (const drawn of ["outside", "inside", "unknown"])
      expect(on(drawn, "page"), drawn).toBeGreaterThanOrEqual(3);
  });

  it("is the same for the same report", () => {
    expect(html(acme(), SOURCE)).toBe(html(acme(), SOURCE));
  });

  it("says what it leaves out of a long list, and stays small", () => {
    const findings = Array.from({ length: 1203 }, () => finding({ message: "€".repeat(900) }));
    const long = html(report({ rules: [rule({ findings })] }), null);
    expect(long).toContain("Showing 200 of 1,203 findings; everything is in report.json.");
    expect(long.length).toBeLessThan(300_000);
  });

  it("draws the example in less than 300 KB", async () => {
    const page = html(await run(process.cwd(), "examples/acme/engagement.policy.yml", "2026-11-15"), SOURCE);
    expect(page).toContain("Days with outside contact");
    expect(new TextEncoder().encode(page).length).toBeLessThan(300_000);
  });

  it("shows any text harmlessly", () => {
    const names = new Set(elements(asXml(html(acme(), SOURCE))));
    const expectHarmless = (texts: readonly string[]) => {
      const output = html(hostileReport(texts), SOURCE);
      expect(elements(asXml(output)).filter((name) => !names.has(name))).toEqual([]);
      expect(invisible(output)).toEqual([]);
      expect(runnerCommands(output)).toEqual([]);
    };
    expectHarmless(HOSTILE);
    fc.assert(fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), expectHarmless), runs(30));
  });
});
