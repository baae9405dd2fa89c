import { describe, expect, it } from "vitest";
import { RENDERERS } from "../../src/report/renderers/index.ts";
import { viewOf } from "../../src/report/view.ts";
import { rules } from "../../src/rules/index.ts";
import type { PlainRecord } from "../support/company.ts";
import { reportOn } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { entryOf } from "../support/well-formed.ts";

const rule = "undeclared-insiders";
const DAY = 86_400_000;
const START = Date.parse("2026-10-20T08:00:00Z");
const HOUR = 3_600_000;

/** Hours after each post at which `ann` and `bob` react: another one each day. */
const announced = (day: number) => 1 + ((day * 5) % 9);

interface Reactor {
  actor: string;
  /** Hours after a post, null where it does not react to that one. */
  after: (day: number) => number | null;
}

const STAFF: Reactor[] = [
  { actor: "ann", after: announced },
  { actor: "bob", after: (day) => announced(day) + 2 / 60 },
];
const STRANGERS: Reactor[] = ["kim", "lee", "noor", "pat"].map((actor, i) => ({
  actor,
  after: (day) => 11 + ((day * (i + 2)) % 7) + i / 7,
}));
/** Two minutes after whichever hour the staff was told at. */
const COLLEAGUE: Reactor = { actor: "quentin", after: (day) => announced(day) + 2 / 60 };

const ELSEWHERE: PlainRecord = {
  type: "like",
  actor: "kim",
  channel: "linkedin",
  published: "2026-11-10T10:00:00Z",
};

function company(
  posts: number,
  reactors: readonly Reactor[],
  stamp = (time: number) => new Date(time).toISOString(),
) {
  return Array.from({ length: posts }, (_, day): PlainRecord[] => {
    const time = START + day * DAY;
    const reactions = reactors.flatMap(({ actor, after }) => {
      const hours = after(day);
      return hours === null
        ? []
        : [{ type: "comment", actor, object: `p-${day}`, published: stamp(time + hours * HOUR) }];
    });
    return [{ type: "post", id: `p-${day}`, actor: "acme", published: stamp(time) }, ...reactions];
  }).flat();
}

function look(records: readonly PlainRecord[], more: Partial<Trial> = {}) {
  return judge({ rule, records, roster: { people: ["ann", "bob"] }, ...more });
}

const everybody = [...STAFF, ...STRANGERS, COLLEAGUE];

describe(rule, () => {
  it("asks for a look at who reacts when employees do, as a notice", () => {
    const finding = onlyFinding(look(company(24, everybody)));
    expect(finding).toMatchObject({ outcome: "fail", level: "notice", actual: 1 });
    expect(finding.accounts).toEqual([
      {
        channel: "mastodon",
        account: "quentin",
        reactions: 24,
        near: 24,
        windowMinutes: 5,
        expected: expect.any(Number),
      },
    ]);
    expect(finding.message).toContain(
      "1 outside account reacts within minutes of employees, again and again",
    );
    expect(finding.message).not.toContain("quentin");
  });

  it.each<[string, Reactor]>([
    ["who is always a few minutes after the post", { actor: "quentin", after: () => 3 / 60 }],
    ["who comes at hours of their own", { actor: "quentin", after: (day) => 2 + ((day * 3) % 11) + 0.4 }],
    ["who came seven times", { actor: "quentin", after: (day) => (day < 7 ? announced(day) : null) }],
    ["whose comments are too late", { actor: "quentin", after: (day) => announced(day) + 0.5 }],
  ])("does not mean somebody %s", (_, one) => {
    expect(look(company(24, [...STAFF, ...STRANGERS, one])).outcome).toBe("pass");
  });

  it("does not mean those who come as everybody does", () => {
    const crowd = ["c-1", "c-2", "c-3", "c-4", "c-5", "c-6"].map((actor) => ({ ...COLLEAGUE, actor }));
    expect(look(company(24, [...STAFF, ...crowd])).outcome).toBe("pass");
  });

  it("looks at all covered days, whatever the window", () => {
    expect(look(company(24, everybody), { options: { window: "1d" } }).failed).toBe(1);
  });

  it.each([
    ["without times", company(24, everybody, (time) => new Date(time).toISOString().slice(0, 10)), {}],
    ["with fewer than twelve posts", company(11, everybody), {}],
    ["where no employee reacts", company(24, [...STRANGERS, COLLEAGUE]), {}],
    [
      "on a channel without such reactions",
      [...company(24, everybody), ELSEWHERE],
      { options: { channels: ["linkedin"] } },
    ],
  ] as [string, PlainRecord[], Partial<Trial>][])("has no data %s", (_, records, more) => {
    expect(onlyFinding(look(records, more))).toMatchObject({ reason: "no-data", level: "notice" });
  });

  it("says which verdicts depend on them", () => {
    const records = company(24, everybody);
    const roster = { people: ["ann", "bob"] };
    const messageOf = (...limits: string[]) => {
      const rules = [...limits.map((max) => entryOf("employee-share", { max })), entryOf(rule)];
      const { rules: reports } = reportOn({ records, roster }, { rules });
      return reports.find((report) => report.rule === rule)?.findings[0]?.message;
    };
    // Two of seven comments are by employees; with quentin three of seven.
    expect(messageOf("40%")).toContain(
      "The verdict of employee-share depends on 1 account that nobody has reviewed.",
    );
    expect(messageOf("50%")).toContain("No verdict depends on it.");
    expect(messageOf("20%")).toContain("No verdict depends on it.");
    // An entry that passes either way depends on nobody, whatever another entry of its rule says.
    expect(messageOf("20%", "50%")).toContain("No verdict depends on it.");
    expect(messageOf("20%", "40%")).toContain("The verdict of employee-share depends on 1 account");
  });

  it("names them in the report's files alone, and only where the policy shows accounts", async () => {
    const naming = async (showAccounts?: "none") => {
      const roster = { people: ["ann", "bob"] };
      const report = reportOn(
        { records: company(24, everybody), roster },
        { rules: [entryOf(rule)], ...(showAccounts ? { showAccounts } : {}) },
      );
      const run = {
        views: [viewOf(report)],
        asked: 1,
        style: { colour: false },
        rules,
      };
      const texts = await Promise.all(
        RENDERERS.map(async ({ name, render }) => ({ name, text: await render(run) })),
      );
      return texts.filter(({ text }) => text.includes("quentin")).map(({ name }) => name);
    };
    expect(await naming()).toEqual(["json", "html"]);
    expect(await naming("none")).toEqual([]);
  });
});
