import { expect, it } from "vitest";
import { problemsOf, repository, run } from "../support/repository.ts";

/** One more than a run tells apart. */
const ACCOUNTS = Array.from({ length: 101 }, (_, i) => `c-${i}: acme`).join(", ");
const POLICY = `version: 1
brand: { name: Acme, accounts: { ${ACCOUNTS} } }
snapshots: ["*.ndjson"]
rules: { outside-voices: { min: 0 } }
`;

function company(channels: number) {
  const row = (channel: number) =>
    JSON.stringify({ type: "like", actor: `a-${channel}`, channel: `c-${channel}`, published: "2026-03-30" });
  const lines = Array.from({ length: channels }, (_, i) => row(i));
  return repository({ "engagement.policy.yml": POLICY, "a.ndjson": lines.join("\n") });
}

it("tells a hundred channels apart", async () => {
  expect(Object.keys((await run(company(100))).figures.channels)).toHaveLength(100);
});

it("says where the snapshots name one more, however many follow", async () => {
  const before = performance.now();
  expect(await problemsOf(run(company(100_000)))).toEqual([
    "a.ndjson:101:1: with this one the snapshots name more than 100 channels; a channel is a place such as linkedin, not a post or a person",
  ]);
  expect(performance.now() - before).toBeLessThan(4000);
});
