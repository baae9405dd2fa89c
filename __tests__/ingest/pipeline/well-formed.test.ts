import fc from "fast-check";
import { expect, test } from "vitest";
import { ACTIVITY_TYPES, SIDES, TOWARD_SIDES } from "../../../src/domain/activity.ts";
import { ANSWER_BUCKETS } from "../../../src/domain/answer-buckets.ts";
import { parseTime } from "../../../src/domain/time.ts";
import { isWellFormed } from "../../../src/ingest/pipeline/well-formed.ts";
import { activitySchema } from "../../../src/schema/activity.ts";
import { runs } from "../../support/runs.ts";
import { ajvCheck } from "../../support/schemas.ts";

const fitsSchema = ajvCheck(activitySchema);
const MAX_TEXT = 4096;

const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, "", 0, -1, 1.5, true, [], {}));
const text = fc.oneof(
  { weight: 99, arbitrary: fc.string({ maxLength: 5 }) },
  fc.constantFrom(
    "x".repeat(MAX_TEXT),
    "x".repeat(MAX_TEXT + 1),
    "😀".repeat(MAX_TEXT),
    "😀".repeat(MAX_TEXT + 1),
  ),
);
const type = fc.constantFrom(...ACTIVITY_TYPES, ...ACTIVITY_TYPES, "posts", "POST");
const number = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
const date = fc
  .tuple(fc.constantFrom("2026", "2024", "1900", "2000", "0000", "26"), number(13), number(32))
  .map((parts) => parts.join("-"));
const time = fc
  .tuple(
    date,
    fc.constantFrom("T", "t", " ", "\t", "\u00a0", "_", ""),
    fc.tuple(number(24), number(60), number(61)).map((parts) => parts.join(":")),
    fc.constantFrom("", ".5", ".123456789", ".", ","),
    fc.constantFrom("Z", "z", "+01:00", "-0530", "+14", "+24:00", "+01:60", "+1:00", "+01:", "", "Zulu"),
  )
  .map((parts) => parts.join(""));
const leapSecond = fc
  .tuple(
    fc.constantFrom("23:59:60", "22:59:60", "00:59:60", "23:29:60", "00:00:60"),
    fc.constantFrom("Z", "+01:00", "-01:00", "-00:30"),
  )
  .map(([clock, offset]) => `2016-12-31T${clock}${offset}`);
const valid = fc
  .date({ noInvalidDate: true, min: new Date("1970-01-01"), max: new Date("9999-12-31") })
  .map((day) => day.toISOString());
const moment = fc.oneof(date, time, leapSecond, { weight: 30, arbitrary: valid });
const actor = fc.record({ id: text, handle: text, name: text, bot: fc.boolean() }, { requiredKeys: [] });
const totals = fc.dictionary(type, fc.oneof({ weight: 20, arbitrary: fc.nat() }, anything), { maxKeys: 2 });

const buckets = fc.dictionary(
  fc.constantFrom(...ANSWER_BUCKETS, "2h"),
  fc.oneof({ weight: 20, arbitrary: fc.nat() }, anything),
  { maxKeys: 3 },
);

const nearly = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 99, arbitrary: value }, { weight: 1, arbitrary: anything });
const texts = Object.fromEntries(
  ["id", "object", "inReplyTo", "target", "channel", "content", "language", "category", "owner", "url"].map(
    (key) => [key, nearly(text)],
  ),
);
const record = fc.record(
  {
    ...texts,
    type: nearly(type),
    published: nearly(moment),
    answeredAt: nearly(moment),
    actor: nearly(
      fc.oneof(
        text,
        text,
        actor,
        actor,
        actor,
        fc.dictionary(fc.constantFrom("id", "handle", "name", "bot"), anything),
      ),
    ),
    count: nearly(fc.constantFrom(1, 2, 3, 4_294_967_295, 0, 1.5, 4_294_967_296)),
    side: nearly(fc.constantFrom(...SIDES, "outsider")),
    toward: nearly(fc.constantFrom(...TOWARD_SIDES, "unknown")),
    answered: nearly(buckets),
    period: nearly(fc.record({ from: date, to: fc.oneof(date, anything) })),
    disclosed: nearly(fc.boolean()),
    bot: nearly(fc.boolean()),
    totals: nearly(totals),
    uncounted: nearly(fc.array(nearly(type), { maxLength: 3 })),
    amplifiers: nearly(fc.array(nearly(text), { maxLength: 3 })),
    unknown: anything,
  },
  { requiredKeys: ["type"] },
);

test("the quick check and the schema agree on any record", () => {
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: anything }), (value) => {
      const verdict = fitsSchema(value);
      verdicts.add(verdict);
      expect(isWellFormed(value)).toBe(verdict);
    }),
    runs(1000),
  );
  expect(verdicts).toEqual(new Set([true, false]));
});

test("each key by itself is checked as the schema checks it", () => {
  const keys = Object.keys(activitySchema.properties).filter((key) => key !== "type");
  const value = fc.oneof(anything, text, moment, actor, totals, fc.array(text, { maxLength: 2 }), type);
  fc.assert(
    fc.property(fc.constantFrom(...keys), value, (key, given) => {
      const near = { type: "post", [key]: given };
      expect(isWellFormed(near)).toBe(fitsSchema(near));
    }),
    runs(1500),
  );
});

test("offsets are read as many exports write them", () => {
  const noon = Date.parse("2026-03-31T12:00:00Z");
  for (const written of ["2026-03-31T14:00:00+02:00", "2026-03-31T14:00:00+0200", "2026-03-31 14:00:00+02"]) {
    expect(parseTime(written)).toBe(noon);
  }
  for (const broken of [
    "2026-03-31T14:00:00+2",
    "2026-03-31T14:00:00+02:",
    "2026-03-31T14:00:00+020",
    "2026-03-31T14:00:00",
    "2026-03-31T14.00:00Z",
    "2026-03-31T14:00.00Z",
    "2026-03-31_14:00:00Z",
    "2026-03-31T14:00:00.Z",
    "2026-03-1:T14:00:00Z",
    "2026-03-3/T14:00:00Z",
    "2026-03-31T24:00:00Z",
    "2026-03-31T14:60:00Z",
    "2026-03-31T14:00:61Z",
    "2026-03-31T14:00:00+24:00",
    "2026-03-31T14:00:00+02:60",
    "2026-13-01T14:00:00Z",
    "2026-00-01T14:00:00Z",
    "2026-03-00T14:00:00Z",
  ]) {
    expect(parseTime(broken)).toBeNaN();
  }
});

test.each([".5", ".12", ".123", ".1239", ".0009", ".999999999"])(
  "of a second's fraction the milliseconds count: %s",
  (fraction) => {
    const written = `2026-03-31T14:00:00${fraction}Z`;
    expect(parseTime(written)).toBe(Date.parse(written));
  },
);

test("a leap second counts as the first second of the next day", () => {
  expect(parseTime("2016-12-31T23:59:60Z")).toBe(Date.parse("2017-01-01T00:00:00Z"));
  expect(parseTime("2017-01-01T00:59:60+01:00")).toBe(Date.parse("2017-01-01T00:00:00Z"));
  expect(parseTime("2016-12-31T22:59:60Z")).toBeNaN();
});
