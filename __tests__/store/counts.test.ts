import { expect, it } from "vitest";
import { tableOf } from "../support/company.ts";

it("keeps counts of any size, those before and behind a large one too", () => {
  const counts = [1, 0, 255, 256, 2, 70_000, 4_294_967_295, 7];
  const records = counts.map((count, i) => ({
    type: "like" as const,
    side: "outside" as const,
    published: `2026-11-${10 + i}`,
    ...(count === 1 ? {} : { count }),
  }));
  expect([...tableOf({ records }).count]).toEqual(counts);
  expect([...tableOf({ records: records.slice(0, 3) }).count]).toEqual([1, 0, 255]);
});
