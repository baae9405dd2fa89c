import { describe, expect, it } from "vitest";
import { INTERACTION_TYPES } from "../../../src/domain/activity.ts";
import type { PeopleFigure } from "../../../src/domain/people-figure.ts";
import { tableOf } from "../../support/company.ts";
import { diagnose, read } from "../../support/reading.ts";

const window = { from: "2026-11-01", to: "2026-11-28", scope: {} };
const voices: PeopleFigure = {
  ...{ ...window, metric: "outside-voices", options: { of: INTERACTION_TYPES, per: "window" } },
  ...{ value: 5, low: 5, high: 5, sample: null, unknown: 0 },
};
const returning: PeopleFigure = {
  ...{ ...window, metric: "returning-outsiders", options: {} },
  ...{ value: 0.5, low: 0.5, high: 0.5, sample: 4, unknown: 0, part: 2 },
};
const half: PeopleFigure = {
  ...{ ...window, metric: "voice-concentration", options: { of: INTERACTION_TYPES } },
  ...{ value: 2, low: 2, high: 2, sample: 9, unknown: 0 },
};
const persons: PeopleFigure = {
  ...{ ...window, metric: "employee-share", options: { of: ["comment"], per: "window", unit: "people" } },
  ...{ value: 0.25, low: 0.25, high: 0.25, sample: 8, unknown: 0, part: 2 },
};
const row = { type: "comment", object: "p-1", published: "2026-11-10" };

const fileOf = (...figures: PeopleFigure[]) => {
  const envelope = { channel: "mastodon", period: { from: window.from, to: window.to }, figures };
  const rows = [{ ...row, side: "outside", count: 9 }];
  return [envelope, ...rows].map((line) => JSON.stringify(line)).join("\n");
};
const faultsOf = (...figures: PeopleFigure[]) => diagnose("a.ndjson", fileOf(...figures));

describe("figures about people in an aggregate", () => {
  it("are read where they agree with themselves and each other", async () => {
    const { envelope } = await read("a.ndjson", fileOf(voices, returning, half, persons));
    expect(envelope?.figures).toHaveLength(4);
  });

  it.each([
    ["more came back than were there", { ...returning, part: 7 }, "`part` is 7, more than the 4 of `sample`"],
    [
      "another share than its parts",
      { ...returning, part: 1 },
      "`value` is 0.5, and 1 of 4 is another share",
    ],
    ["a share above all", { ...persons, high: 1.5 }, "`high` is 1.5, above 1, and it is a share"],
    ["fewer than none", { ...voices, value: -1, low: -1 }, "`value` is -1, below 0"],
    ["half a person", { ...returning, sample: 4.5 }, "`sample` is 4.5, not a whole number"],
    ["a value beside its bounds", { ...voices, value: 6 }, "`value` is 6, above `high`, 5"],
    ["a value below its bounds", { ...voices, value: 4 }, "`value` is 4, below `low`, 5"],
    [
      "more accounts than activities",
      { ...half, sample: 1 },
      "more accounts than the 1 activities of `sample`",
    ],
    ["days that end before they begin", { ...voices, to: "2026-10-01" }, "ends before it begins"],
  ])("are refused at their line: %s", async (_, figure, fault) => {
    const [first, ...more] = await faultsOf(figure);
    expect(first).toContain("a.ndjson:1:");
    expect(first).toContain(`${figure.metric} of 2026-11-01`);
    expect(first).toContain(fault);
    expect(first).toContain("make the aggregate anew from its source");
    expect(more).toEqual([]);
  });

  it.each([
    ["returning outsiders", { ...returning, value: 1, low: 1, high: 1, sample: 6, part: 6 }],
    ["those behind half of it", { ...half, value: 6, low: 6, high: 6 }],
  ])("are refused where %s are more than all voices", async (_, figure) => {
    expect((await faultsOf(voices, figure)).join()).toContain(
      "6 accounts are more than the 5 of outside-voices of the same days",
    );
  });
});

describe("figures about more people than the rows count activities", () => {
  const table =
    (figure: PeopleFigure, outside = 9) =>
    () =>
      tableOf({
        files: [
          {
            figures: [figure],
            records: [
              { ...row, side: "outside", count: outside },
              { ...row, side: "inside", count: 2 },
            ],
          },
        ],
      });

  it.each([
    ["outside-voices", voices, 5],
    ["returning-outsiders", returning, 2],
    ["voice-concentration", half, 2],
    ["employee-share", persons, 6],
  ])("are refused: %s", (_, figure, least) => {
    expect(table(figure, least)).not.toThrow();
    expect(table(figure, least - 1)).toThrow("make the aggregate anew from its source");
  });

  it("are refused post by post, channel by channel and by their days", () => {
    expect(table({ ...voices, scope: { object: "p-1" } })).not.toThrow();
    expect(table({ ...voices, scope: { object: "p-2" } })).toThrow(
      "(p-2) of 2026-11-01 to 2026-11-28 is of 5 people",
    );
    expect(table({ ...voices, channels: ["linkedin"] })).toThrow("count 0 such activities");
    expect(table({ ...voices, from: "2026-11-11" })).toThrow("count 0 such activities");
    expect(table({ ...voices, options: { of: ["like"], per: "window" } })).toThrow("count 0 such activities");
  });
});
