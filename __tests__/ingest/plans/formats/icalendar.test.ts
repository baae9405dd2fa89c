import fc from "fast-check";
import { expect, test } from "vitest";
import { mistakesInPlans, readPlans } from "../../../support/reading.ts";
import { runs } from "../../../support/runs.ts";

const POST = { type: "post", side: "brand" };
const BERLIN = `BEGIN:VTIMEZONE
TZID:Berlin
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
`;

function event(lines: string): string {
  return `BEGIN:VEVENT\nUID:a\n${lines}\nEND:VEVENT\n`;
}

function calendar(...parts: string[]): string {
  return `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//acme//plan//EN\n${parts.join("")}END:VCALENDAR\n`.replaceAll(
    "\n",
    "\r\n",
  );
}

async function read(...parts: string[]) {
  return readPlans({ "plan.ics": calendar(...parts) });
}

test("an event is a post, at the line where it begins", async () => {
  const text =
    "DTSTART:20261124T083000Z\nSUMMARY:Snow\\, at last\nDESCRIPTION:Two lines\\nof te\n xt\nCATEGORIES:Launch,Promotional\nURL:https://acme.example/1";
  const { activities, places } = await read(event(text));
  expect(activities).toEqual([
    {
      ...POST,
      id: "a",
      published: "2026-11-24T08:30:00.000Z",
      content: "Snow, at last\n\nTwo lines\nof text",
      category: "Launch, Promotional",
      url: "https://acme.example/1",
    },
  ]);
  expect(places).toEqual(["4:1"]);
});

test.each([
  ["DTSTART;VALUE=DATE:20261124", "2026-11-24"],
  ["DTSTART:20261124T233000", "2026-11-24"],
  ["DTSTART;TZID=Berlin:20260401T003000", "2026-03-31T22:30:00.000Z"],
  ["DTSTART;TZID=Berlin:20261124T003000", "2026-11-23T23:30:00.000Z"],
  ["DTSTART;TZID=America/New_York:20261124T233000", "2026-11-25T04:30:00.000Z"],
  ["DTSTART;TZID=Head Office:20261124T233000", "2026-11-24"],
])("%s is %s", async (start, published) => {
  const { activities } = await read(BERLIN, event(`${start}\nSUMMARY:Snow`));
  expect(activities).toEqual([{ ...POST, id: "a", published, content: "Snow" }]);
});

test.each([
  ["FREQ=DAILY;COUNT=3", ["2026-11-24", "2026-11-25", "2026-11-26"]],
  ["FREQ=DAILY;INTERVAL=2;UNTIL=20261128", ["2026-11-24", "2026-11-26", "2026-11-28"]],
  ["FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", ["2026-11-24", "2026-11-26", "2026-12-01"]],
  ["FREQ=MONTHLY;BYDAY=4TU;COUNT=2", ["2026-11-24", "2026-12-22"]],
  ["FREQ=MONTHLY;BYMONTHDAY=24;COUNT=2", ["2026-11-24", "2026-12-24"]],
  ["FREQ=YEARLY;COUNT=2", ["2026-11-24", "2027-11-24"]],
])("what repeats by %s counts on each day", async (rule, days) => {
  const { activities } = await read(event(`DTSTART;VALUE=DATE:20261124\nRRULE:${rule}\nSUMMARY:Snow`));
  expect(activities.map(({ published }) => published)).toEqual(days);
  expect(activities.map(({ id }) => id)).toEqual(days.map((day) => `a/${day}`));
});

test.each([
  ["RDATE;VALUE=DATE:20261126,20261120", ["2026-11-20", "2026-11-24", "2026-11-26"]],
  ["RDATE;VALUE=DATE:20261124,20261126", ["2026-11-24", "2026-11-26"]],
  ["RDATE;VALUE=DATE:20261126\nEXDATE;VALUE=DATE:20261124", ["2026-11-26"]],
])("an event on named days takes place on its own day too: %s", async (named, days) => {
  const { activities } = await read(event(`DTSTART;VALUE=DATE:20261124\n${named}\nSUMMARY:Snow`));
  expect(activities.map(({ published }) => published)).toEqual(days);
});

test("a day left out, one that was moved and one called off", async () => {
  const series = event(
    "DTSTART;VALUE=DATE:20261124\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20261125\nSUMMARY:Snow",
  );
  const moved = event("RECURRENCE-ID;VALUE=DATE:20261126\nDTSTART;VALUE=DATE:20261130\nSUMMARY:Thaw");
  const off = event(
    "RECURRENCE-ID;VALUE=DATE:20261127\nDTSTART;VALUE=DATE:20261127\nSTATUS:CANCELLED\nSUMMARY:Ice",
  );
  const { activities, places, skipped } = await read(series, moved, off);
  expect(activities.map(({ published, content }) => [published, content])).toEqual([
    ["2026-11-24", "Snow"],
    ["2026-11-30", "Thaw"],
  ]);
  expect(places).toEqual(["4:1", "11:1"]);
  expect(skipped).toBe(1);
});

const days = async (...parts: string[]) =>
  (await read(...parts)).activities.map(({ published }) => published?.slice(0, 10));

test.each([
  ["TZID=Asia/Tokyo:20261103T090000", "UNTIL=20261117T000000Z"],
  ["TZID=America/New_York:20261103T220000", "UNTIL=20261118T030000Z"],
  ["VALUE=DATE-TIME:20261103T100000Z", "UNTIL=20261117"],
  ["TZID=Europe/Berlin:20261103T100000", "UNTIL=20261117"],
  ["VALUE=DATE-TIME:20261103T100000", "UNTIL=20261117T090000Z"],
])("DTSTART;%s repeats up to the last day of %s", async (start, end) => {
  const series = `DTSTART;${start}\nRRULE:FREQ=WEEKLY;${end}\nSUMMARY:Snow`;
  expect(await days(event(series))).toHaveLength(3);
});

test.each([
  "RECURRENCE-ID:20261110T090000Z",
  "RECURRENCE-ID;TZID=Europe/Berlin:20261110T100000",
  "RECURRENCE-ID;VALUE=DATE:20261110",
])("a day of a series is moved, by whatever names it: %s", async (id) => {
  const start = "DTSTART;TZID=Europe/Berlin:";
  const series = event(`${start}20261103T100000\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Snow`);
  const other = event(`${start}20261103T100000\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Ice`);
  const moved = event(`${id}\n${start}20261112T100000\nSUMMARY:Thaw`);
  const own = ["2026-11-03", "2026-11-12", "2026-11-17"];
  expect(await days(series, moved)).toEqual(own);
  // The day of one series is no day of another.
  expect(await days(other.replace("UID:a", "UID:b"), series, moved)).toEqual([
    "2026-11-03",
    "2026-11-10",
    "2026-11-17",
    ...own,
  ]);
});

test("a series without an end is read for a year, and as far as anything else is planned", async () => {
  const series = "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=MONTHLY\nSUMMARY:Snow";
  expect((await days(event(series))).at(-1)).toBe("2027-01-05");
  const later = event("DTSTART;VALUE=DATE:20280301\nSUMMARY:Thaw");
  expect((await days(event(series), later)).slice(-2)).toEqual(["2028-02-05", "2028-03-01"]);
});

test("a calendar that calls off what it holds plans nothing", async () => {
  const { activities, skipped } = await read("METHOD:CANCEL\n", event("DTSTART;VALUE=DATE:20261124"));
  expect([activities, skipped]).toEqual([[], 1]);
});

test("a local time is one of the entry's zone", async () => {
  const text = calendar(event("DTSTART:20261124T003000\nSUMMARY:Snow"));
  const { activities } = await readPlans({ "plan.ics": text }, { timezone: "Europe/Berlin" });
  expect(activities[0]?.published).toBe("2026-11-23T23:30:00Z");
});

test("one day of a series that the file does not have stands for itself", async () => {
  const alone = event("RECURRENCE-ID;VALUE=DATE:20261126\nDTSTART;VALUE=DATE:20261130\nSUMMARY:Thaw");
  const { activities, skipped } = await read(alone);
  expect(activities.map(({ published, content }) => [published, content])).toEqual([["2026-11-30", "Thaw"]]);
  expect(skipped).toBe(0);
});

test("tasks are skipped, and calendars may follow one another", async () => {
  const task = "BEGIN:VTODO\nUID:t\nSUMMARY:Buy salt\nEND:VTODO\n";
  const one = calendar(task, event("DTSTART;VALUE=DATE:20261124\nSUMMARY:Snow"));
  const { activities, places, skipped } = await readPlans({ "plan.ics": one + one });
  expect(activities).toHaveLength(2);
  expect(places).toEqual(["8:1", "21:1"]);
  expect(skipped).toBe(2);
});

test.each<[rule: string, message: string]>([
  ["FREQ=DAILY;COUNT=5001", "its events repeat more than 5000 times"],
  ...[
    "FREQ=SECONDLY;COUNT=9",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO;COUNT=3",
    "FREQ=DAILY;INTERVAL=99999999999;COUNT=3",
    "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;COUNT=3",
    "FREQ=MONTHLY;BYMONTHDAY=0;COUNT=3",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9;COUNT=3",
    "FREQ=WEEKLY;INTERVAL=53;COUNT=3",
    "COUNT=3",
  ].map((rule) => [rule, "cannot be read: "] as [string, string]),
])("%s is refused, and never hangs", async (rule, message) => {
  const text = calendar(event(`DTSTART;VALUE=DATE:20260201\nRRULE:${rule}\nSUMMARY:Snow`));
  const [first, ...more] = await mistakesInPlans({ "plan.ics": text });
  expect(first).toContain("plan.ics:4:1: this event cannot be read: ");
  expect(first).toContain(message);
  expect(more).toEqual([]);
});

test.each([
  ["", "plan.ics:1:1: is not a calendar"],
  ["Hello", "plan.ics:1:1: is not a calendar"],
  [calendar(), "plan.ics:1:1: holds nothing in the format icalendar"],
  [calendar(event("SUMMARY:Snow")), "plan.ics:4:1: this event cannot be read: has no DTSTART"],
  [calendar(event("RDATE:20261125T090000")), "plan.ics:4:1: this event cannot be read: has no DTSTART"],
  [calendar(event("DTSTART:20261301T090000Z")), 'plan.ics:4:1: this event cannot be read: "2026-13-01'],
  [calendar(event("DTSTART:soon")), "plan.ics:4:1: this event cannot be read: "],
  [`${calendar("")}END:VEVENT\r\nX:1\r\n`, "a BEGIN or an END is missing, or is in the wrong place"],
  [calendar(event("no colon here")), "plan.ics:6:1: is not a readable calendar: invalid line"],
  [
    calendar(event("SUMMARY:Snow")).slice(0, 90),
    "plan.ics:6:1: is not a readable calendar: it is cut off here",
  ],
])("%j is an error at its line", async (text, message) => {
  expect((await mistakesInPlans({ "plan.ics": text })).join()).toContain(message);
});

test("whatever stands in it, it is read or told", async () => {
  const line = fc.constantFrom(
    "BEGIN:VCALENDAR",
    "END:VCALENDAR",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "DTSTART:20261124",
    "DTSTART;TZID=x:20261124T000000",
    "RRULE:FREQ=DAILY;COUNT=2",
    "RRULE:x",
    "RDATE:20261125",
    "EXDATE:soon",
    "RECURRENCE-ID:20261124",
    "UID:a",
    "STATUS:CANCELLED",
    "CATEGORIES:",
    "DURATION:x",
    "SUMMARY",
    " folded",
    "::add-mask::x",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
      const text = ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\r\n");
      const result = await readPlans({ "plan.ics": text }).catch((error: unknown) => error);
      expect(result).toSatisfy(
        (one: { name?: string; activities?: unknown }) =>
          one.name === "InputError" || one.activities !== undefined,
      );
    }),
    runs(200),
  );
});
