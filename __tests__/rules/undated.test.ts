import { expect, it } from "vitest";
import { type PlainRecord, reportOn } from "../support/company.ts";
import { entryOf } from "../support/well-formed.ts";

type Kind = Partial<PlainRecord> & Pick<PlainRecord, "type">;

/** Some activities of one kind, by people of their own or all by one; on days of November, or without any. */
function some(amount: number, name: string, kind: Kind, isDated = true): PlainRecord[] {
  return [...Array(amount).keys()].map((i) => ({
    id: `${name}-${i}`,
    actor: `${name}-${i}`,
    ...(isDated ? { published: `2026-11-${10 + (i % 5)}T09:00:00Z` } : {}),
    ...kind,
  }));
}

const COMMENTS = some(10, "outsider", { type: "comment" });
const POSTS = some(5, "post", { type: "post", actor: "acme", category: "community" });
const BY_ANN = { type: "comment", actor: "ann" } as const;

// A file of which neither the rows nor its own words name a day may be of any period.
it.each<
  [title: string, rule: string, options: object, dated: PlainRecord[], undated: PlainRecord[], why: string]
>([
  [
    "employees' comments",
    "employee-share",
    { of: ["comment"], max: 0.2, "min-sample": 5 },
    COMMENTS,
    some(30, "undated", BY_ANN, false),
    "30 of 40 comments have no date, so they may be of another period",
  ],
  [
    "a comment",
    "employee-share",
    { of: ["comment"], max: 0.05, "min-sample": 5 },
    COMMENTS,
    some(1, "undated", BY_ANN, false),
    "1 of 11 comments has no date, so it may be of another period",
  ],
  [
    "one person's many comments",
    "voice-concentration",
    { of: ["comment"], min: 4, "min-sample": 5 },
    COMMENTS,
    some(30, "undated", { type: "comment", actor: "fan" }, false),
    "30 of 40 comments have no date",
  ],
  [
    "promotional posts",
    "promotional-share",
    { max: 0.2, "min-sample": 5 },
    POSTS,
    some(5, "undated", { type: "post", actor: "acme", category: "promotional" }, false),
    "Between 0% and 50%",
  ],
])("%s without any day decide nothing, and are no clean slate", (_, rule, options, dated, undated, why) => {
  const judged = (files: PlainRecord[][]) =>
    reportOn(
      { files: files.map((records) => ({ records })), roster: { people: ["ann"] } },
      { rules: [entryOf(rule, options as never)], asOf: "2026-11-14", maxUnknown: 0 },
    ).rules[0];
  expect(judged([dated])?.outcome).toBe("pass");
  expect(judged([dated, undated])).toMatchObject({
    outcome: "unjudged",
    findings: [{ message: expect.stringContaining(why) }],
  });
});
