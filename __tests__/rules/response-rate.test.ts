import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { parseDay } from "../../src/domain/time.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "response-rate";

/** So many questions, the first ones answered after an hour. */
function asked(all: number, answered: number, more: Partial<PlainRecord> = {}): PlainRecord[] {
  return Array.from({ length: all }, (_, i) => [
    {
      type: "comment",
      id: `c-${i}`,
      actor: `sam-${i}`,
      object: "p-1",
      published: "2026-11-10T09:00:00Z",
      ...more,
    },
    ...(i < answered
      ? [{ type: "comment", actor: "acme", inReplyTo: `c-${i}`, published: "2026-11-10T10:00:00Z" }]
      : []),
  ]).flat();
}

function rate(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({ rule, records, asOf: "2026-11-15", options: { "min-sample": 1, ...options }, ...more });
}

describe(rule, () => {
  it("judges no answer by no question", () => {
    const records = [
      ...asked(1, 0, { actor: "ann" }),
      { type: "like", actor: "acme", published: "2026-11-10" },
    ];
    const finding = onlyFinding(rate(records, { "min-sample": 0, min: 0 }));
    expect(finding).toMatchObject({ reason: "no-data", actual: null, sample: 0 });
  });

  it.each([
    ["all", asked(3, 3), {}, "pass"],
    ["exactly at the limit", asked(10, 9), {}, "pass"],
    ["one too few", asked(10, 8), {}, "fail"],
    ["limit 0", asked(2, 0), { min: 0 }, "pass"],
    ["limit 1", asked(100, 99), { min: "100%" }, "fail"],
    ["too small", asked(9, 0), { "min-sample": 10 }, "unjudged"],
    ["just large enough", asked(10, 0), { "min-sample": 10 }, "fail"],
    ["exactly in time", asked(1, 1), { within: "1h" }, "pass"],
    ["too late", asked(1, 1), { within: "59m" }, "fail"],
    ["insiders need no answer", asked(3, 0, { actor: "ann" }), {}, "unjudged"],
    ["nor do bots", asked(3, 0, { bot: true }), {}, "unjudged"],
    ["nor types that are not asked for", asked(3, 0), { to: ["review"] }, "unjudged"],
    ["what is said to another is not for us", asked(3, 0, { target: "kim" }), {}, "unjudged"],
  ] as [string, PlainRecord[], RuleOptions, string][])("%s", (_, records, options, outcome) => {
    expect(rate(records, options)).toMatchObject({ outcome, checked: 1 });
  });

  // As an outbox names what it replies to by an address, and the notifications beside it by a number.
  const elsewhere = {
    type: "comment",
    actor: "acme",
    inReplyTo: "https://far.example/c-0",
    target: "sam-0",
    published: "2026-11-10T10:00:00Z",
  };
  const other = { type: "comment", actor: "kim", published: "2026-11-10T09:20:00Z" };
  it.each([
    ["answers what its person said last", [elsewhere], "pass"],
    ["answers nobody else", [{ ...elsewhere, target: "kim" }], "fail"],
    ["answers nothing that was said later", [{ ...elsewhere, published: "2026-11-10T08:00:00Z" }], "fail"],
    [
      "answers what was said before a like of another post",
      [{ ...other, type: "like", actor: "sam-0", object: "p-2" }, elsewhere],
      "pass",
    ],
    [
      "is a thread of its own where others write there",
      [{ ...other, object: elsewhere.inReplyTo, inReplyTo: "c-9" }, elsewhere],
      "fail",
    ],
    [
      "counts beside replies to what the export holds",
      [...asked(1, 1, { id: "c-8", actor: "lee" }), { ...other, actor: "acme", inReplyTo: "c-8" }, elsewhere],
      "pass",
    ],
  ] as [string, PlainRecord[], string][])("a reply to what no export holds %s", (_, records, outcome) => {
    expect(rate([...asked(1, 0), ...records], { to: ["comment"] })).toMatchObject({ outcome });
  });

  it("gives the share, and the oldest that waits", () => {
    const finding = onlyFinding(rate(asked(4, 2)));
    expect(finding).toMatchObject({
      actual: 0.5,
      sample: 4,
      limit: 0.9,
      operator: ">=",
      location: { line: 5 },
    });
    expect(finding.message).toContain("were answered within 24h (minimum 90%; 2 of 4;");
  });

  describe("by the clock of the team", () => {
    // A Friday evening; whoever works from Monday to Friday answers on Monday morning.
    const friday = asked(3, 0, { published: "2026-11-06T17:00:00Z" });
    const monday = { type: "comment", actor: "acme", published: "2026-11-09T10:00:00Z" };
    const answers = [0, 1].map((i) => ({ ...monday, inReplyTo: `c-${i}` }));
    const late = { ...monday, inReplyTo: "c-2", published: "2026-11-09T18:00:00Z" };
    const span = [{ from: 9 * 60, to: 18 * 60 }];
    const team = { hours: { weekdays: [span, span, span, span, span, [], []], except: new Set<number>() } };
    const judged = (options: RuleOptions, more: Partial<Trial> = {}) =>
      rate([...friday, ...answers, late], { min: "60%", ...options }, { ...team, ...more });

    it("counts working days for days, and hours worked for hours", () => {
      expect(judged({ within: "1d" }).outcome).toBe("pass");
      expect(judged({ within: "1d", min: 1 })).toMatchObject({
        outcome: "fail",
        findings: [{ actual: 2 / 3 }],
      });
      expect(judged({ within: "2h" }).outcome).toBe("pass");
      expect(judged({ within: "119m" }).outcome).toBe("fail");
    });

    it("is working time where the policy has hours, unless the entry says that all time counts", () => {
      expect(judged({ within: "1d", clock: "working" }).outcome).toBe("pass");
      expect(judged({ within: "1d", clock: "all" }).outcome).toBe("fail");
      expect(rate([...friday, ...answers, late], { min: "60%", within: "1d" }).outcome).toBe("fail");
    });

    it("takes an answer that a sheet dates by the day in another time zone for one in time", () => {
      // In Auckland it was asked on the 10th, the first day that is judged.
      const records = asked(1, 0, { published: "2026-11-09T16:00:00Z", answeredAt: "2026-11-09" });
      const more = { ...team, timezone: "Pacific/Auckland" };
      expect(rate(records, { within: "4h", min: "60%", window: "6d" }, more).outcome).toBe("pass");
    });

    it("shows the share around the clock beside it", () => {
      const { message } = onlyFinding(judged({ within: "1d", min: 1 }));
      expect(message).toContain(
        "answered within 1d of working time, 0% around the clock (minimum 100%; 2 of 3",
      );
    });

    it("says where a minimum holds in working time alone", () => {
      const { message, level } = onlyFinding(judged({ within: "1d" }));
      expect(level).toBe("notice");
      expect(message).toContain("67% of outsiders'");
      expect(message).toContain("0% around the clock");
      expect(message).toContain("It holds only in working time.");
      expect(judged({ within: "1d", min: 0 }).findings).toEqual([]);
    });

    it.each([
      ["a minute", 1, "1 minute a week"],
      ["nineteen hours", 19 * 60, "19 hours a week"],
    ])("warns of hours of %s a week", (_, minutes, text) => {
      const hours = {
        weekdays: [[{ from: 0, to: minutes }], [], [], [], [], [], []],
        except: new Set<number>(),
      };
      const { message, level, outcome } = onlyFinding(judged({ within: "1m", min: 0 }, { hours }));
      expect({ outcome, level }).toEqual({ outcome: "note", level: "warning" });
      expect(message).toContain(text);
      expect(message).toContain("around the clock");
    });

    it("warns where by few hours nothing is ever due", () => {
      const hours = { weekdays: [[{ from: 0, to: 1 }], [], [], [], [], [], []], except: new Set<number>() };
      const finding = onlyFinding(judged({ within: "24h" }, { hours }));
      expect(finding).toMatchObject({ reason: "too-small", level: "warning" });
      expect(finding.message).toContain("1 minute a week");
    });

    it("warns where days off leave few hours", () => {
      const days = Array.from({ length: 28 }, (_, i) => parseDay("2026-11-15") - i);
      const hours = { ...team.hours, except: new Set(days.slice(8)) };
      expect(onlyFinding(judged({ within: "1d", min: 0 }, { hours, asOf: "2026-11-15" })).level).toBe(
        "warning",
      );
    });

    it("is due when the working time is over", () => {
      const asOf = (day: string) => judged({ within: "1d" }, { asOf: day, records: friday });
      expect(onlyFinding(asOf("2026-11-08"))).toMatchObject({ reason: "too-small", sample: 0 });
      expect(onlyFinding(asOf("2026-11-09"))).toMatchObject({ outcome: "fail", sample: 3 });
    });
  });

  it("leaves open what somebody unnamed spoke after in its thread, unless it was surely answered in time", () => {
    const nobodys = { type: "comment", actor: null, object: "p-1", published: "2026-11-10T11:00:00Z" };
    const outcome = (answered: number, more: Partial<PlainRecord> = {}) =>
      rate([...asked(1, answered), { ...nobodys, ...more }], { to: ["comment"], "min-sample": 0 }).outcome;
    expect([outcome(0), outcome(1)]).toEqual(["unjudged", "unjudged"]);
    const mentions = asked(1, 1).map((one) => ({ ...one, type: "mention" }));
    expect(rate([...mentions, nobodys], { to: ["mention"] }).outcome).toBe("pass");
    expect(rate(mentions.slice(0, 1).concat(nobodys), { to: ["mention"] }).outcome).toBe("unjudged");
    const other = { ...nobodys, object: "p-2" };
    expect(rate(mentions.slice(0, 1).concat(other), { to: ["mention"] }).outcome).toBe("fail");
  });

  it("says of counts toward anybody that they don't say to whom", () => {
    const counts = { type: "comment", side: "outside" as const, count: 9, toward: "unknown" as const };
    const records = [...asked(1, 1), { ...counts, object: "p-1", published: "2026-11-10" }];
    expect(onlyFinding(rate(records, { to: ["comment"] })).message).toContain(
      "For 9 of 10 comments it's unknown whether they were toward the brand. Export who wrote what they reply to; of counts, give `toward`.",
    );
  });

  it("leaves open what somebody unnamed replied to, unless it was surely answered in time", () => {
    const reply = { type: "comment", actor: null, inReplyTo: "c-0", published: "2026-11-10T09:30:00Z" };
    expect(rate([...asked(1, 0), reply], { min: "60%" }).outcome).toBe("unjudged");
    expect(rate([...asked(1, 1), reply], { min: "60%" }).outcome).toBe("pass");
    expect(rate([...asked(1, 1), reply], { min: "60%", within: "45m" }).outcome).toBe("unjudged");
    const later = { ...reply, published: "2026-11-10T11:00:00Z" };
    expect(rate([...asked(1, 1), later], { min: "60%" }).outcome).toBe("pass");
    expect(rate([...asked(1, 0), { ...reply, actor: "kim" }], { min: "60%" }).outcome).toBe("fail");
    expect(rate([...asked(1, 0), { ...reply, type: "like" }], { min: "60%" }).outcome).toBe("fail");
  });

  it("learns of aggregated rows by `answeredAt`, and leaves it open without", () => {
    const row = (count: number, answeredAt?: string): PlainRecord => ({
      type: "review",
      side: "outside",
      count,
      published: "2026-11-10T09:00:00Z",
      ...(answeredAt ? { answeredAt } : {}),
    });
    const report = rate([row(30, "2026-11-10T12:00:00Z"), row(10, "2026-11-12T12:00:00Z")]);
    expect(onlyFinding(report)).toMatchObject({ actual: 0.75, sample: 40 });
    expect(onlyFinding(rate([row(30)]))).toMatchObject({
      reason: "incomplete",
      low: 0,
      high: 1,
      unknown: 30,
    });
  });

  it("takes an answer of a known day for an answer, and leaves open only what the day leaves open", () => {
    const asked = (answeredAt: string): PlainRecord => ({
      type: "comment",
      id: answeredAt,
      actor: "sam",
      published: "2026-11-10T09:00:00Z",
      answeredAt,
    });
    const timely = Array.from({ length: 3 }, (_, i) => asked(`2026-11-10T1${i}:00:00Z`));
    const open = { reason: "incomplete", low: 0.75, high: 1, unknown: 1 };
    expect(rate([...timely, asked("2026-11-10")], { min: "95%" }).outcome).toBe("pass");
    expect(onlyFinding(rate([...timely, asked("2026-11-11")], { min: "95%" }))).toMatchObject(open);
    const late = rate([...timely, asked("2026-11-12")], { min: "95%" });
    expect(onlyFinding(late)).toMatchObject({ outcome: "fail", actual: 0.75 });
    // Somebody unnamed may have answered before.
    const unnamed = { type: "comment", inReplyTo: "2026-11-12", published: "2026-11-10T10:00:00Z" };
    const doubtful = rate([...timely, asked("2026-11-12"), unnamed], { min: "95%" });
    expect(onlyFinding(doubtful).reason).toBe("incomplete");
    // Nobody answers before the question.
    expect(onlyFinding(rate([...timely, asked("2026-11-09")], { min: "95%" }))).toMatchObject({
      actual: 0.75,
    });
  });

  it("judges dates without a time where they are enough, and leaves open only what the hour would decide", () => {
    const at = (asked: string, ...answers: Partial<PlainRecord>[]): PlainRecord[] => [
      { type: "comment", id: "q", actor: "sam", object: "p-1", published: asked },
      ...answers.map((one) => ({ type: "comment", actor: "acme", inReplyTo: "q", object: "p-1", ...one })),
      // Replies say what they reply to, or else whoever is spoken to next would count.
      { type: "comment", actor: "acme", inReplyTo: "q", object: "p-1", published: "2026-11-15T23:00:00Z" },
    ];
    const verdict = (records: PlainRecord[]) => rate(records, { within: "3d", min: 0.5 }).outcome;
    expect(verdict(at("2026-11-10", { published: "2026-11-12" }))).toBe("pass");
    expect(verdict(at("2026-11-10", { published: "2026-11-13" }))).toBe("unjudged");
    expect(verdict(at("2026-11-10", { published: "2026-11-14" }))).toBe("fail");
    expect(verdict(at("2026-11-10"))).toBe("fail");
    // One of both may have a time.
    expect(verdict(at("2026-11-10T09:00:00Z", { published: "2026-11-12" }))).toBe("pass");
    expect(verdict(at("2026-11-10T09:00:00Z", { published: "2026-11-14" }))).toBe("fail");
    expect(verdict(at("2026-11-10", { published: "2026-11-12T20:00:00Z" }))).toBe("pass");
    const onDay = at("2026-11-10T09:00:00Z", { published: "2026-11-15T09:00:00Z" });
    expect(
      verdict(onDay.map((record, i) => (i > 0 ? record : { ...record, answeredAt: "2026-11-11" }))),
    ).toBe("pass");
    // A reply without any date may have come before one that came too late, and not before one that came in time.
    expect(verdict(at("2026-11-10T09:00:00Z", { published: null }))).toBe("unjudged");
    expect(
      verdict(at("2026-11-10T09:00:00Z", { published: null }, { published: "2026-11-11T09:00:00Z" })),
    ).toBe("pass");
    // What may have been due is open, and what was not is left out.
    expect(onlyFinding(rate(at("2026-11-13"), { within: "60h" })).reason).toBe("incomplete");
    expect(onlyFinding(rate(at("2026-11-13"), { within: "3d" })).reason).not.toBe("incomplete");
    // Somebody unnamed may have answered, sooner or later.
    const unnamed = { actor: null, published: "2026-11-11" };
    expect(verdict(at("2026-11-10", unnamed))).toBe("unjudged");
    expect(verdict(at("2026-11-10", { ...unnamed, published: "2026-11-14" }))).toBe("fail");
    expect(verdict(at("2026-11-10", unnamed, { published: "2026-11-12" }))).toBe("pass");
  });

  it("takes words to a person for an answer to what was said the same day only where times say so", () => {
    const said = (published: string, to: string): PlainRecord[] => [
      { type: "comment", id: "q", actor: "sam", object: "p-1", published },
      { type: "comment", actor: "acme", target: "sam", object: "p-1", published: to },
    ];
    const judged = (records: PlainRecord[]) => rate(records, { within: "3d", min: 0.5 }).outcome;
    expect(judged(said("2026-11-10", "2026-11-10"))).toBe("unjudged");
    expect(judged(said("2026-11-10", "2026-11-11"))).toBe("pass");
    expect(judged(said("2026-11-10T09:00:00Z", "2026-11-10"))).toBe("unjudged");
    expect(judged(said("2026-11-10", "2026-11-14"))).toBe("fail");
  });

  it("leaves it open without times, names or the brand's own answers, and has no data without an export", () => {
    const reason = (records: PlainRecord[], more: Partial<Trial> = {}) =>
      onlyFinding(rate(records, {}, more));
    const period = { from: "2026-11-01", to: "2026-11-15" };
    expect(reason(asked(3, 0, { published: null }), { period }).reason).toBe("incomplete");
    expect(reason(asked(3, 0, { actor: null })).message).toContain(
      "reviews and messages don't name an author",
    );
    const files = [{ records: asked(3, 0), outbound: false }];
    expect(reason([], { files }).message).toContain("leaves out the brand's own replies");
    expect(reason([{ type: "post", actor: "acme", published: "2026-11-10" }]).reason).toBe("no-data");
    expect(reason([], { period, complete: ["comment"] })).toMatchObject({ reason: "too-small", sample: 0 });
  });

  it("judges no channel by answers that its export leaves out", () => {
    const files = [
      { records: asked(20, 0), outbound: false },
      { records: asked(2, 2), channel: "x" },
    ];
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    expect(onlyFinding(rate([], {}, { files, brand }))).toMatchObject({ reason: "incomplete", unknown: 20 });
    expect(rate([], { channels: ["mastodon"] }, { files, brand }).outcome).toBe("unjudged");
    expect(rate([], { channels: ["x"] }, { files, brand }).outcome).toBe("pass");
  });

  it("judges channels together, or those of `channels` alone", () => {
    const records = [...asked(3, 3), ...asked(1, 0, { channel: "x" })];
    expect(onlyFinding(rate(records))).toMatchObject({ actual: 0.75 });
    expect(rate(records, { channels: ["mastodon"] }).outcome).toBe("pass");
    expect(onlyFinding(rate(records, { channels: ["x"] }))).toMatchObject({ actual: 0, sample: 1 });
  });

  it("counts who came before they joined, and whose answer counts by team while they are inside", () => {
    const roster = { people: [{ accounts: "ann", from: "2026-11-10", until: "2026-11-11" }] };
    const ask = (published: string) => rate(asked(1, 0, { actor: "ann", published }), {}, { roster }).outcome;
    expect([ask("2026-11-09T23:59:59Z"), ask("2026-11-10T00:00:00Z")]).toEqual(["fail", "unjudged"]);
    const answer = (published: string) => {
      const reply = { type: "comment", actor: "ann", inReplyTo: "c-0", published };
      return rate([...asked(1, 0), reply], { by: "team", within: "3d" }, { roster }).outcome;
    };
    expect([answer("2026-11-10T23:59:59Z"), answer("2026-11-11T00:00:00Z")]).toEqual(["pass", "fail"]);
  });

  it("leaves out what is not due by the end of the as-of day, 23 hours long or 25", () => {
    const due = (published: string, asOf: string) => {
      const records = asked(1, 0, { published });
      return rate(records, { within: "24h" }, { timezone: "Europe/Berlin", asOf }).outcome;
    };
    // The day ends at 22:00 UTC; a day of 23 hours began at 23:00.
    expect([due("2026-03-28T22:00:00Z", "2026-03-29"), due("2026-03-28T22:00:01Z", "2026-03-29")]).toEqual([
      "fail",
      "unjudged",
    ]);
    expect([due("2026-10-24T23:00:00Z", "2026-10-25"), due("2026-10-24T23:00:01Z", "2026-10-25")]).toEqual([
      "fail",
      "unjudged",
    ]);
  });

  it("says that some may be employees where the roster has no account", () => {
    const late = { answeredAt: "2026-11-14T09:00:00Z", published: "2026-11-10T09:00:00Z" };
    const records = ["kim", "lee"].map(
      (actor, i): PlainRecord => ({ type: "comment", actor, id: `c-${i}`, ...late }),
    );
    const message = (roster: object) =>
      onlyFinding(judge({ rule, records, asOf: "2026-11-20", options: { "min-sample": 1 }, roster })).message;
    const said = "On Mastodon some of these may be employees, as the roster can't recognise anyone there.";
    expect(message({ people: [{ accounts: { linkedin: "ann" } }], noAccounts: [] })).toContain(said);
    expect(message({ people: ["ann"], noAccounts: [] })).not.toContain("may be employees");
  });

  it("judges what was published in the window, to its first and last day", () => {
    const on = (published: string) => rate(asked(1, 0, { published }), { window: "7d" }).outcome;
    expect(["2026-11-08T23:59:59Z", "2026-11-09T00:00:00Z", "2026-11-15T00:00:00Z"].map(on)).toEqual([
      "unjudged",
      "fail",
      "fail",
    ]);
  });
});

itJudgesItsWindow(
  "response-rate",
  { "min-sample": 1, within: "1m" },
  { type: "comment", actor: "sam", id: "c-1", answeredAt: "2026-12-01T00:00:00Z" },
);
