import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DAY, END, isWeekend } from "../../bench/companies/calendar.mjs";
import { exports } from "../../bench/companies/exports/index.mjs";
import { kinds } from "../../bench/companies/kinds.mjs";
import { simulate } from "../../bench/companies/simulate.mjs";
import { verdictsOn } from "../../bench/companies/verdict.mjs";
import { filesOf, writeFiles } from "../../bench/companies/write.mjs";
import { judgeByTool } from "../support/judge-by-tool.ts";

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
    const comments = activities.filter(({ type, object, actor, inReplyTo }) => {
      const isService = actor.side === "inside" && inReplyTo?.actor.side === "outside";
      return type === "comment" && object && actor !== people.brand && !isService;
    });
    const answered = comments.filter(
      ({ answer, actor }) => actor.side === "outside" && (answer?.time ?? END) < END,
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

it("exports what the tool reads, and says of it what the tool does", async () => {
  const root = mkdtempSync(join(tmpdir(), "vanity-check-companies-"));
  const presets = ["recommended", "starter"];
  const kind = { ...kinds[0]!, weeks: 4 };
  const policies: string[] = [];
  const verdicts: unknown[] = [];
  for (const { name, channels, variants, write } of exports) {
    const company = simulate(kind, 3, channels);
    for (const [i, variant] of variants.entries()) {
      const files = filesOf(company, write(company, variant), presets);
      writeFiles(join(root, name, String(i)), files);
      const paths = presets.map((preset) => `${preset}.policy.yml`);
      policies.push(...paths.map((path) => `${name}/${i}/${path}`));
      verdicts.push(...(await verdictsOn(files, paths)));
    }
  }
  const byTool = judgeByTool(root, policies);
  expect(byTool.map(({ conclusion }) => conclusion)).not.toContain("refused");
  expect(verdicts).toEqual(byTool);
});
