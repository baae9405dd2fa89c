import { expect } from "vitest";
import type { Activity } from "../../src/domain/activity.ts";
import type { Format } from "../../src/ingest/pipeline/format.ts";
import { formatNamed } from "../../src/ingest/platforms/index.ts";
import { readingOn } from "./reading.ts";

/** Each activity without the keys that hold nothing. */
export function told(activities: readonly Activity[]): Record<string, unknown>[] {
  return activities.map((activity) =>
    Object.fromEntries(Object.entries(activity).filter(([, value]) => value !== null)),
  );
}

/**
 * What holds for every format: it is recognised, in a list and in its pages, one page after the other and one a
 * line, in one order; cut off anywhere it is an error; and what is none of it, or lacks a part that an item cannot do
 * without, is told at its place.
 * @param isRecognised false where the policy must name it, as other things look the same
 * @param page two pages' worth: the page around a list of items
 */
export async function expectFormat(
  format: string,
  items: readonly unknown[],
  page: (items: readonly unknown[]) => unknown,
  { isRecognised = true, brand = "acme" } = {},
): Promise<void> {
  const { read, diagnose } = readingOn(
    [...((formatNamed(format) as Format).channels ?? [])].slice(0, 1),
    brand,
  );
  const { activities: all } = await read("f.json", JSON.stringify(items), { format });
  expect(all.length).toBeGreaterThanOrEqual(items.length);
  const half = [page(items.slice(0, 1)), page(items.slice(1))].map((one) => JSON.stringify(one));
  const ways: [string, string][] = [
    ["f.json", JSON.stringify(items, null, 2)],
    ["f.json", JSON.stringify(page(items), null, 2)],
    ["f.json", half.join("\n")],
    ["f.json", half.join("")],
    ["f.json", `[${half.join(",")}]`],
    ["f.ndjson", half.join("\n")],
    ["f.ndjson", items.map((item) => JSON.stringify(item)).join("\n")],
  ];
  for (const [name, text] of ways)
    expect((await read(name, text, isRecognised ? {} : { format })).activities).toEqual(all);
  const whole = JSON.stringify(page(items));
  for (const cut of [whole.length - 1, Math.floor(whole.length / 2)]) {
    expect((await diagnose("f.json", whole.slice(0, cut), { format })).join()).toContain("cut off here");
  }
  const foreign = JSON.stringify([...items, { strange: true }, 17, null, "text", []]);
  const mistakes = await diagnose("f.json", foreign, { format });
  expect(mistakes).toHaveLength(4);
  for (const mistake of mistakes) expect(mistake).toMatch(MISSING);
  const item = JSON.stringify(items[0]);
  const lacking = partsNamed(mistakes[0] ?? "")
    .map((part) => JSON.stringify(items[0], (key, value) => (key === part ? undefined : value)))
    .filter((rest) => rest !== item);
  expect(lacking).not.toEqual([]);
  for (const rest of lacking) {
    expect(await diagnose("f.json", `[${rest}]`, { format }), rest).toEqual([expect.stringMatching(MISSING)]);
  }
}

const MISSING = /^f\.json:1:\d+: is no.* missing/;

/** The last keys of the paths that a mistake names. */
function partsNamed(mistake: string): string[] {
  return [...mistake.matchAll(/`(?:\w+\.)*(\w+)`/g)].map(([, key = ""]) => key);
}
