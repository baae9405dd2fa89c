import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { marker } from "../../src/github/comment.ts";
import { type Held, pullRequest } from "../support/github/pull-request.ts";
import { standIn, type Trouble } from "../support/github/server.ts";
import { actionOn, COMPANY, comments, repository } from "./repository.ts";

const P = "engagement.policy.yml";
const W = "snapshots/w46.ndjson";
const BROKEN = { ...COMPANY, [W]: comments(["sam", "kim", "lee", "ann", "ann"]) };
const TOKEN = "ghs_0123456789abcdef";
const INPUTS = { token: TOKEN, comment: "true" };
const US = "github-actions[bot]";
const LIST = "GET /repos/acme/social/issues/7/comments?per_page=100";
const PAYLOAD = { action: "opened", pull_request: { number: 7, base: { ref: "main", sha: "a".repeat(40) } } };

interface Setting {
  inputs?: Record<string, string>;
  name?: string;
  payload?: object | null;
  mayWrite?: boolean;
  prefix?: string;
  troubles?: Trouble[];
}

/** A run of the bundled action on these files, on a pull request with these comments. */
async function on(files: Record<string, string>, held: Held[] = [], setting: Setting = {}) {
  const { inputs = INPUTS, name = "pull_request", payload = PAYLOAD, mayWrite, prefix, troubles } = setting;
  const server = await standIn(pullRequest(held, US, mayWrite).handlers, prefix, troubles);
  const env = {
    GITHUB_API_URL: server.api,
    GITHUB_REPOSITORY: "acme/social",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_SHA: "b".repeat(40),
  };
  const root = repository(files);
  const ran = await actionOn({ name, payload, env }, root, inputs);
  expect(`${ran.stdout}${ran.stderr}${ran.outputs}${ran.summary}`).not.toContain(TOKEN);
  return { ...ran, ...server, held };
}

describe("the action on a pull request", () => {
  it("comments on a failure, and says on the next pass that all is well again", async () => {
    const held: Held[] = [{ id: 1, login: "sam", body: "Nice!" }];
    const { code, stdout, authorizations } = await on(BROKEN, held);
    expect(code).toBe(1);
    expect(stdout).not.toContain("::warning");
    expect([...authorizations]).toEqual([`token ${TOKEN}`]);
    expect(held).toHaveLength(2);
    expect(held[1]?.body).toMatch(/^<!-- vanity-check [0-9a-f]{64} -->\n# ❌ Vanity Check: fail, Acme\n/);
    expect(held[1]?.body).toContain(`https://github.example/acme/social/blob/${"b".repeat(40)}/${W}#L4`);
    expect((await on(COMPANY, held)).code).toBe(0);
    expect(held).toHaveLength(2);
    expect(held[1]?.body).toContain("# ✅ Vanity Check: pass");
    expect(held[0]?.body).toBe("Nice!");
  });

  it("writes nothing where nothing is new", async () => {
    const held: Held[] = [];
    await on(BROKEN, held);
    expect((await on(BROKEN, held)).asked).toEqual(["POST /graphql", LIST]);
  });

  it("has nothing to say where the first run passes", async () => {
    const { held, code } = await on(COMPANY);
    expect(held).toEqual([]);
    expect(code).toBe(0);
  });

  it("edits no comment of a stranger's who copies the mark", async () => {
    const theirs = { id: 1, login: "mallory", body: `${marker(P)}\n# ✅ Vanity Check: pass` };
    const { held } = await on(BROKEN, [{ ...theirs }]);
    expect(held[0]).toEqual(theirs);
    expect(held[1]?.login).toBe(US);
  });

  it("says that it could not judge, in the same place", async () => {
    const { held } = await on(COMPANY, [{ id: 1, login: US, body: `${marker(P)}\npass` }]);
    const { code } = await on({ ...COMPANY, [W]: "{\n" }, held);
    expect(code).toBe(2);
    expect(held).toHaveLength(1);
    expect(held[0]?.body).toMatch(/^<!-- .* -->\n# ⚠️ Vanity Check could not judge\n\n- <code>snapshots/);
  });

  it("has one comment for several policies", async () => {
    const text = COMPANY[P].replaceAll(/(?=roster\.yml|snapshots\/)/g, "../");
    const names = ["a", "b", "c", "d"].map((name) => `brands/${name}.yml`);
    const files = { ...BROKEN, ...Object.fromEntries(names.map((name) => [name, text])) };
    const { held, asked } = await on({ ...files, "brands/b.yml": "version: 2\n" }, [], {
      inputs: { ...INPUTS, policy: "brands/*.yml" },
    });
    expect(held.map(({ body }) => body.split("\n", 1)[0])).toEqual([marker("brands/*.yml")]);
    expect(asked.filter((line) => line.startsWith("GET"))).toEqual([LIST]);
    const [body = ""] = held.map(({ body }) => body);
    expect(body).toContain("0 of 4 policies hold; 1 couldn't be judged");
    expect(body.match(/<code>brands\/b\.yml<\/code> could not be judged/g)).toHaveLength(1);
    expect(body.match(/^\| ❌ Acme \|/gm)).toHaveLength(3);
  });

  it("keeps under GitHub's limit with hundreds of findings in many bytes", async () => {
    const actors = Array.from({ length: 400 }, (_, i) => ({
      type: "comment",
      id: `c-${i}`,
      actor: "ann",
      object: `${"語😀".repeat(40)}${i}`,
      published: "2026-11-10T10:00:00Z",
    }));
    const { held } = await on({
      ...COMPANY,
      [P]: COMPANY[P].replace("min-sample: 5", "min-sample: 1, per: post"),
      [W]: actors.map((each) => `${JSON.stringify(each)}\n`).join(""),
    });
    const body = held[0]?.body ?? "";
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(body)).toBeGreaterThan(60_000);
    expect(body).toContain("Too long for this page: showing ");
    expect(body).toMatch(/Policy <code>engagement\.policy\.yml<\/code>, .*$/);
  });

  it("finds its own on GitHub Enterprise, over pages", async () => {
    const others = Array.from({ length: 230 }, (_, id) => ({ id, login: "sam", body: `No ${id}.` }));
    const held = [...others, { id: 900, login: US, body: `${marker(P)}\nold` }];
    const { asked } = await on(BROKEN, held, { prefix: "/api/v3" });
    expect(asked).toEqual([
      "POST /api/graphql",
      LIST,
      `${LIST}&page=2`,
      `${LIST}&page=3`,
      "PATCH /repos/acme/social/issues/comments/900",
    ]);
    expect(held).toHaveLength(231);
  });
});

describe("a comment that cannot be written", () => {
  it("is a warning on a fork's token, and in the summary", async () => {
    const { code, stdout, summary, held } = await on(BROKEN, [], { mayWrite: false });
    expect(code).toBe(1);
    expect(held).toEqual([]);
    expect(stdout.match(/^::warning .*/gm)).toEqual([
      expect.stringMatching(
        /^::warning title=The comment on the pull request was not written::give the job `permissions: pull-requests: write`; .*fork.*\(Resource not accessible by integration/,
      ),
    ]);
    expect(summary).toMatch(/^# ❌ Vanity Check: fail/);
    expect(summary).toContain("The comment on the pull request was not written:");
  });

  it("is a warning without a token", async () => {
    const { code, stdout, asked } = await on(BROKEN, [], { inputs: { comment: "true" } });
    expect(stdout).toMatch(/^::warning .*give the action a `token`/m);
    expect(asked).toEqual([]);
    expect(code).toBe(1);
  });

  it("is a warning where the runner's event is not there", async () => {
    const { code, stdout } = await on(BROKEN, [], { payload: null });
    expect(stdout).toMatch(/^::warning .*GITHUB_EVENT_PATH/m);
    expect(code).toBe(1);
  });

  it("is not missed where nobody asked for it, or there is no pull request", async () => {
    const asked = async (setting: Setting) => {
      const run = await on(BROKEN, [], setting);
      expect(run.stdout).not.toContain("::warning");
      return run.asked;
    };
    expect(await asked({ inputs: { token: TOKEN } })).toEqual([]);
    for (const name of ["push", "schedule", "merge_group", "workflow_dispatch"]) {
      expect(await asked({ name, payload: {} })).toEqual([]);
    }
    expect(await asked({ name: "pull_request_review", payload: PAYLOAD })).toEqual([]);
  });

  it("leaves room for its warning among those that GitHub shows", async () => {
    const days = Array.from({ length: 20 }, (_, i) => `2026-11-${String(i + 1).padStart(2, "0")}`);
    const lines = days.map((day, i) =>
      JSON.stringify({
        type: "comment",
        id: `c${i}`,
        actor: "ann",
        object: `p${i}`,
        published: `${day}T10:00:00Z`,
      }),
    );
    const policy = COMPANY[P].replace("min-sample: 5", "min-sample: 1, per: post, level: warning");
    const { stdout, code } = await on({ ...COMPANY, [P]: policy, [W]: `${lines.join("\n")}\n` }, [], {
      inputs: { comment: "true", "fail-on": "warning" },
    });
    expect(code).toBe(1);
    expect(stdout.match(/^::warning /gm)).toHaveLength(10);
  });
});

it("loads what talks to GitHub only where it does", () => {
  const bundles = readdirSync("dist").filter((name) => name.endsWith(".js"));
  const talks = (name: string) => readFileSync(`dist/${name}`, "utf8").includes("viewer { login }");
  expect(bundles.filter(talks)).toEqual(["upsert-comment.js"]);
});
