import process from "node:process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report, WaitingList } from "../../src/domain/report.ts";
import type { ShowAccounts } from "../../src/domain/show-accounts.ts";
import type { WaitingActivity } from "../../src/domain/todo.ts";
import { viewOf } from "../../src/report/view.ts";
import { webLink } from "../../src/report/web-link.ts";
import { WAITING as sam } from "../support/records.ts";
import { repository, run } from "../support/repository.ts";
import { runs } from "../support/runs.ts";
import { comment, html, json, markdown } from "./drawn.ts";
import { acme, finding, HOSTILE, report, rule } from "./fixture.ts";
import { hostileText } from "./hostile.ts";

const waits = (first: WaitingActivity[], { total = first.length, unknown = 0 } = {}): WaitingList => ({
  total,
  unknown,
  first,
  gaps: [],
});
const section = (page: string, id: string) =>
  new RegExp(`<section aria-labelledby="${id}">.*?</section>`, "s").exec(page)?.[0] ?? "";
const words = (html: string) =>
  html
    .replace(/<\/?bdi>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("who waits for a reply", () => {
  const many = Array.from({ length: 10 }, (_, i) => ({ ...sam, account: `guest-${i}`, waited: 240 - i }));
  const waiting = waits(many, { total: 17, unknown: 2 });

  it("is a box with the first five, how many there are, and what is unknown", () => {
    const box = section(html(report({ waiting }), null), "replies");
    expect(words(box)).toContain("17 wait for a reply, the longest for 10 days");
    expect(box.match(/<li>/g)).toHaveLength(5);
    expect(words(box)).toContain("10 days comment on LinkedIn by guest-0, owner Kim See it on example.com");
    expect(box).toContain('<a href="https://example.com/c/1" rel="noreferrer">');
    expect(words(box)).toContain("12 more: vanity-check todo --policy engagement.policy.yml lists them all.");
    expect(words(box)).toContain("2 more may be waiting");
  });

  it("is a fold in the summary and not in a comment", () => {
    const of = report({ waiting });
    expect(markdown(of)).toContain(
      "<details><summary>17 wait for a reply, the longest for 10 days</summary>",
    );
    expect(markdown(of)).toContain("| 10 days | [comment on LinkedIn](https://example.com/c/1) | Kim |");
    expect(comment(of, 60_000)).not.toContain("wait for a reply");
  });

  it.each<[ShowAccounts, boolean, boolean]>([
    ["all", true, true],
    ["ids", true, false],
    ["none", false, false],
  ])(
    "with show-accounts: %s is named in the report's files: %s, in the summary: %s",
    async (show, inFiles, inSummary) => {
      const root = repository({
        "engagement.policy.yml": `version: 1\nbrand: { name: Acme, accounts: { linkedin: acme } }\ntimezone: UTC\nroster: roster.yml\nsnapshots: [s.ndjson]\nshow-accounts: ${show}\nrules: { response-rate: { min: 10% } }\n`,
        "roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { linkedin: ann } }]\n",
        "s.ndjson": [
          { type: "post", id: "p", actor: "acme", channel: "linkedin", url: "https://example.com/p" },
          { type: "comment", id: "c", actor: "stranger-sam", object: "p", channel: "linkedin" },
        ]
          .map((record) => JSON.stringify({ published: "2026-03-02T10:00:00Z", ...record }))
          .join("\n"),
      });
      const of = await run(root);
      for (const output of [html(of, null), json(of)]) expect(output.includes("stranger-sam")).toBe(inFiles);
      expect(markdown(of).includes("stranger-sam")).toBe(inSummary);
      expect(words(section(html(of, null), "replies"))).toContain("1 waits for a reply, for 14 hours");
    },
  );

  it("is left out where nobody waits or a plan is judged alone", () => {
    for (const none of [null, waits([])])
      expect(section(html(report({ waiting: none }), null), "replies")).toBe("");
  });

  it("lists the same as the whole list, in the example", async () => {
    const of = await run(process.cwd(), "examples/acme/engagement.policy.yml", "2026-11-15");
    expect([of.waiting?.total, of.waiting?.first.length]).toEqual([17, 10]);
    const ages = of.waiting?.first.map(({ waited }) => waited ?? 0) ?? [];
    expect(ages).toEqual(ages.toSorted((a, b) => b - a));
  });
});

describe("what it would take", () => {
  it("is each broken rule's own number, the weightiest first, with a link to its findings", () => {
    const needed = (level: "error" | "warning", text: string, scope = {}) =>
      finding({ level, needed: text, scope });
    const day = { from: "2026-11-10", to: "2026-11-10" };
    const rules = [
      rule({ rule: "self-talk", findings: [needed("warning", "7 more words for the reader")] }),
      rule({ findings: [needed("error", "80 more comments from outside")] }),
      rule({
        rule: "daily-outside-interactions",
        findings: [needed("error", "3 more", day), needed("error", "2 more", { ...day, from: "2026-11-11" })],
      }),
      rule({ rule: "coverage", findings: [finding()] }),
      rule({
        rule: "response-rate",
        findings: [{ ...needed("error", "1 more reply"), waived: { reason: "x", until: "2027-01-01" } }],
      }),
    ];
    const box = section(html(report({ rules }), null), "needs");
    expect([...box.matchAll(/<li[^>]*>.*?<br>([^<]*)/g)].map(([, text]) => text)).toEqual([
      "2026-11-10: 3 more. The same goes for 1 more.",
      "80 more comments from outside",
      "7 more words for the reader",
    ]);
    const page = html(report({ rules }), null);
    for (const [, id = ""] of box.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });

  it("says how many more there are", () => {
    const rules = Array.from({ length: 7 }, (_, i) =>
      rule({
        options: { max: `${i}%` },
        findings: [finding({ needed: "1 more", scope: { object: `p-${i}` } })],
      }),
    );
    expect(words(section(html(report({ rules }), null), "needs"))).toContain("2 more below.");
  });
});

describe("what the verdict depends on", () => {
  const of = (worst: object, more: Partial<Report> = {}) =>
    report({
      rules: [
        rule({ worst: { actual: 0.3, operator: "<=", limit: 0.2, sample: 40, ...worst } }),
        rule({ rule: "response-rate" }),
      ],
      ...more,
    });

  it("says what a result would be without its top post and person, and whether that turns it", () => {
    const robustness = {
      withoutTopPost: 0.1,
      withoutTopPerson: 0.25,
      medianPost: 0,
      fragility: null,
      effectiveOutsiders: 12.4,
    };
    const { header, rows } = viewOf(of({ robustness })).dependence;
    expect(header).toEqual([
      "Without its top post",
      "Without the most active person",
      "Outsiders, if each did as much",
    ]);
    expect(rows.map(({ measured, limit, cells }) => [measured, limit, ...cells])).toEqual([
      [
        "30%",
        "at most 20%",
        { text: "10%", turns: "passes" },
        { text: "25%", turns: null },
        { text: "12", turns: null },
      ],
    ]);
    expect(words(section(html(of({ robustness }), null), "basis"))).toContain("10% would pass");
  });

  it("is exactly as beyond as the limit says", () => {
    const turns = (actual: number, withoutTopPost: number, operator: "<=" | ">=") =>
      viewOf(of({ actual, operator, robustness: { withoutTopPost } })).dependence.rows[0]?.cells[0]?.turns;
    expect(turns(0.3, 0.2, "<=")).toBe("passes");
    expect(turns(0.2, 0.21, "<=")).toBe("fails");
    expect(turns(0.1, 0.2, ">=")).toBe("passes");
    expect(turns(0.2, 0.19, ">=")).toBe("fails");
  });

  it("gathers unknown interactions and accounts that nobody has reviewed", () => {
    const base = acme();
    const message = "2 accounts react within minutes. The verdict of employee-share depends on 2 accounts.";
    const suspects = rule({ rule: "undeclared-insiders", findings: [finding({ level: "notice", message })] });
    expect(viewOf({ ...base, rules: [suspects] }).dependence.notes).toEqual([
      message,
      "It is unknown who is behind 40 of 412 interactions (10%).",
    ]);
  });
});

describe("links that strangers give", () => {
  it.each([
    ["https://example.com/a?b=c#d", "https://example.com/a?b=c#d"],
    ["http://example.com/(x)[y]", "http://example.com/%28x%29%5By%5D"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["https://github.com@evil.example/", undefined],
    ["/etc/passwd", undefined],
    [`https://example.com/${"x".repeat(3000)}`, undefined],
  ])("%j leads to %j", (address, url) => {
    expect(webLink(address)?.url).toBe(url);
  });

  it("are shown with where they lead, and of the web alone", () => {
    const page = (url: string) => html(report({ rules: [rule({ findings: [finding({ url })] })] }), null);
    expect(page("https://social.example/p/1")).toContain(
      '<a href="https://social.example/p/1" rel="noreferrer">See it on social.example</a>',
    );
    expect(page("javascript:alert(1)")).not.toContain("javascript");
  });

  it("break out of nothing", () => {
    const safe = (text: string) => {
      const waiting = waits([{ ...sam, url: `https://example.com/${text}`, account: text, owner: text }]);
      const hrefs = [...html(report({ waiting }), null).matchAll(/href="([^"]*)"/g)].map(([, url]) => url);
      for (const url of hrefs) expect(url).toMatch(/^(#[\w-]+|https:\/\/(github|example)\.com\/[^<>'"\s]*)$/);
    };
    for (const text of HOSTILE) safe(text);
    fc.assert(fc.property(hostileText, safe), runs(50));
  });
});
