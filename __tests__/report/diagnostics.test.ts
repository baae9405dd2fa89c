import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/diagnostic.ts";
import { problemCommands, problemLines, problemsMarkdown } from "../../src/report/diagnostics.ts";
import { warningCommand, warningMarkdown } from "../../src/report/warning.ts";
import { hostileText, runnerCommands } from "./hostile.ts";

const location = { file: "snapshots/a.ndjson", line: 1, column: 1 };
const message = fc.oneof(fc.string({ unit: "grapheme", maxLength: 2000 }), hostileText);
const errors = fc
  .array(message, { minLength: 1, maxLength: 60 })
  .map((messages) => new InputError(messages.map((text) => ({ message: text, location }))));

describe("problemsMarkdown", () => {
  it("keeps to its bytes by whole items, and says that there are more", () => {
    fc.assert(
      fc.property(errors, fc.integer({ min: 200, max: 40_000 }), (error, bytes) => {
        const whole = problemsMarkdown(error).split("\n");
        const lines = problemsMarkdown(error, bytes).split("\n");
        expect(Buffer.byteLength(lines.join("\n"))).toBeLessThanOrEqual(bytes);
        const note = "- and more; the log lists them";
        const isCut = Buffer.byteLength(whole.join("\n")) > bytes;
        if (isCut) expect(lines).toContain(note);
        expect(lines).toEqual(lines.includes(note) ? [...whole.slice(0, lines.length - 2), note, ""] : whole);
      }),
    );
  });

  it("has an item for each line of the log", () => {
    const error = new InputError([{ message: "no `type`", location }], 4);
    expect(problemLines(error)).toHaveLength(2);
    expect(problemsMarkdown(error).match(/^- /gm)).toHaveLength(2);
  });
});

describe("problemCommands", () => {
  const commands = (count: number, more = 0) =>
    problemCommands(
      new InputError(
        Array.from({ length: count }, (_, i) => ({ message: `no ${i}`, location })),
        count + more,
      ),
    );

  it("are all of ten, and of more the first nine and how many are left", () => {
    expect(commands(10)).toHaveLength(10);
    expect(commands(10)[9]).toMatch(/,line=1,col=1,title=Vanity Check could not judge::no 9$/);
    expect(commands(11)).toEqual([
      ...commands(9),
      "::error title=Vanity Check could not judge::and 2 more; the log lists them",
    ]);
    expect(commands(3, 2)).toEqual([
      ...commands(3),
      "::error title=Vanity Check could not judge::and 2 more; the log lists them",
    ]);
    expect(commands(10, 7).at(-1)).toMatch(/::and 8 more; the log lists them$/);
  });
});

describe("a warning", () => {
  it("is one short line of the log, and nothing else there", () => {
    fc.assert(
      fc.property(message, (text) => {
        const line = warningCommand("No comment", text);
        expect(line).toMatch(/^::warning title=No comment::.*$/);
        expect(line).not.toMatch(/\p{Cc}/u);
        expect(runnerCommands(line)).toEqual([line]);
        expect(line.length).toBeLessThanOrEqual(4096);
      }),
    );
  });

  it("is one paragraph of the summary without markup of the message's", () => {
    fc.assert(
      fc.property(message, (text) => {
        const paragraph = warningMarkdown("No comment", text);
        expect(paragraph.trim().split("\n")).toHaveLength(1);
        expect(paragraph.replaceAll("<span>$</span>", "")).not.toMatch(/[<>]|(?<!\\)`/);
      }),
    );
  });
});
