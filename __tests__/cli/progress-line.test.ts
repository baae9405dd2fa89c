import { expect, it } from "vitest";
import { ProgressLine } from "../../src/cli/progress-line.ts";

/** A terminal of so many columns: what stands on its last line, and all that was written. */
function terminal(columns = 80) {
  const screen = { columns, written: [] as string[], line: "", write };
  function write(text: string) {
    screen.written.push(text);
    screen.line = text.split("\r\u001b[K").at(-1) ?? "";
  }
  return screen;
}

const half = { files: 52, filesRead: 26, bytes: 2000, bytesRead: 1000, activities: 130_000 };
const whole = { ...half, filesRead: 52, bytesRead: 2000, activities: 260_000 };

function drawn(times: [now: number, progress: typeof half, nth?: number, policies?: number][], columns = 80) {
  const screen = terminal(columns);
  let now = 0;
  const line = new ProgressLine(screen, () => now);
  const lines = times.map(([at, progress, nth = 1, policies = 1]) => {
    now = at;
    line.show(progress, nth, policies);
    return screen.line;
  });
  line.erase();
  return { lines, last: screen.line, written: screen.written };
}

it("tells files, activities and the time left, by the bytes that are left", () => {
  const { lines } = drawn([
    [0, { ...half, bytesRead: 10 }],
    [3000, half],
    [4000, { ...half, bytesRead: 1600 }],
    [5000, whole],
  ]);
  expect(lines).toEqual([
    "",
    "26 of 52 files, 130,000 activities, 3 s left",
    "26 of 52 files, 130,000 activities, 1 s left",
    "52 of 52 files, 260,000 activities, judging",
  ]);
  expect(
    drawn([
      [0, half],
      [150_000, half],
    ]).lines.at(-1),
  ).toMatch(/, 2 min 30 s left$/);
});

it("writes nothing in a run of less than a second", () => {
  expect(
    drawn([
      [0, half],
      [999, whole],
    ]).written,
  ).toEqual([]);
});

it("rewrites its line at most ten times a second, but for the end", () => {
  const often = Array.from({ length: 1000 }, (_, i): [number, typeof half] => [1000 + i, half]);
  expect(drawn(often).written).toHaveLength(10 + 1);
  expect(
    drawn([
      [1000, half],
      [1001, whole],
    ]).lines.at(-1),
  ).toContain("judging");
});

it("leaves nothing behind", () => {
  expect(
    drawn([
      [0, half],
      [2000, half],
    ]),
  ).toMatchObject({ last: "" });
});

it("says which of several policies is read, and begins anew with each", () => {
  const { lines } = drawn([
    [0, half, 1, 3],
    [5000, half, 1, 3],
    [9000, { ...half, bytesRead: 10 }, 2, 3],
    [11_000, half, 2, 3],
  ]);
  expect(lines[2]).toBe("policy 2 of 3: 26 of 52 files, 130,000 activities");
  expect(lines[1]).toMatch(/^policy 1 of 3: 26 of 52 files, .*, 5 s left$/);
  expect(lines[3]).toMatch(/^policy 2 of 3: 26 of 52 files, .*, 2 s left$/);
});

it("stays on one line of a narrow terminal", () => {
  expect(
    drawn(
      [
        [0, half],
        [2000, half],
      ],
      20,
    ).lines.at(-1),
  ).toBe("26 of 52 files, 130");
});

it("is whole where the terminal does not know its width", () => {
  expect(
    drawn(
      [
        [0, half],
        [2000, half],
      ],
      0,
    ).lines.at(-1),
  ).toMatch(/, 2 s left$/);
});
