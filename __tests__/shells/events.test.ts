import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commit, git, gitRepository } from "../support/git.ts";
import { repositoryAt } from "../support/github/repository.ts";
import { refusal, standIn, type Trouble } from "../support/github/server.ts";
import { repository as folder } from "../support/repository.ts";
import { actionOn, COMPANY, comments } from "./repository.ts";

const P = "engagement.policy.yml";
const W = "snapshots/w46.ndjson";
const POLICY = `${COMPANY[P]}  loosened-policy: {}\n`;
const LOOSER = POLICY.replace("max: 20%", "max: 90%");
const BROKEN = comments(["ann", "ann", "kim", "lee", "noor"]);
const TOKEN = "ghs_0123456789abcdef";
const LOOSENED = "The change sets `max` of employee-share to 90% (20% before).";

/** Where a change loosens the rule that it breaks: its base would fail it, and its own policy lets it pass. */
function loosening() {
  const upstream = gitRepository({ ...COMPANY, [P]: POLICY });
  const base = git(upstream, "rev-parse", "HEAD");
  commit(upstream, "more than it was", { [P]: LOOSER, [W]: BROKEN });
  return { upstream, base };
}

/** A checkout of the change as `actions/checkout` makes it. */
function checkout(upstream: string, ...depth: string[]): string {
  const root = join(folder({}), "checkout");
  git(upstream, "clone", "--quiet", ...depth, "--branch", "change", `file://${upstream}`, root);
  return root;
}

interface Setting {
  inputs?: Record<string, string>;
  depth?: string[];
  prefix?: string;
  troubles?: Trouble[];
}

/** The bundled action on that change. */
async function on(name: string, payloadOf: (base: string) => object | null, setting: Setting = {}) {
  const { inputs = { "changed-only": "true", token: TOKEN }, prefix, troubles } = setting;
  const { upstream, base } = loosening();
  const server = await standIn(repositoryAt(upstream), prefix, troubles);
  const env = { GITHUB_API_URL: server.api, GITHUB_REPOSITORY: "acme/social" };
  const root = checkout(upstream, ...(setting.depth ?? ["--depth", "1"]));
  const ran = await actionOn({ name, payload: payloadOf(base), env }, root, inputs);
  expect(`${ran.stdout}${ran.stderr}${ran.outputs}${ran.summary}`).not.toContain(TOKEN);
  return { ...ran, asked: server.asked };
}

const pull = (sha: string) => ({ action: "opened", pull_request: { number: 7, base: { ref: "main", sha } } });
const CHANGES: [string, (base: string) => object][] = [
  ["pull_request", pull],
  ["pull_request_target", pull],
  ["push", (before) => ({ before, after: "b".repeat(40), ref: "refs/heads/change" })],
  ["merge_group", (sha) => ({ action: "checks_requested", merge_group: { base_sha: sha } })],
];

describe.each(CHANGES)("the action on %s", (name, payload) => {
  it("judges by the event's own base, through the API where the checkout is shallow", async () => {
    const { code, stdout, asked } = await on(name, payload);
    expect(stdout).toContain("40% of comments are from employees (limit 20%; 2 of 5)");
    expect(stdout).toContain(LOOSENED);
    expect(code).toBe(1);
    expect(asked.length).toBeGreaterThan(1);
  });

  it("asks nobody where git can tell", async () => {
    const { code, stdout, asked } = await on(name, payload, { depth: [] });
    expect(stdout).toContain(LOOSENED);
    expect(code).toBe(1);
    expect(asked).toEqual([]);
  });
});

it("cannot judge a forced push by a commit that nobody has any more, and says so", async () => {
  const payload = () => ({ before: "d".repeat(40), after: "b".repeat(40), forced: true });
  const { code, stdout } = await on("push", payload, { inputs: { "changed-only": "true" }, depth: [] });
  expect(code).toBe(2);
  expect(stdout).toMatch(/there is no ref "d{40}" here; a forced push may have left it behind, .*`token`/);
});

describe("the action without a change", () => {
  it.each<[string, object | null]>([
    ["schedule", {}],
    ["workflow_dispatch", null],
    ["push", { before: "0".repeat(40), after: "b".repeat(40), ref: "refs/heads/new" }],
  ])("judges everything on %s, by the policy that is there", async (name, payload) => {
    const { code, stdout, asked } = await on(name, () => payload);
    expect(stdout).toMatch(/^PASS /);
    expect(stdout).not.toContain("Judged against");
    expect(code).toBe(0);
    expect(asked).toEqual([]);
  });
});

describe("the action on a pull request", () => {
  it("takes a base by name through GitHub Enterprise", async () => {
    const { code, stdout, asked } = await on("pull_request", pull, {
      inputs: { base: "main", token: TOKEN },
      prefix: "/api/v3",
    });
    expect(stdout).toContain(LOOSENED);
    expect(code).toBe(1);
    expect(asked[0]).toMatch(/^GET \/repos\/acme\/social\/compare\/main\.\.\.[0-9a-f]{40}/);
  });

  it.each<[string, string[]]>([
    ["git", []],
    ["the API", ["--depth", "1"]],
  ])("judges by the branch as it is now, by %s, however old the pull request is", async (_, depth) => {
    const upstream = gitRepository({ ...COMPANY, [P]: LOOSER });
    const old = git(upstream, "rev-parse", "HEAD");
    commit(upstream, "tightened on main", { [P]: POLICY });
    git(upstream, "branch", "--force", "main");
    commit(upstream, "the change", { [W]: BROKEN });
    const server = await standIn(repositoryAt(upstream));
    const env = { GITHUB_API_URL: server.api, GITHUB_REPOSITORY: "acme/social" };
    const inputs = { "changed-only": "true", token: TOKEN };
    const event = { name: "pull_request", payload: pull(old), env };
    const { code, stdout } = await actionOn(event, checkout(upstream, ...depth), inputs);
    expect(stdout).toContain("40% of comments are from employees (limit 20%; 2 of 5)");
    expect(stdout).toContain("by the policy, roster and waivers there");
    expect(code).toBe(1);
  });

  it.each<[string, Setting, RegExp]>([
    [
      "no token",
      { inputs: { base: "main" } },
      /there is no ref "main" here; .*fetch-depth: 0.*or give the action a `token`/,
    ],
    [
      "no permission",
      { troubles: [refusal(403, "Resource not accessible by integration")] },
      /contents: read/,
    ],
  ])("cannot judge a shallow checkout with %s, and says what to do", async (_, setting, advice) => {
    const { code, stdout, summary } = await on("pull_request", pull, setting);
    expect(code).toBe(2);
    expect(stdout).toMatch(advice);
    expect(summary).toContain("could not judge");
  });

  it.each<[string, object | null]>([
    ["is missing", null],
    ["is of another event", { action: "opened" }],
  ])("cannot judge where the event's file %s", async (_, payload) => {
    const { code, stdout } = await on("pull_request", () => payload);
    expect(code).toBe(2);
    expect(stdout).toContain("GITHUB_EVENT_PATH");
  });

  it("keeps to the names of a checkout in a folder of the workspace", async () => {
    const { upstream, base } = loosening();
    const server = await standIn(repositoryAt(upstream));
    const root = join(checkout(upstream, "--depth", "1"), "..");
    const env = { GITHUB_API_URL: server.api, GITHUB_REPOSITORY: "acme/social" };
    const inputs = { policy: `checkout/${P}`, base, token: TOKEN };
    const { code, stdout } = await actionOn({ name: "pull_request", payload: pull(base), env }, root, inputs);
    expect(stdout).toContain(`file=${P}`);
    expect(stdout).toContain(LOOSENED);
    expect(code).toBe(1);
  });
});
