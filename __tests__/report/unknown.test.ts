import { describe, expect, it } from "vitest";
import { json } from "../../src/report/renderers/json.ts";
import { viewOf } from "../../src/report/view.ts";
import { type PlainRecord, reportOn } from "../support/company.ts";
import { entryOf } from "../support/well-formed.ts";
import { badge, github, html, markdown, text } from "./drawn.ts";

const comments = (actors: readonly (string | null)[]): PlainRecord[] =>
  actors.map((actor, i) => ({ type: "comment", actor, object: `p-${i}`, published: "2026-11-10" }));

/** A run by one rule about people, of records that name an author or none. */
function judged(actors: readonly (string | null)[], more: object = {}, options: object = {}) {
  const rules = [entryOf("employee-share", { max: 0.2, "min-sample": 1, ...options })];
  return reportOn({ records: comments(actors), ...more }, { rules, asOf: "2026-11-15" });
}

const unnamed = Array<null>(6).fill(null);

describe("a figure of which too much is unknown", () => {
  it.each([
    ["none is named", unnamed, "0–100%"],
    ["some are", ["sam", "sam", "ann", "ann", ...unnamed], "20–80%"],
  ] as const)("is a range where %s", (_, actors, range) => {
    const report = judged(actors);
    expect(viewOf(report).badge.message).toBe(range);
    expect(viewOf(report).badge.color).not.toBe("brightgreen");
    expect(viewOf(report).summary.headline).toContain(`(${range})`);
    expect(html(report, null)).toContain(`<p class="big is-doubtful">${range}</p>`);
  });

  it("is a number where little is unknown", () => {
    const report = judged([...Array<string>(19).fill("sam"), "ann", null]);
    expect(viewOf(report).badge.message).toBe("90%");
    expect(html(report, null)).toContain('<p class="big">90%</p>');
  });

  it("shows the bounds of what could not be judged", () => {
    const [finding] = viewOf(judged(["sam", "sam", "ann", "ann", ...unnamed])).findings;
    expect(finding?.measured).toContain("20–80%");
  });
});

describe("a limit that is broken, or held, whatever the unknown are", () => {
  const few = ["sam", "ann", "ann", "ann", null, null];
  const broken = (actors: readonly (string | null)[], options: object = {}) => {
    const report = judged(actors, {}, { max: "40%", ...options });
    const [rule] = viewOf(report).rules;
    return { rule, finding: report.rules[0]?.findings[0], worst: report.rules[0]?.worst };
  };

  it("is said with a range where too much is unknown, without what the known few rest on", () => {
    const { rule, finding, worst } = broken(few);
    expect(finding?.message).toBe(
      "Between 50% and 83% of comments are from employees (limit 40%; 2 of 6 unknown). It would pass with 7 more comments from outside.",
    );
    expect(finding).toMatchObject({ outcome: "fail", actual: 0.75, low: 0.5, isRange: true });
    expect(finding).not.toHaveProperty("robustness");
    expect(worst).toMatchObject({ low: 0.5, high: expect.closeTo(5 / 6, 10), isRange: true });
    expect(rule?.actual).toBe("50–83%");
    expect(broken(few, { max: "90%" }).rule?.actual).toBe("50–83%");
  });

  it("is said with the value where little is unknown", () => {
    const { rule, finding, worst } = broken([...Array<string>(20).fill("ann"), "sam", null]);
    expect(finding?.message).toContain(
      "95% of comments are from employees (limit 40%; 20 of 21; 1 unknown).",
    );
    expect(finding).toMatchObject({ needed: expect.stringContaining("more comments from outside") });
    expect([finding, worst].map((one) => one?.isRange)).toEqual([undefined, undefined]);
    expect(rule?.actual).toBe("95%");
  });
});

describe("the figures of a report", () => {
  const tileOf = (report: ReturnType<typeof judged>, label: string) =>
    viewOf(report).tiles.find((tile) => tile.label === label)?.value;

  it("are ranges where too much is unknown, type by type", () => {
    const own = judged(["sam", "ann", "ann", "ann", null, null]);
    expect(tileOf(own, "Employee share")).toBe("50–83% of comments, 50–83% of all");
    const range = { low: 0.5, high: expect.closeTo(5 / 6, 10) };
    expect(JSON.parse(json(own)).figures.ranges.employeeShare).toEqual({ all: range, comment: range });
    const little = judged([...Array<string>(19).fill("sam"), "ann", null]);
    expect(tileOf(little, "Employee share")).toBe("5% of comments, 5% of all");
    expect(JSON.parse(json(little)).figures).not.toHaveProperty("ranges");
  });

  it("don't say that most had no reply where that is unknown of many", () => {
    const post = { type: "post", id: "p-1", actor: "acme", published: "2026-11-09" } as const;
    const counted = (answered: PlainRecord["answered"]): PlainRecord => ({
      ...{ type: "comment", side: "outside", count: 18, actor: null, object: "p-1", published: "2026-11-10" },
      ...(answered && { answered }),
    });
    const of = (answered: PlainRecord["answered"]) =>
      reportOn({ records: [post, counted(answered)] }, { rules: [], asOf: "2026-11-15" });
    expect(["Response rate", "Response time"].map((label) => tileOf(of({ ever: 9 }), label))).toEqual([
      "0–50% within 24 hours",
      "unknown",
    ]);
    expect(["Response rate", "Response time"].map((label) => tileOf(of({}), label))).toEqual([
      "0% within 24 hours",
      "most unanswered",
    ]);
  });
});

describe("posts without a category", () => {
  it("are no zero beside an unknown share of promotional posts", () => {
    const records: PlainRecord[] = [{ type: "post", id: "p-1", actor: "acme", published: "2026-11-09" }];
    const rules = ["promotional-cadence", "promotional-share"].map((rule) => entryOf(rule, {}));
    const view = viewOf(reportOn({ records }, { rules, asOf: "2026-11-15" }));
    expect(view.rules.map(({ actual, verdict }) => [actual, verdict.text])).toEqual([
      ["0–1", "pass (3 checked)"],
      ["0–100%", expect.stringContaining("not judged")],
    ]);
  });
});

describe("why the verdict is what it is", () => {
  it("says how many rules wait together, and how many more could not be judged", () => {
    const ofLikes = { of: ["like"], "min-sample": 1 };
    const rules = [
      entryOf("employee-share", ofLikes),
      entryOf("voice-concentration", ofLikes),
      ...["returning-outsiders", "silent-posts", "undisclosed-insiders"].map((rule) => entryOf(rule, {})),
    ];
    const report = reportOn({ records: comments(["sam", "ann"]) }, { rules, asOf: "2026-11-15" });
    const { reasons } = viewOf(report);
    expect(reasons.map(({ title }) => title)).toEqual([
      "Undisclosed employees",
      "2 rules",
      "Returning outsiders",
      null,
    ]);
    expect(reasons.at(-1)?.text).toBe("1 more rule couldn't be judged.");
  });
});

describe("a run in which nothing was judged", () => {
  const empty = { period: { from: "2026-11-01", to: "2026-11-15" }, complete: [] };
  const report = () => judged([], empty, { unjudged: "notice" });

  it("is a notice on GitHub, before all others", () => {
    expect(github([report()]).split("\n")[0]).toMatch(/^::notice title=Vanity Check%3A no verdict/);
  });

  it("is grey, and neither a pass nor a tick, in every output", () => {
    const drawn = [
      text(report(), { quiet: false, colour: false }),
      markdown(report()),
      github([report()]),
      badge(report()),
    ];
    for (const output of drawn) expect(output).not.toMatch(/\bpass(es)?\b(?!ed)|✅|✓|#4c1/i);
    expect(html(report(), null)).toContain('class="chip is-neutral"');
    expect(html(report(), null)).not.toMatch(/✅|✓|chip is-pass/);
    expect(viewOf(report()).badge).toMatchObject({ message: "no data", color: "lightgrey" });
  });
});

describe("a channel on which no account of the roster appears", () => {
  const run = (people: readonly string[]) =>
    reportOn(
      { records: comments(["sam", "kim", "ann"]), roster: { people } },
      { rules: [entryOf("outside-voices", { min: 1 })], asOf: "2026-11-15" },
    );

  it("is a notice at the roster's line", () => {
    const report = run(["anne", "bob"]);
    expect(report.inputs.roster.absent).toMatchObject([{ person: "p-0", channel: "mastodon" }]);
    expect(github([report])).toMatch(/^::notice file=.*None of the roster's accounts on Mastodon/m);
  });

  it("is none where one of them does", () => {
    const report = run(["ann", "bob"]);
    expect(report.inputs.roster.absent).toBeUndefined();
    expect(github([report])).not.toContain("None of the roster's accounts");
  });
});
