import { expect, test } from "vitest";
import { changeReport, runChange, told } from "../support/change.ts";
import { lines, type Plain } from "../support/records.ts";

const POLICY = `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
roster: roster.yml
snapshots: [{ path: "snapshots/**", channel: mastodon }]
rules: { append-only: {} }
`;
const ROSTER = "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { mastodon: ann } }]\n";

const common = { type: "comment", object: "p-1", published: "2026-03-10" };
const named = (id: string, actor: string) => ({ ...common, id, actor, published: "2026-03-10T09:00:00Z" });

const POST = { type: "post", id: "p-1", actor: "acme", published: "2026-03-09T08:00:00Z", content: "Hello" };
const ANSWER = {
  type: "comment",
  id: "c-4",
  actor: "acme",
  target: "sam",
  object: "p-1",
  published: "2026-03-11T09:00:00Z",
};
const ALL = [POST, named("c-1", "sam"), named("c-2", "sam"), named("c-3", "ann"), ANSWER];

async function rewritings(after: Record<string, readonly Plain[]>): Promise<string[]> {
  const files = { "engagement.policy.yml": POLICY, "roster.yml": ROSTER };
  const snapshots = Object.entries(after).map(([path, records]) => [path, lines(records)]);
  const report = await runChange(
    { ...files, "snapshots/a.ndjson": lines(ALL) },
    { ...files, ...Object.fromEntries(snapshots) },
  );
  return told(changeReport(report, "append-only").findings);
}

const outside = (count: number, more: Plain = {}) => ({ ...common, side: "outside", count, ...more });
const FREED = { ...ANSWER, target: undefined, toward: "outside" };
const ANN = named("c-3", "ann");

test("a person who is forgotten is no activity that is gone", async () => {
  expect(await rewritings({ "snapshots/a.ndjson": [POST, ANN, FREED, outside(2)] })).toEqual([]);
});

test("a file may be replaced by its aggregate", async () => {
  const aggregate = [
    { ...POST, actor: undefined, side: "brand" },
    outside(2),
    { ...common, side: "inside", count: 1 },
    { ...common, published: "2026-03-11", side: "brand", toward: "outside", count: 1 },
  ];
  expect(await rewritings({ "snapshots/counts.ndjson": aggregate })).toEqual([]);
});

test.each([
  ["fewer than there were", [POST, ANN, FREED, outside(1)], "removes 1 committed activity"],
  ["of another side", [POST, ANN, FREED, { ...common, side: "inside", count: 2 }], "removes 2 committed"],
  ["on another day", [POST, ANN, FREED, outside(2, { published: "2026-03-12" })], "removes 2 committed"],
  ["under another post", [POST, ANN, FREED, outside(2, { object: "p-2" })], "removes 2 committed"],
  ["an employee among outsiders", [POST, FREED, outside(3)], "removes 1 committed"],
  ["toward another side", [POST, ANN, { ...FREED, toward: "inside" }, outside(2)], "edits"],
  ["nobody's", [POST, ANN, FREED, named("c-1", ""), named("c-2", "")], "edits `actor`"],
])("what is counted as it was not is: %s", async (_, after, message) => {
  expect((await rewritings({ "snapshots/a.ndjson": after })).join()).toContain(message);
});
