import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Todo, WaitingActivity } from "../../src/domain/todo.ts";
import { printable } from "../../src/report/escape.ts";
import { TODO_FORMATS, todoText } from "../../src/report/todo.ts";
import { WAITING as sam } from "../support/records.ts";
import { runs } from "../support/runs.ts";
import { hostileText, invisible, runnerCommands } from "./hostile.ts";

const todo = (waiting: WaitingActivity[], rest: Partial<Todo> = {}): Todo => ({
  policy: "engagement.policy.yml",
  asOf: "2026-11-15",
  waiting,
  total: waiting.reduce((sum, { count }) => sum + count, 0),
  unknown: 0,
  isCovered: true,
  gaps: [],
  ...rest,
});

describe("the list of who waits", () => {
  it("is a line each as text", () => {
    const many = { ...sam, account: null, count: 3, waited: 1.5, url: null, owner: null };
    expect(
      todoText(todo([sam, many], { unknown: 2, gaps: ["The rest is silence."] }), "text").split("\n"),
    ).toEqual([
      "4 interactions by outsiders were waiting for a reply on 2026-11-15, oldest first:",
      "  5 days, sam, comment on LinkedIn, owner Kim, https://example.com/c/1, s.ndjson:4:1",
      "  1 hour, 3 comments on LinkedIn, s.ndjson:4:1",
      "2 more may be waiting: the snapshots don't say who wrote them, or leave out the brand's replies.",
      "The rest is silence.",
      "",
    ]);
  });

  it.each([
    [{}, "No outsider was waiting for a reply on 2026-11-15."],
    [
      { isCovered: false, gaps: ["Why."] },
      "The snapshots don't show who was waiting for a reply on 2026-11-15.",
    ],
    [
      { unknown: 1 },
      "No outsider is known to have been waiting for a reply on 2026-11-15, but the snapshots don't show everything.",
    ],
    [
      { gaps: ["Why."] },
      "No outsider is known to have been waiting for a reply on 2026-11-15, but the snapshots don't show everything.",
    ],
  ])("says nobody waits only where that is known: %j", (rest, heading) => {
    for (const format of ["text", "markdown"] as const)
      expect(todoText(todo([], rest), format).split("\n")[0]).toBe(heading);
  });

  it("calls nobody an outsider who may be an employee", () => {
    const dark = { ...sam, side: "unknown" as const };
    const text = (...waiting: WaitingActivity[]) => todoText(todo(waiting), "text").split("\n");
    expect(text(sam, dark)[0]).toBe("2 interactions were waiting for a reply on 2026-11-15, oldest first:");
    expect(text(sam, dark).at(-2)).toBe(
      "1 may be from an employee: the roster can't recognise anyone on LinkedIn by the names there.",
    );
    expect(text(dark, { ...dark, channel: "x" }).at(-2)).toBe(
      "They may be from employees: the roster can't recognise anyone on LinkedIn or X by the names there.",
    );
  });

  it("is a table as Markdown, with links to the web alone", () => {
    const row = (url: string | null) =>
      todoText(todo([{ ...sam, url }]), "markdown")
        .split("\n")
        .find((line) => line.startsWith("| 5"));
    expect(row(sam.url)).toBe(
      "| 5 days | sam | [comment on LinkedIn](https://example.com/c/1) | Kim | s.ndjson:4:1 |",
    );
    for (const url of [null, "javascript:alert(1)", "example.com", `https://example.com/${"a".repeat(3000)}`])
      expect(row(url)).toBe("| 5 days | sam | comment on LinkedIn | Kim | s.ndjson:4:1 |");
    expect(row("https://example.com/a) | [b](https://evil.example")).toContain(
      "](https://example.com/a%29%20%7C%20%5Bb%5D%28https://evil.example) |",
    );
  });

  it("is all that is known as JSON", () => {
    expect(JSON.parse(todoText(todo([sam], { unknown: 1 }), "json"))).toEqual({
      version: 1,
      ...todo([sam], { unknown: 1 }),
    });
  });

  it("is safe to print whoever wrote what is in it", () => {
    const hostile = fc.record({
      account: hostileText,
      owner: hostileText,
      channel: hostileText,
      url: hostileText,
    });
    fc.assert(
      fc.property(hostile, fc.constantFrom(...TODO_FORMATS), (texts, format) => {
        const text = printable(todoText(todo([{ ...sam, ...texts }]), format));
        expect(runnerCommands(text)).toEqual([]);
        expect(invisible(text)).toEqual([]);
        if (format === "json") expect(JSON.parse(text).waiting).toMatchObject([texts]);
        else expect(text.split("\n").length).toBe(format === "text" ? 3 : 6);
      }),
      runs(300),
    );
  });
});
