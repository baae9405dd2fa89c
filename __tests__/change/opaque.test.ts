import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/app/check.ts";
import { gitBase } from "../../src/io/git.ts";
import { changeReport } from "../support/change.ts";
import { commit, git, gitRepository } from "../support/git.ts";
import { clock, type Files } from "../support/repository.ts";

const comment = (id: string, actor: string) =>
  `{"type":"comment","id":"${id}","actor":"${actor}","object":"p-1","published":"2026-03-10"}\n`;
const WEEK = comment("c-1", "sam") + comment("c-2", "kim");
const EDITED = comment("c-1", "sam") + comment("c-2", "lee");
const policy = (snapshots: string) => ({
  "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
snapshots: [${snapshots}]
rules: { append-only: {} }
`,
});
const pointer = (digit: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 9\n`;

/** A repository with its first state on `main`, and a branch for the change. */
function based(files: Files, arrange: (root: string) => void = () => {}): string {
  const root = gitRepository(files);
  arrange(root);
  commit(root, "base");
  git(root, "branch", "--force", "main");
  return root;
}

async function judged(root: string) {
  const base = await gitBase(root, "main");
  const request = { root, policy: join(root, "engagement.policy.yml"), asOf: null, failOn: "error" as const };
  return changeReport(await check({ ...request, clock, base }), "append-only");
}

describe("what stands in place of committed files", () => {
  it.each(["snapshots/*.ndjson", "snapshots/**", "*/w.ndjson", "{snapshots,x}/w*.ndjson"])(
    "is not passed where it is a submodule that moves on: %s",
    async (glob) => {
      const other = gitRepository({ "w.ndjson": WEEK });
      const root = based(policy(`"${glob}"`), (at) => {
        git(at, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "snapshots");
      });
      expect((await judged(root)).outcome).toBe("pass");
      commit(join(root, "snapshots"), "less", { "w.ndjson": comment("c-1", "sam") });
      for (const isCommitted of [false, true]) {
        if (isCommitted) commit(root, "bump");
        const { outcome, findings } = await judged(root);
        expect(outcome).toBe("unjudged");
        expect(findings).toMatchObject([
          { reason: "no-data", level: "error", location: { file: "snapshots" } },
        ]);
        expect(findings[0]?.message).toContain("is a submodule or a link");
      }
    },
  );

  it("is passed where the submodule holds nothing of the snapshots", async () => {
    const other = gitRepository({ tool: "1" });
    const root = based({ ...policy("snapshots/*.ndjson"), "snapshots/w.ndjson": WEEK }, (at) => {
      git(at, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "tools");
    });
    commit(join(root, "tools"), "more", { tool: "2" });
    commit(root, "bump");
    expect((await judged(root)).outcome).toBe("pass");
  });

  it("is compared through a link to a folder, and through a chain of them", async () => {
    for (const links of [{ snapshots: "data" }, { snapshots: "way", way: "data" }]) {
      const root = based({ ...policy("snapshots/*.ndjson"), "data/w.ndjson": WEEK }, (at) => {
        for (const [link, target] of Object.entries(links)) symlinkSync(target, join(at, link));
      });
      commit(root, "edit", { "data/w.ndjson": EDITED });
      expect(await judged(root)).toMatchObject({ outcome: "fail", failed: 1 });
    }
  });

  it("is compared through a link to a file", async () => {
    const root = based({ ...policy("snapshots/*.ndjson"), "data/week": WEEK }, (at) => {
      execFileSync("mkdir", [join(at, "snapshots")]);
      symlinkSync("../data/week", join(at, "snapshots/w.ndjson"));
    });
    commit(root, "edit", { "data/week": EDITED });
    expect(await judged(root)).toMatchObject({ outcome: "fail", failed: 1 });
  });

  it("is compared where a link to a file leads elsewhere now", async () => {
    const root = based({ ...policy("snapshots/*.ndjson"), "data/a": WEEK, "data/b": EDITED }, (at) => {
      execFileSync("mkdir", [join(at, "snapshots")]);
      symlinkSync("../data/a", join(at, "snapshots/w.ndjson"));
    });
    rmSync(join(root, "snapshots/w.ndjson"));
    symlinkSync("../data/b", join(root, "snapshots/w.ndjson"));
    commit(root, "elsewhere");
    expect(await judged(root)).toMatchObject({ outcome: "fail", failed: 1 });
  });

  it("is not passed where a link to a folder leads elsewhere now", async () => {
    const files = { ...policy("snapshots/*.ndjson"), "a/w.ndjson": WEEK, "b/w.ndjson": EDITED };
    const root = based(files, (at) => symlinkSync("a", join(at, "snapshots")));
    rmSync(join(root, "snapshots"));
    symlinkSync("b", join(root, "snapshots"));
    commit(root, "elsewhere");
    expect(await judged(root)).toMatchObject({ outcome: "unjudged", findings: [{ reason: "no-data" }] });
  });

  it("is not passed where it was a Git LFS pointer", async () => {
    const files = {
      ...policy("snapshots/*.ndjson"),
      "snapshots/w.ndjson": pointer("0"),
      "snapshots/v.ndjson": comment("c-3", "sam"),
    };
    const root = based(files);
    commit(root, "another", { "snapshots/w.ndjson": EDITED });
    const { outcome, findings } = await judged(root);
    expect(outcome).toBe("unjudged");
    expect(findings[0]?.message).toContain("was a Git LFS pointer");
  });

  it("does not end the comparison of the rest", async () => {
    const files = {
      ...policy("snapshots/*.ndjson"),
      "snapshots/w.ndjson": pointer("0"),
      "snapshots/v.ndjson": WEEK,
    };
    const root = based(files);
    commit(root, "both", { "snapshots/w.ndjson": comment("c-9", "sam"), "snapshots/v.ndjson": EDITED });
    expect(await judged(root)).toMatchObject({ outcome: "fail", failed: 1, unjudged: 1 });
  });
});
