import { join } from "node:path";
import { expect, it } from "vitest";
import { findPolicy } from "../../src/app/find-policy.ts";
import { repository } from "../support/repository.ts";

const POLICY = "engagement.policy.yml";

it.each([
  ["in the folder itself", { [POLICY]: "", "brand/x": "" }, "", POLICY],
  ["above it", { [POLICY]: "", "brand/snapshots/x": "" }, "brand/snapshots", POLICY],
  [
    "nearest of several",
    { [POLICY]: "", [`brand/${POLICY}`]: "", "brand/x/y": "" },
    "brand/x",
    `brand/${POLICY}`,
  ],
  ["nowhere, and so the folder's own", { "brand/x": "" }, "brand", `brand/${POLICY}`],
  ["not where a folder has its name", { [`brand/${POLICY}/x`]: "", [POLICY]: "" }, "brand", POLICY],
  [
    "not beyond the repository",
    { [POLICY]: "", "inner/.git/HEAD": "", "inner/x/y": "" },
    "inner/x",
    `inner/x/${POLICY}`,
  ],
])("the policy is looked for upward: %s", (_, files: Record<string, string>, from, found) => {
  const root = repository({ ".git/HEAD": "", ...files });
  expect(findPolicy(join(root, from))).toBe(join(root, found));
});

it("without a repository the policy is looked for in the folder alone", () => {
  const root = repository({ [POLICY]: "", "brand/x": "" });
  expect(findPolicy(join(root, "brand"))).toBe(join(root, "brand", POLICY));
});
