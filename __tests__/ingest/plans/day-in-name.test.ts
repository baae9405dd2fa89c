import { expect, test } from "vitest";
import { mistakesInPlans, readPlans } from "../../support/reading.ts";

const FILE = "---\nchannel: mastodon\n---\nHello\n";

test.each([
  ["2026-11-24-launch.md", "2026-11-24"],
  ["2024-10-2-launch.md", "2024-10-02"],
  ["retry-697_2026-06-09-launch.md", "2026-06-09"],
  ["2026_11_24.md", "2026-11-24"],
  ["20261124 launch.md", "2026-11-24"],
  ["11-25-2020.md", "2020-11-25"],
  ["24-07-2020 launch.md", "2020-07-24"],
  ["2026-13-01 and 2026-11-24.md", "2026-11-24"],
  ["2025-01-01/launch-2026-11-24.md", "2026-11-24"],
])("%s is of %s", async (name, published) => {
  expect((await readPlans({ [name]: FILE })).activities).toMatchObject([{ published }]);
});

test("a name whose numbers may be one day or another needs `dates`", async () => {
  const files = { "03-04-2026.md": FILE };
  expect(await mistakesInPlans(files)).toEqual([
    expect.stringMatching(/^03-04-2026\.md:1:1: "03-04-2026" may be one day or another; give `dates: mdy`/),
  ]);
  expect((await readPlans(files, { dates: "dmy" })).activities).toMatchObject([{ published: "2026-04-03" }]);
});

test.each(["launch.md", "v1-2-3.md", "1234567890.md", "2026-02-30.md"])("%s says no day", async (name) => {
  expect(await mistakesInPlans({ [name]: FILE })).toEqual([
    expect.stringContaining(`${name}:1:1: says no day`),
  ]);
});
