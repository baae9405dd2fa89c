import { describe, expect, it } from "vitest";
import { callOf, faultsOfAnswer, faultsOfRequest } from "../support/github/contract.ts";

const COMMENTS = "/repos/acme/social/issues/7/comments";
const NONE = new URLSearchParams();
const call = (method: string, path: string) => {
  const found = callOf(method, path);
  if (found === null) throw new Error(`no ${method} ${path}`);
  return found;
};

describe("what the stand-in knows of GitHub's description", () => {
  it.each([
    ["DELETE", COMMENTS],
    ["GET", "/repos/acme/social/issues/7/comments/1"],
    ["GET", "/repos/acme/social/issue/7/comments"],
    ["GET", ""],
  ])("there is no %s %s", (method, path) => {
    expect(callOf(method, path)).toBeNull();
  });

  it("reads parameters, the last over several segments", () => {
    expect(call("GET", "/repos/acme/social/contents/plans/a%20b.yml").params).toEqual({
      owner: "acme",
      repo: "social",
      path: "plans/a b.yml",
    });
  });

  it.each<[method: string, path: string, query: string, body: unknown, fault: string | null]>([
    ["GET", COMMENTS, "per_page=100&page=2", undefined, null],
    ["GET", COMMENTS, "since=2026-01-01T00:00:00Z", undefined, null],
    ["GET", COMMENTS, "perPage=100", undefined, "query has no parameter perPage"],
    ["GET", COMMENTS, "page=next", undefined, "page/value: must be integer"],
    ["GET", COMMENTS, "since=yesterday", undefined, 'since/value: must match format "date-time"'],
    ["GET", COMMENTS.replace("7", "seven"), "", undefined, "issue_number/value: must be integer"],
    ["GET", COMMENTS, "", { body: "text" }, "takes no body"],
    ["POST", COMMENTS, "", { body: "text" }, null],
    ["POST", COMMENTS, "", {}, "body: must have required property 'body'"],
    ["POST", COMMENTS, "", { body: "text", draft: true }, "the body has no property draft"],
    ["POST", COMMENTS, "", undefined, "body: must be object"],
    ["PATCH", "/repos/acme/social/issues/comments/1", "", { body: "text" }, null],
    ["PATCH", "/repos/acme/social/issues/comments/1", "", { body: null }, "body/body: must be string"],
  ])("%s %s?%s with %j: %s", (method, path, query, body, fault) => {
    const faults = faultsOfRequest(call(method, path), new URLSearchParams(query), body);
    expect(faults).toEqual(fault === null ? [] : [fault]);
  });

  it.each<[status: number, body: unknown, fault: string | null]>([
    [200, [], null],
    [200, [{ id: 1 }], "200/0: must have required property 'node_id'"],
    [200, {}, "200: must be array"],
    [204, null, "is never answered with 204"],
    [403, { message: "Resource not accessible by integration" }, null],
    [404, { message: 404 }, "404/message: must be string"],
    [429, { message: "slow down" }, null],
    [429, [], "429: must be object"],
  ])("an answer of %i with %j: %s", (status, body, fault) => {
    expect(faultsOfAnswer(call("GET", COMMENTS), status, body)).toEqual(fault === null ? [] : [fault]);
  });

  it("takes null where the description says nullable, beside a reference too", () => {
    const comment = { id: 1, node_id: "n", user: null, performed_via_github_app: null };
    const faults = faultsOfAnswer(call("GET", COMMENTS), 200, [comment]);
    expect(faults.filter((fault) => /user|app/.test(fault))).toEqual([]);
    expect(faultsOfRequest(call("GET", COMMENTS), NONE, undefined)).toEqual([]);
  });
});
