import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { json } from "../../src/report/renderers/json.ts";
import { text } from "../../src/report/renderers/text.ts";
import { viewOf } from "../../src/report/view.ts";
import { type PlainRecord, reportOn } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { entryOf } from "../support/well-formed.ts";

const asOf = "2026-11-15";

/** Comments on a post: so many by employees, and one each by people outside. */
function comments(post: string, own: number, fans: number, more: Partial<PlainRecord> = {}): PlainRecord[] {
  const by = (actor: string) => ({
    ...{ type: "comment", actor, object: post, published: "2026-11-10T10:00:00Z" },
    ...more,
  });
  return [
    ...Array.from({ length: own }, () => by("ann")),
    ...Array.from({ length: fans }, (_, i) => by(`${post}-fan${i}`)),
  ];
}

function judged(records: readonly PlainRecord[], options: RuleOptions = {}) {
  return judge({ rule: "employee-share", records, asOf, options: { max: "20%", ...options } });
}

describe("a share that holds", () => {
  it("has a note where one post carries it", () => {
    const small = [1, 2, 3, 4].flatMap((post) => comments(`p-${post}`, 4, 1));
    const report = judged([...small, ...comments("p-5", 0, 90)]);
    expect(report).toMatchObject({ outcome: "pass", passed: 1, checked: 1, failed: 0 });
    const note = onlyFinding(report);
    expect(note).toMatchObject({
      outcome: "note",
      level: "notice",
      scope: {},
      robustness: { withoutTopPost: 0.8, medianPost: 0.8 },
    });
    expect(note.message).toBe(
      "15% of comments are from employees (limit 20%; 16 of 110). Without its top post (p-5 on Mastodon) it's 80%.",
    );
  });

  it("has a note where one person carries it", () => {
    const fan = Array.from({ length: 8 }, (_, i) => comments(`p-${i}`, 5, 0)).flat();
    const super1 = Array.from({ length: 200 }, (_, i) =>
      comments(`p-${i % 8}`, 0, 1, { actor: "super" }),
    ).flat();
    const note = onlyFinding(judged([...fan, ...super1], { max: "30%" }));
    expect(note.robustness).toMatchObject({ withoutTopPerson: 1, fragility: 1, effectiveOutsiders: 1 });
    expect(note.message).toContain("Without the most active person it's 100%.");
    expect(note.message).toContain("It would break the limit if 1 outside account belonged to employees.");
  });

  it("names no most active person where several did as much", () => {
    const fan = comments("p-1", 20, 0);
    const by = (actor: string) => Array.from({ length: 50 }, () => comments("p-1", 0, 1, { actor })).flat();
    const alone = judged([...fan, ...by("sam")], { max: "30%" });
    expect(onlyFinding(alone).message).toContain("Without the most active person it's 100%.");
    const tied = [...comments("p-1", 50, 0, { actor: "ann" }), ...by("sam")];
    const [finding] = judged(tied, { max: "30%" }).findings;
    expect(finding?.outcome).toBe("fail");
    expect(finding?.message).not.toContain("most active");
  });

  it("has none where it rests on many, and says how many in JSON", () => {
    const report = judged([1, 2, 3].flatMap((post) => comments(`p-${post}`, 1, 20)));
    expect(report.findings).toEqual([]);
    expect(report.worst?.robustness).toEqual({
      withoutTopPost: expect.closeTo(1 / 21, 10),
      // The employee is who comments most.
      withoutTopPerson: 0,
      medianPost: expect.closeTo(1 / 21, 10),
      fragility: 10,
      effectiveOutsiders: expect.closeTo(60, 10),
    });
  });

  it("takes a count without names for nobody's account", () => {
    const counted = (side: "inside" | "outside", count: number): PlainRecord => ({
      ...{ type: "comment", side, count, actor: null, object: "p-1", published: "2026-11-10" },
    });
    const report = judged([counted("inside", 10), counted("outside", 90)]);
    expect(report.findings).toEqual([]);
    expect(report.worst?.robustness).toEqual({ withoutTopPost: null, medianPost: 0.1 });
    // Somebody with a name is enough, whoever did the rest.
    const own = judged([...comments("p-1", 10, 2), counted("outside", 40)]);
    expect(own.worst?.robustness).toMatchObject({ fragility: 1 });
    expect(own.worst?.robustness).not.toHaveProperty("effectiveOutsiders");
  });

  it.each([
    [3, "3 outside accounts"],
    [4, null],
  ])("speaks of at most three accounts: %i", (accounts, words) => {
    const { findings } = judged(
      [1, 2, 3, 4].flatMap((post) => comments(`p-${post}`, 1, 4 + accounts)),
      {
        max: (4 + accounts - 0.5) / (20 + 4 * accounts),
      },
    );
    expect(findings.map(({ message }) => message).join()).toEqual(
      words === null ? "" : expect.stringContaining(words),
    );
  });

  it("does not count what too few are left to judge", () => {
    const records = [...comments("p-1", 0, 30), ...comments("p-2", 4, 2)];
    expect(judged(records, { "min-sample": 10 }).findings).toEqual([]);
    expect(onlyFinding(judged(records, { "min-sample": 5 })).message).toContain("Without its top post");
  });
});

describe("a share that breaks its limit", () => {
  it("says where one post or person alone breaks it, and nothing where more do", () => {
    const calm = [1, 2, 3].flatMap((post) => comments(`p-${post}`, 1, 9));
    const party = onlyFinding(judged([...calm, ...comments("p-4", 20, 10)]));
    expect(party.message).toContain("Without its top post (p-4 on Mastodon) it's 10%.");
    expect(party.robustness).toMatchObject({ withoutTopPost: 0.1, medianPost: 0.1 });
    expect(party.robustness).not.toHaveProperty("fragility");
    const everywhere = onlyFinding(
      judged(
        [1, 2, 3].flatMap((post) => comments(`p-${post}`, 5, 5, {})),
        {},
      ),
    );
    expect(everywhere.message).not.toContain("top post");
  });

  it("says nothing of a single post", () => {
    const { findings } = judged(comments("p-1", 6, 6), { per: "post" });
    expect(findings[0]).not.toHaveProperty("robustness");
  });
});

describe("channels", () => {
  const two = [
    ...comments("p-1", 3, 3, { channel: "linkedin" }),
    ...comments("p-2", 3, 3, { channel: "linkedin" }),
    ...[3, 4, 5].flatMap((post) => comments(`p-${post}`, 0, 20, { channel: "x" })),
  ];
  const roster = { people: [{ accounts: { linkedin: "ann", x: "ann-x" } }] };
  const brand = { accounts: { linkedin: ["acme"], x: ["acme"] } };
  const trial = (options: RuleOptions) =>
    judge({ rule: "employee-share", records: two, roster, brand, asOf, options: { max: "20%", ...options } });

  it("are named where they fail and all together pass", () => {
    const report = trial({});
    expect(report.outcome).toBe("pass");
    expect(onlyFinding(report).message).toContain("On LinkedIn alone it's 50%.");
  });

  it("are not where they are too small, or chance may be why", () => {
    expect(trial({ "min-sample": 13 }).findings).toEqual([]);
    expect(
      trial({ confidence: "95%" })
        .findings.map(({ message }) => message)
        .join(),
    ).not.toContain("alone");
  });

  it("fail on their own per channel, without a note", () => {
    const { findings, passed } = trial({ per: "channel" });
    expect(passed).toBe(1);
    expect(findings.map(({ outcome, scope, actual }) => [outcome, scope.channel, actual])).toEqual([
      ["fail", "linkedin", 0.5],
    ]);
  });
});

describe("a concentration of voices", () => {
  it("says how many people would do as much", () => {
    const likes = [9, 9, 1, 1].flatMap((times, i) =>
      Array.from({ length: times }, (_, post) =>
        comments(`p-${post}`, 0, 1, { type: "like", actor: `fan${i}` }),
      ).flat(),
    );
    const finding = onlyFinding(
      judge({ rule: "voice-concentration", records: likes, asOf, options: { min: 4 } }),
    );
    expect(finding.robustness).toEqual({ effectiveOutsiders: expect.closeTo(400 / 164, 10) });
    expect(finding.message).toContain("Spread evenly, it would be the work of 2.4 people.");
  });
});

describe("a note", () => {
  const report = reportOn(
    { records: [...[1, 2, 3, 4].flatMap((post) => comments(`p-${post}`, 4, 1)), ...comments("p-5", 0, 90)] },
    { asOf, rules: [entryOf("employee-share", { max: "20%" })] },
  );

  it("neither fails nor hides that the rule passed", () => {
    expect(report).toMatchObject({ conclusion: "pass", counts: { notice: 1, passed: 1, unjudged: 0 } });
    const printed = text(viewOf(report), { colour: false });
    expect(printed).toContain("Worth knowing\n");
    expect(printed).toContain("Passed\n  ✓ employee-share");
    expect(JSON.parse(json(report)).rules[0].findings[0]).toMatchObject({ outcome: "note", level: "notice" });
  });
});
