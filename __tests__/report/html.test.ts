import { createHash } from "node:crypto";
import process from "node:process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TALK_TYPES } from "../../src/domain/activity.ts";
import { formatDay } from "../../src/domain/day.ts";
import type { Figures } from "../../src/domain/report.ts";
import { STYLE } from "../../src/report/renderers/html/style.ts";
import { run } from "../support/repository.ts";
import { runs } from "../support/runs.ts";
import { html } from "./drawn.ts";
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
    expect(page).toContain("Of 412 interactions, 61 came from outside (15%); 40 are unknown.");
    expect(page).toContain("✖ The policy is broken");
    expect(page).toContain("<h1>Acme: our engagement without employees</h1>");
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
    expect(alone).toContain("<h1>Acme: our posting plan</h1>");
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

  it("refers to nothing elsewhere, but for lines of the source where that is given", () => {
    expect(page).not.toMatch(/https?:|src=|href="(?!#)/);
    expect(html(acme(), SOURCE)).toContain(
      'href="https://github.com/acme/social/blob/0a1b2c/snapshots/2026-w45.ndjson#L4"',
    );
  });

  it("has landmarks, headings in order, captions and a text for each chart", () => {
    const names = elements(asXml(page));
    for (const name of ["header", "main", "footer", "caption"]) expect(names).toContain(name);
    expect(names.filter((name) => name === "h1")).toHaveLength(1);
    expect(page.match(/<svg [^>]*role="img"/g)).toHaveLength(9);
    expect(page.match(/<svg [^>]*role="img"[^>]*aria-label="[^"]{20,}"/g)).toHaveLength(9);
    expect(page).toContain('<html lang="en">');
  });

  it("tells broken, not judged and waived apart, and lists what only employees reacted to", () => {
    const titles = [...page.matchAll(/<h2 [^>]*>([^<]*)/g)].map(([, title]) => title);
    expect(titles.slice(1)).toEqual([
      "Week by week",
      "The policy, rule by rule",
      "Posts only employees reacted to",
      "Findings",
      "Not judged",
      "Waived",
      "How it was counted",
    ]);
    expect(page).toContain("Waived until 2026-12-31: launch day, agreed");
    const [, applauded = ""] = page.split('id="applause"');
    const items = [...applauded.matchAll(/<li>(.*?) <(?:a|code)/g)].map(([, name]) => name);
    expect(items.slice(0, 2)).toEqual(["2026-11-12: “Proud”", "p-8"]);
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
    expect(page).toContain("returning outsiders 4, not seen the week before 1,199");
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

  it("says that nobody knows in place of an empty frame, and draws what was nought", () => {
    const drawing = (title: string, values: Partial<Figures>) => {
      const drawn = html(report({ trend: [week("2026-11-16", values)] }), null);
      return new RegExp(`<figcaption>${title}</figcaption>.*?</figure>`, "s").exec(drawn)?.[0] ?? "";
    };
    expect(drawing("Outreach to outsiders", {})).toContain("No data.");
    expect(drawing("Outreach to outsiders", {})).not.toContain('class="grid"');
    expect(drawing("Outreach to outsiders", { outreach: 0 })).toMatch(/class="grid".*>1<\/text>/s);
    expect(drawing("Response time", { responseRate: 0 })).not.toContain("No data.");
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
