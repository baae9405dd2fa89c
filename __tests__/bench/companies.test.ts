import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { DAY, END, isWeekend } from "../../bench/companies/calendar.mjs";
import { exports } from "../../bench/companies/exports/index.mjs";
import { judge } from "../../bench/companies/judge.mjs";
import { kinds } from "../../bench/companies/kinds.mjs";
import { simulate } from "../../bench/companies/simulate.mjs";
import { writeCompany } from "../../bench/companies/write.mjs";

const WITH_BRAND = { categories: true, brand: true };
const small = kinds.filter(({ name }) => name !== "healthy-large");

function textOf(name: string, company: ReturnType<typeof simulate>): string {
  const [snapshot] = exports.find((way) => way.name === name)?.write(company, WITH_BRAND) ?? [];
  return snapshot?.text ?? "";
}

describe.each(small)("$name", (kind) => {
  const company = simulate(kind, 7);
  const { activities, people } = company;

  it("is the same by the same seed, and another by another", () => {
    const again = exports.map(({ name }) => textOf(name, simulate(kind, 7)));
    expect(again).toEqual(exports.map(({ name }) => textOf(name, company)));
    expect(textOf("whole", simulate(kind, 8))).not.toBe(textOf("whole", company));
  });

  it("acts within its weeks, and no employee before joining or after leaving", () => {
    const first = END - kind.weeks * 7 * DAY;
    expect(activities.filter(({ time }) => time < first || time >= END)).toEqual([]);
    const early = activities.filter(({ actor, time }) => {
      return actor.side === "inside" && (time < (actor.from ?? 0) || time >= (actor.until ?? END));
    });
    expect(early).toEqual([]);
  });

  it("answers in working hours, after what it answers", () => {
    const answers = activities.filter(({ inReplyTo, actor }) => inReplyTo && actor === people.brand);
    expect(answers.length).toBeGreaterThan(kind.answers.share > 0 ? 0 : -1);
    for (const { time, inReplyTo } of answers) {
      expect(time).toBeGreaterThan(inReplyTo?.time ?? END);
      if (!kind.answers.weekends) expect(isWeekend(time)).toBe(false);
      expect(new Date(time).getUTCHours()).toBeGreaterThanOrEqual(9);
      expect(new Date(time).getUTCHours()).toBeLessThan(18);
    }
  });

  it("counts in the tally what the record holds", () => {
    const [, ...rows] = textOf("tally", company).trim().split("\n");
    const column = (at: number) => rows.reduce((sum, row) => sum + Number(row.split(",")[at]), 0);
    const comments = activities.filter(({ type, object, actor }) => {
      return type === "comment" && object && actor !== people.brand;
    });
    const answered = comments.filter(
      ({ answeredAt, actor }) => actor.side === "outside" && (answeredAt ?? END) < END,
    );
    expect(column(3)).toBe(comments.length);
    expect(column(4)).toBe(comments.filter(({ actor }) => actor.side === "inside").length);
    expect(column(9)).toBe(answered.length);
  });

  it("aggregates every activity once", () => {
    const [, ...rows] = textOf("aggregates", company)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(activities.length);
    expect(JSON.stringify(rows)).not.toContain("staff-");
  });
});

it("exports what the tool reads", () => {
  const root = mkdtempSync(join(tmpdir(), "vanity-check-companies-"));
  mkdirSync(join(root, ".git"));
  const kind = { ...kinds[0]!, weeks: 4 };
  const policies = exports.flatMap((way) =>
    way.variants.map((variant, i) => {
      const company = simulate(kind, 3, way.channels);
      const folder = join(root, way.name, String(i));
      writeCompany(folder, company, way.write(company, variant), ["starter"]);
      return `${way.name}/${i}/starter.policy.yml`;
    }),
  );
  const conclusions = judge(resolve("dist/cli.js"), root, policies).map(({ conclusion }) => conclusion);
  expect(conclusions).toHaveLength(policies.length);
  expect(conclusions).not.toContain("refused");
});
