import { describe, expect, it } from "vitest";
import { INTERACTION_TYPES } from "../../src/domain/activity.ts";
import { FIGURES, type FigureLine } from "../../src/domain/figures.ts";
import { type Company, type PlainRecord, reportOn } from "../support/company.ts";
import { entryOf } from "../support/well-formed.ts";

const AT = "2026-11-10T09:00:00Z";

function figures(records: readonly PlainRecord[], company: Company = {}) {
  return reportOn({ records, ...company }, { asOf: "2026-11-15" }).figures;
}

function by(actor: string | null, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "comment", actor, object: "p-1", published: AT, ...more };
}

const none = Object.fromEntries(["all", ...INTERACTION_TYPES].map((type) => [type, null]));

describe("figures", () => {
  it("are null where nothing was exported", () => {
    const nothing = FIGURES.map((line: FigureLine) => [line.key, line.byType ? none : null]);
    expect(figures([{ type: "post", actor: "acme", published: "2026-01-01" }])).toEqual({
      ...Object.fromEntries(nothing),
      channels: expect.any(Object),
    });
  });

  it("say of nobody that they are outside where nobody is named as inside", () => {
    const { inside, outside, employeeShare, outsideVoices } = figures([by("sam")], {
      roster: { people: [] },
    });
    expect({ inside, outside, employeeShare }).toEqual({ inside: none, outside: none, employeeShare: none });
    expect(outsideVoices).toBe(1);
  });

  it("are zero where it was exported and did not happen, and shares of nothing are null", () => {
    const period = { from: "2026-11-01", to: "2026-11-15" };
    const { inside, outside, employeeShare, posts, ...rest } = figures([], {
      period,
      complete: ["comment", "post"],
    });
    expect([inside["comment"], outside["all"], inside["like"], posts]).toEqual([0, 0, null, 0]);
    expect([employeeShare["all"], employeeShare["comment"]]).toEqual([null, null]);
    expect(rest).toMatchObject({
      outsideVoices: 0,
      outsideDays: 0,
      outreach: 0,
      responseRate: null,
      selfTalk: null,
      acknowledged: null,
    });
  });

  it("take a gesture for acknowledged where the brand surely answered, whoever else may have before", () => {
    const like = by("sam", { type: "like", id: "l-1", published: "2026-11-10T09:00:00Z" });
    const thanks = { type: "comment", target: "sam" };
    const nobodys = { ...thanks, actor: null, published: "2026-11-10T10:00:00Z" };
    const ours = { ...thanks, actor: "acme", published: "2026-11-10T11:00:00Z" };
    const share = (...records: PlainRecord[]) => figures([like, ...records]).acknowledged;
    expect([share(ours), share(nobodys, ours), share(nobodys)]).toEqual([1, 1, null]);
    expect(figures([{ ...like, answeredAt: "2026-11-11" }]).acknowledged).toBe(1);
  });

  it.each([
    ["the last second of the as-of day", "2026-11-15T23:59:59Z", 1],
    ["the first instant of the next day", "2026-11-16T00:00:00Z", 0],
    ["the next day, at a time that nobody knows", "2026-11-16", 0],
  ])("take a gesture for acknowledged by the end of the as-of day: %s", (_, published, share) => {
    const like = by("sam", { type: "like", id: "l-1", published: "2026-11-10T09:00:00Z" });
    const ours = by("acme", { type: "comment", target: "sam", published });
    expect(figures([like, ours]).acknowledged).toBe(share);
  });

  it("count by side and type, and add up `count`", () => {
    const records = [
      by("ann"),
      by("sam", { count: 3 }),
      by(null, { type: "like", count: 4 }),
      by("statusbot"),
    ];
    const { inside, outside, unknown, employeeShare } = figures(records, {
      roster: { people: ["ann"], bots: ["statusbot"] },
    });
    expect(inside).toEqual({ ...none, all: 1, comment: 1, like: 0 });
    expect(outside).toEqual({ ...none, all: 3, comment: 3, like: 0 });
    expect(unknown).toEqual({ ...none, all: 4, comment: 0, like: 4 });
    expect(employeeShare).toEqual({ ...none, all: 0.25, comment: 0.25 });
  });

  it("know the difference between no voices and none named", () => {
    const voices = (...records: PlainRecord[]) => figures(records).outsideVoices;
    const theirs = by("sam", { type: "post", id: "p-9", object: null });
    expect(voices(theirs, by("kim", { object: "p-9" }), by("lee"))).toBe(1);
    expect(voices(by("ann"))).toBe(0);
    expect(voices(by("sam"), by("@Sam"), by("kim"), by("ann"))).toBe(2);
    expect(voices(by(null))).toBe(null);
    expect(voices(by(null, { side: "outside", count: 40 }))).toBe(null);
    expect(voices(by(null, { side: "inside", count: 40 }))).toBe(0);
    expect(voices(by("acme"))).toBe(0);
  });

  it("count who came back of those who were here in the days before, as many", () => {
    const on = (day: string, actor: string | null) => by(actor, { published: `2026-11-${day}` });
    const back = (...records: PlainRecord[]) =>
      reportOn({ records }, { asOf: "2026-11-15", window: "7d" }).figures.returningVoices;
    expect(back(on("08", "sam"), on("08", "kim"), on("09", "@Sam"), on("15", "sam"), on("15", "lee"))).toBe(
      1,
    );
    expect(back(on("01", "sam"), on("02", "kim"), on("15", "sam"))).toBe(0);
    expect(back(on("08", "ann"), on("15", "ann"))).toBe(0);
    expect(back(on("08", null), on("15", "sam"))).toBe(null);
    expect(back(on("08", "sam"), on("15", null))).toBe(null);
    expect(back(on("09", "sam"))).toBe(null);
  });

  it("never count more who came back than outside voices, whatever types those are counted by", () => {
    const on = (day: string, actor: string, type: "like" | "comment") =>
      by(actor, { type, published: `2026-11-${day}` });
    const records = ["sam", "kim", "lee"].flatMap((actor) => [
      on("08", actor, "like"),
      on("15", actor, "like"),
    ]);
    const comments = [on("08", "sam", "comment"), on("15", "sam", "comment"), on("15", "kim", "comment")];
    const rules = [entryOf("outside-voices", { of: ["comment"] })];
    const { figures } = reportOn(
      { records: [...records, ...comments] },
      { asOf: "2026-11-15", window: "7d", rules },
    );
    expect(figures).toMatchObject({ outsideVoices: 2, returningVoices: 1 });
  });

  it("count days on which the brand dealt with somebody outside, by local day", () => {
    const records = [
      by("sam"),
      by("acme", { target: "sam", published: "2026-11-10T23:30:00Z" }),
      by("ann", { published: "2026-11-12" }),
    ];
    const again = by("acme", { target: "sam", published: "2026-11-10T12:00:00Z" });
    expect(figures(records).outsideDays).toBe(1);
    expect(figures([...records, again]).outsideDays).toBe(1);
    expect(figures([...records, again], { timezone: "Europe/Berlin" }).outsideDays).toBe(2);
    expect(figures([by("sam")]).outsideDays).toBe(0);
    expect(figures([by("ann")]).outsideDays).toBe(0);
    const period = { from: "2026-11-01", to: "2026-11-15" };
    const undated = by("acme", { target: "sam", published: null });
    expect(figures([undated], { period }).outsideDays).toBe(null);
    expect(figures([undated, again], { period }).outsideDays).toBe(1);
  });

  it("count what the brand did toward outsiders, where the export would hold it", () => {
    const records = [by("acme", { target: "sam", count: 2 }), by("acme", { target: "ann" }), by("acme")];
    expect(figures(records).outreach).toBe(2);
    expect(figures([], { files: [{ records, outbound: false }] }).outreach).toBe(null);
    const undated = [by("acme", { target: "bob", published: null })];
    const left = { people: ["ann", { accounts: "bob", until: "2026-11-08" }] };
    const period = { from: "2026-11-01", to: "2026-11-15" };
    expect(figures([], { files: [{ records: undated, period }], roster: left }).outreach).toBe(null);
    expect(figures([by("ann"), by("acme")])).toMatchObject({ outreach: null, outsideDays: null });
    expect(figures([by("ann"), by("acme", { target: "ann" })])).toMatchObject({
      outreach: 0,
      outsideDays: 0,
    });
  });

  it("tell of answers: the share within a day, and the median", () => {
    const ask = (id: string, actor: string) => by(actor, { id });
    const reply = (inReplyTo: string, published: string) => by("acme", { inReplyTo, published });
    const records = [
      ask("a", "sam"),
      ask("b", "kim"),
      ask("c", "lee"),
      reply("a", "2026-11-10T12:00:00Z"),
      reply("b", "2026-11-12T09:00:00Z"),
    ];
    expect(figures(records)).toMatchObject({ responseRate: 1 / 3, medianResponseHours: 48 });
    expect(figures(records.slice(0, 3))).toMatchObject({ responseRate: 0, medianResponseHours: null });
    const files = [{ records: [by("sam", { answeredAt: "2026-11-10T10:30:00Z" })], outbound: false }];
    expect(figures([], { files })).toMatchObject({ responseRate: 1, medianResponseHours: 1.5 });
  });

  it("tell what the brand's posts are about, undated ones of the window among them", () => {
    const post = (category: string | null, content: string, published: string | null = AT): PlainRecord => ({
      type: "post",
      actor: "acme",
      category,
      content,
      published,
    });
    const records = [
      post("promotional", "We and our Acme"),
      post(null, "What do you think?"),
      post("educational", "", null),
      { ...post("promotional", "us"), actor: "sam" },
    ];
    const period = { from: "2026-11-01", to: "2026-11-15" };
    expect(figures(records, { period })).toMatchObject({ posts: 3, promotionalShare: 0.5, selfTalk: 0.75 });
    const wider = { from: "2026-10-01", to: "2026-11-15" };
    expect(figures(records, { period: wider })).toMatchObject({ posts: 2, promotionalShare: 1 });
  });

  it("are told by channel", () => {
    const { channels } = figures([by("ann"), by("sam", { channel: "LinkedIn" })]);
    expect(Object.entries(channels).map(([name, own]) => [name, own.employeeShare.comment])).toEqual([
      ["linkedin", 0],
      ["mastodon", 1],
    ]);
  });

  it("cover the window alone, to its very days", () => {
    const records = ["2026-10-18", "2026-10-19", "2026-11-15", "2026-11-16"].map((published) =>
      by("sam", { published }),
    );
    expect(figures(records).outside.comment).toBe(2);
  });
});

describe("the trend", () => {
  const trend = (days: string[], asOf = "2026-11-15") => {
    const records = days.map((published) => by("sam", { published }));
    return reportOn({ records }, { asOf }).trend.map(({ from, to, figures }) => [
      from,
      to,
      figures.outside.all,
    ]);
  };

  it("has blocks of seven days back from the as-of day, oldest first, to the first day covered", () => {
    expect(trend(["2026-11-01", "2026-11-08", "2026-11-09", "2026-11-15"])).toEqual([
      ["2026-10-26", "2026-11-01", 1],
      ["2026-11-02", "2026-11-08", 1],
      ["2026-11-09", "2026-11-15", 2],
    ]);
    expect(trend(["2026-11-02", "2026-11-15"]).length).toBe(2);
  });

  it("tells what the brand did by day, and nothing only where that is known", () => {
    const on = (day: string, actor: string | null, more: Partial<PlainRecord> = {}) =>
      by(actor, { published: `2026-11-${day}T12:00:00Z`, ...more });
    const contacts = (company: Company) => reportOn(company, { asOf: "2026-11-15" }).trend.at(-1)?.contacts;
    const records = [
      on("09", "sam", { count: 3 }),
      on("09", "acme", { target: "sam" }),
      on("10", "ann"),
      on("11", null),
      on("12", null),
      on("12", "sam"),
      on("15", "acme", { target: "sam" }),
    ];
    // Words without a name under a post on which somebody spoke before may be the brand's reply.
    expect(contacts({ records })).toEqual([1, 0, null, null, 0, 0, 1]);
    expect(contacts({ records: [on("12", "acme", { target: "sam" })] })).toEqual([
      null,
      null,
      null,
      1,
      null,
      null,
      null,
    ]);
    const inbound = [{ records: [on("09", "sam"), on("15", "sam")], outbound: false }];
    expect(contacts({ files: inbound })).toEqual([null, null, null, null, null, null, null]);
  });

  it("has no contacts on a day that the zone skipped", () => {
    const period = { from: "2011-12-27", to: "2012-01-02" };
    const company: Company = { records: [], period, complete: ["comment"], timezone: "Pacific/Apia" };
    const [block] = reportOn(company, { asOf: "2012-01-02" }).trend;
    expect(block?.contacts).toEqual([0, 0, 0, null, 0, 0, 0]);
  });

  it("has at most 52 of them, and none before anything is covered", () => {
    expect(trend(["2020-01-01"]).length).toBe(52);
    expect(trend(["2026-12-01"])).toEqual([]);
  });
});

describe("figures of a window", () => {
  it("have intervals where they are shares, the wider the more the cases of a post resemble each other", () => {
    const intervals = (shares: readonly number[]) => {
      const records = shares.flatMap((own, post) =>
        Array.from({ length: 10 }, (_, i) => by(i < own ? "ann" : `fan${i}`, { object: `p-${post}` })),
      );
      return reportOn({ records }, { asOf: "2026-11-15" }).intervals;
    };
    const even = intervals([2, 2, 2, 2]);
    const uneven = intervals([8, 0, 0, 0]);
    const [low, high] = even.employeeShare.comment ?? [];
    // Wilson's interval of 8 of 40 with Student's t(.975; 3) = 3.18245.
    expect(low).toBeCloseTo(0.0708742955, 9);
    expect(high).toBeCloseTo(0.4503510277, 9);
    expect(even.outsideEngagement?.map((end) => 1 - end).toReversed()).toEqual([
      expect.closeTo(low as number, 10),
      expect.closeTo(high as number, 10),
    ]);
    expect(uneven.employeeShare.comment?.[0]).toBeLessThan(low as number);
    expect(uneven.employeeShare.comment?.[1]).toBeGreaterThan(high as number);
    expect(even.employeeShare).toMatchObject({ all: even.employeeShare.comment, like: null });
    expect([even.responseRate, even.promotionalShare, even.selfTalk]).toEqual([null, null, null]);
  });

  it("have no interval where a single post, or nothing, has it all", () => {
    const { intervals } = reportOn({ records: [by("ann"), by("sam")] }, { asOf: "2026-11-15" });
    expect(intervals.employeeShare.comment).toBeNull();
    expect(intervals.outsideEngagement).toBeNull();
  });
});
