import { describe, expect, it } from "vitest";
import { INTERACTION_TYPES } from "../../src/domain/activity.ts";
import { parseDay } from "../../src/domain/time.ts";
import type { Answerer } from "../../src/metrics/answer-question.ts";
import { answersIn } from "../../src/metrics/answers.ts";
import { View } from "../../src/store/view.ts";
import { type Company, type PlainRecord, tableOf } from "../support/company.ts";

const HOUR = 3_600_000;
const question = {
  type: "comment",
  id: "c-1",
  actor: "sam",
  object: "p-1",
  published: "2026-11-10T09:00:00Z",
};
const ours = { type: "comment", actor: "acme", published: "2026-11-10T11:00:00Z" };

function viewOf(company: Company, asOf = "2026-11-12"): View {
  return new View(tableOf(company), parseDay("2026-11-01"), parseDay(asOf), null);
}

/** Hours to each answer of what is due. */
function hours(
  records: readonly PlainRecord[],
  { by = "brand" as Answerer, ...company }: Company & { by?: Answerer } = {},
) {
  const view = viewOf({ records, ...company });
  const { delays } = answersIn(view, { to: INTERACTION_TYPES, within: HOUR, by, asOf: view.to });
  return Array.from(delays(), (delay) => delay / HOUR);
}

describe("an answer", () => {
  it("replies to the activity", () => {
    expect(hours([question, { ...ours, inReplyTo: "c-1" }])).toEqual([2]);
    expect(hours([question, { ...ours, inReplyTo: "c-2" }])).toEqual([Number.POSITIVE_INFINITY]);
  });

  it("replies to the same person in the same conversation", () => {
    const thread = [
      { ...question, id: "c-0", actor: "kim" },
      { ...question, inReplyTo: "c-0", target: "acme" },
      { ...question, id: "c-2", inReplyTo: "c-1", target: "acme", published: "2026-11-10T10:00:00Z" },
    ];
    const NEVER = Number.POSITIVE_INFINITY;
    expect(hours([...thread, { ...ours, inReplyTo: "c-0" }])).toEqual([2, NEVER, NEVER]);
    expect(hours([...thread, { ...ours, inReplyTo: "c-0", target: "sam" }])).toEqual([2, 2, 1]);
    expect(hours([...thread, { ...ours, inReplyTo: "c-1" }])).toEqual([NEVER, 2, 1]);
    const other = { ...question, id: "c-9" };
    expect(hours([...thread, other, { ...ours, inReplyTo: "c-1" }])).toEqual([NEVER, 2, 1, NEVER]);
  });

  it("is found in a conversation that replies to itself", () => {
    const circle = [
      { ...question, object: null, inReplyTo: "c-2", target: "acme" },
      { ...question, object: null, id: "c-2", inReplyTo: "c-1", target: "acme" },
    ];
    expect(hours([...circle, { ...ours, inReplyTo: "c-2" }])).toEqual([2, 2]);
  });

  it("is none that replies to the post that both stand under", () => {
    const post = { type: "post", id: "p-1", actor: "acme", published: "2026-11-10T08:00:00Z" };
    const direct = { ...question, inReplyTo: "p-1" };
    expect(hours([post, direct, { ...ours, inReplyTo: "p-1" }])).toEqual([Number.POSITIVE_INFINITY]);
    expect(
      hours([
        { ...question, inReplyTo: "p-77" },
        { ...ours, inReplyTo: "p-77" },
      ]),
    ).toEqual([Number.POSITIVE_INFINITY]);
  });

  it("is said: a like, share or follow answers no words", () => {
    for (const type of ["like", "share", "follow"])
      expect(hours([question, { ...ours, type, target: "sam" }])).toEqual([Number.POSITIVE_INFINITY]);
    for (const type of ["comment", "quote", "mention"])
      expect(hours([question, { ...ours, type, object: "p-1", target: "@Sam" }])).toEqual([2]);
  });

  it("of a like, share or follow is anything later toward the same person", () => {
    for (const type of ["like", "share", "follow"]) {
      const gesture = { ...question, type, id: null };
      for (const answer of ["like", "follow", "comment"])
        expect(hours([gesture, { ...ours, type: answer, object: "p-7", target: "sam" }])).toEqual([2]);
      expect(hours([gesture, { ...ours, type: "like", target: "kim" }])).toEqual([Number.POSITIVE_INFINITY]);
    }
  });

  describe("where no reply says what it replies to", () => {
    const NEVER = Number.POSITIVE_INFINITY;
    const words = { ...ours, object: "p-1", target: "sam" };
    const later = (hour: number) => `2026-11-10T${hour}:00:00Z`;

    it("is the brand's next words to the person under the post, for all that they said since its last", () => {
      const asked = [9, 10, 12].map((hour) => ({
        ...question,
        id: `c-${hour}`,
        published: `2026-11-10T${String(hour).padStart(2, "0")}:00:00Z`,
      }));
      expect(hours([...asked, words])).toEqual([2, 1, NEVER]);
      expect(hours([...asked, words, { ...words, published: later(15) }])).toEqual([2, 1, 3]);
    });

    it("stays under its post, and with its person", () => {
      expect(hours([question, { ...words, object: "p-2" }])).toEqual([NEVER]);
      expect(hours([question, { ...words, target: "kim" }])).toEqual([NEVER]);
      // The brand's words to nobody may be to anybody there.
      expect(hours([question, { ...words, target: null }])).toEqual([]);
    });

    it("belongs to where the person spoke last, if it names no post", () => {
      const two = [question, { ...question, id: "c-2", object: "p-2", published: "2026-11-10T10:00:00Z" }];
      expect(hours([...two, { ...words, object: null }])).toEqual([NEVER, 1]);
    });

    it("is none of the brand's where another of its replies does say", () => {
      const other = { ...question, id: "c-8", actor: "kim" };
      const reply = { ...ours, inReplyTo: "c-8" };
      expect(hours([question, other, words, reply])).toEqual([NEVER, 2]);
    });

    it("keeps private messages apart", () => {
      const message = { ...question, type: "message", object: null, target: "acme" };
      const answer = { ...ours, type: "message", target: "sam" };
      const reply = [
        { ...question, id: "c-8", actor: "kim" },
        { ...ours, inReplyTo: "c-8" },
      ];
      expect(hours([message, answer, ...reply])).toEqual([2, 2]);
      expect(hours([question, answer, ...reply])).toEqual([NEVER, 2]);
      expect(hours([message, { ...answer, type: "comment" }])).toEqual([NEVER]);
    });

    it("says nothing of a question that no reply could name, if others' replies do", () => {
      const nameless = { ...question, id: null };
      expect(hours([nameless, words])).toEqual([2]);
      expect(
        hours([nameless, { ...question, id: "c-8", actor: "kim" }, { ...ours, inReplyTo: "c-8" }]),
      ).toEqual([2]);
    });
  });

  it("is what the record itself says, where that is first and not before the question", () => {
    const at = (answeredAt: string) =>
      hours([
        { ...question, answeredAt },
        { ...ours, inReplyTo: "c-1" },
      ]);
    expect(at("2026-11-10T10:00:00Z")).toEqual([1]);
    expect(at("2026-11-10T12:00:00Z")).toEqual([2]);
    expect(at("2026-11-10T09:00:00Z")).toEqual([0]);
    expect(at("2026-11-10T08:59:59Z")).toEqual([2]);
  });

  it("is the first later one; one before, or in the same moment, is none", () => {
    const reply = (published: string) => ({ ...ours, inReplyTo: "c-1", published });
    const times = [
      "2026-11-10T08:00:00Z",
      "2026-11-10T09:00:00Z",
      "2026-11-10T15:00:00Z",
      "2026-11-10T14:00:00+01:00",
    ];
    expect(hours([question, ...times.map(reply)])).toEqual([4]);
    expect(hours([question, ...times.slice(0, 2).map(reply)])).toEqual([Number.POSITIVE_INFINITY]);
  });

  it("stays in its channel", () => {
    expect(
      hours([question, { ...ours, inReplyTo: "c-1", channel: "x" }], {
        brand: { accounts: { x: ["acme"], mastodon: ["acme"] } },
      }),
    ).toEqual([Number.POSITIVE_INFINITY]);
  });

  it("with a date alone is an answer of unknown time; before the question it is none", () => {
    const reply = (published: string | null) => ({ ...ours, inReplyTo: "c-1", published });
    const untraceable = (published: string | null) => {
      const view = viewOf({
        records: [question, reply(published)],
        period: { from: "2026-11-01", to: "2026-11-12" },
      });
      const answers = answersIn(view, { to: ["comment"], within: HOUR, by: "brand", asOf: view.to });
      return [answers.due.length, answers.untraceable];
    };
    expect(untraceable("2026-11-10")).toEqual([0, 1]);
    expect(untraceable("2026-11-11")).toEqual([0, 1]);
    expect(untraceable(null)).toEqual([0, 1]);
    expect(untraceable("2026-11-09")).toEqual([1, 0]);
    expect(hours([question, reply("2026-11-11"), reply("2026-11-10T10:00:00Z")])).toEqual([1]);
  });

  it("comes from the brand; by team, also from whoever is inside on that day", () => {
    const anns = { ...ours, actor: "ann", inReplyTo: "c-1" };
    expect(hours([question, anns])).toEqual([Number.POSITIVE_INFINITY]);
    expect(hours([question, anns], { by: "team" })).toEqual([2]);
    expect(hours([question, { ...anns, actor: "kim" }], { by: "team" })).toEqual([Number.POSITIVE_INFINITY]);
    const left = { people: [{ accounts: "ann", until: "2026-11-10" }] };
    expect(hours([question, anns], { by: "team", roster: left })).toEqual([Number.POSITIVE_INFINITY]);
  });
});

describe("what is due", () => {
  const rows = (record: Partial<PlainRecord>, company: Company = {}, within = HOUR) => {
    const view = viewOf({ records: [{ ...question, ...record }], ...company });
    const answers = answersIn(view, { to: INTERACTION_TYPES, within, by: "brand", asOf: view.to });
    return {
      due: answers.due.length,
      untraceable: answers.untraceable,
      unnamed: answers.unnamed,
      withoutOwn: answers.withoutOwn,
    };
  };
  const nothing = { due: 0, untraceable: 0, unnamed: 0, withoutOwn: 0 };

  it("was published at least so long before the end of the as-of day, in local time", () => {
    const berlin = { timezone: "Europe/Berlin" };
    expect(rows({ published: "2026-11-12T23:00:00Z" })).toEqual({ ...nothing, due: 1 });
    expect(rows({ published: "2026-11-12T23:00:00.001Z" })).toEqual(nothing);
    expect(rows({ published: "2026-11-12T22:00:00Z" }, berlin)).toEqual({ ...nothing, due: 1 });
    expect(rows({ published: "2026-11-12T22:00:01Z" }, berlin)).toEqual(nothing);
  });

  it("is done by an outsider, toward the brand, to a post that is nobody else's", () => {
    expect(rows({})).toEqual({ ...nothing, due: 1 });
    expect(rows({ actor: "ann" })).toEqual(nothing);
    expect(rows({ actor: "acme" })).toEqual(nothing);
    expect(rows({ bot: true })).toEqual(nothing);
    expect(rows({ target: "kim" })).toEqual(nothing);
    expect(rows({ type: "post" })).toEqual(nothing);
  });

  it("cannot be answers without a time, without a name, or where the brand is not heard", () => {
    expect(rows({ published: "2026-11-10", count: 4 })).toEqual({ ...nothing, untraceable: 4 });
    expect(rows({ published: null }, { period: { from: "2026-11-01", to: "2026-11-12" } })).toEqual({
      ...nothing,
      untraceable: 1,
    });
    expect(rows({ actor: null, count: 3 })).toEqual({ ...nothing, unnamed: 3 });
    expect(rows({ actor: null, id: null, side: "outside", count: 5 })).toEqual({
      ...nothing,
      untraceable: 5,
    });
    const file = { outbound: false, records: [{ ...question, count: 2 }] };
    expect(rows({}, { files: [file] })).toEqual({ ...nothing, withoutOwn: 2 });
  });

  it("is answers of an aggregated row by `answeredAt`, though the brand is not heard", () => {
    const row = {
      ...question,
      actor: null,
      id: null,
      side: "outside" as const,
      answeredAt: "2026-11-10T10:00:00Z",
    };
    expect(rows({}, { files: [{ outbound: false, records: [row] }] })).toEqual({ ...nothing, due: 1 });
  });

  it("is heard channel by channel", () => {
    const files = [
      { channel: "mastodon", outbound: false, records: [question] },
      { channel: "x", records: [question] },
    ];
    expect(rows({}, { files })).toEqual({ ...nothing, due: 1, withoutOwn: 1 });
  });
});
