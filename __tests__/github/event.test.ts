import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/diagnostic.ts";
import { eventOf } from "../../src/github/event.ts";

const A = "a".repeat(40);
const ZEROS = "0".repeat(40);
const pullRequest = (action: string) => ({
  action,
  pull_request: { number: 7, base: { ref: "team/main", sha: A } },
});

describe("eventOf", () => {
  it.each([
    ["pull_request", pullRequest("opened"), { pullRequest: 7, base: "refs/remotes/origin/team/main" }],
    ["pull_request", pullRequest("synchronize"), { pullRequest: 7, base: "refs/remotes/origin/team/main" }],
    ["pull_request_target", pullRequest("opened"), { pullRequest: 7, base: "refs/remotes/origin/team/main" }],
    ["push", { before: A, after: "b".repeat(40) }, { pullRequest: null, base: A }],
    ["push", { before: "b".repeat(64) }, { pullRequest: null, base: "b".repeat(64) }],
    ["push", { before: ZEROS, created: true }, { pullRequest: null, base: null }],
    ["merge_group", { merge_group: { base_sha: A } }, { pullRequest: null, base: A }],
    ["schedule", { schedule: "0 6 * * 1" }, { pullRequest: null, base: null }],
    ["workflow_dispatch", { inputs: null }, { pullRequest: null, base: null }],
    ["constructor", {}, { pullRequest: null, base: null }],
  ])("%s %j", (name, payload, expected) => {
    expect(eventOf(name, JSON.stringify(payload))).toEqual(expected);
  });

  it.each([
    ["push", "", "is not JSON"],
    ["push", "{", "is not JSON"],
    ["push", "null", "`event`"],
    ["push", "{}", "`before`"],
    ["push", '{"before":"main"}', "`before`"],
    ["merge_group", '{"merge_group":{}}', "`base_sha`"],
    ["pull_request", '{"pull_request":null}', "`pull_request`"],
    ["pull_request", '{"pull_request":{"number":"7"}}', "`number`"],
    ["pull_request", '{"pull_request":{"number":0}}', "`number`"],
    ["pull_request", '{"pull_request":{"number":7}}', "`base`"],
    ["pull_request", `{"pull_request":{"number":7,"base":{"sha":"${A}"}}}`, "`ref`"],
    ["pull_request", '{"pull_request":{"number":7,"base":{"ref":""}}}', "`ref`"],
    ["push", '{"before":"--output=x"}', "`before`"],
  ])("%s with %s names what is wrong", (name, text, message) => {
    expect(() => eventOf(name, text)).toThrow(message);
    expect(() => eventOf(name, text)).toThrow(InputError);
  });

  it("takes any JSON without another error", () => {
    const names = fc.constantFrom("push", "pull_request", "merge_group");
    fc.assert(
      fc.property(names, fc.json(), (name, text) => {
        try {
          eventOf(name, text);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});
