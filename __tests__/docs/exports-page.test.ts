import { expect, it } from "vitest";
import { exportsPage } from "../../src/docs/exports-page.ts";
import { rules } from "../../src/rules/index.ts";

const OF_ALL = { name: "sample", types: ["post", "comment", "like"], names: true } as const;

/** What an export answers of a rule: `yes`, `partly` or `no`. */
function answerOf(rule: string, of: { inbound: boolean; outbound: boolean }): string | undefined {
  const line = exportsPage([{ ...OF_ALL, ...of }], rules)
    .split("\n")
    .find((one) => one.includes(`[${rule}]`));
  return line?.split(" | ")[0]?.replace("| ", "");
}

it.each([
  ["employee-share", "yes", "yes", "no"],
  ["outside-voices", "partly", "partly", "no"],
  ["response-rate", "partly", "no", "no"],
  ["daily-outside-interactions", "yes", "no", "yes"],
  ["self-talk", "yes", "yes", "yes"],
  // It takes a dozen posts, which any real file of posts has.
  ["undeclared-insiders", "yes", "yes", "no"],
])("tells what an export answers of %s", (rule, whole, others, own) => {
  expect(answerOf(rule, { inbound: true, outbound: true })).toBe(whole);
  expect(answerOf(rule, { inbound: true, outbound: false })).toBe(others);
  expect(answerOf(rule, { inbound: false, outbound: true })).toBe(own);
});

it("names every rule about people and posts once a format", () => {
  const page = exportsPage([{ ...OF_ALL, inbound: true, outbound: true }], rules);
  const judged = rules.filter(
    ({ group, subjects }) => subjects.includes("snapshot") && group !== "Whether the numbers can be trusted",
  );
  expect([...page.matchAll(/\[([a-z-]+)\]\(rules\//g)].map(([, id]) => id).sort()).toEqual(
    judged.map(({ id }) => id).sort(),
  );
});
