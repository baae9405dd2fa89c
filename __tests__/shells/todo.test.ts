import { describe, expect, it } from "vitest";
import { callCli } from "../support/call-cli.ts";
import { COMPANY, repository } from "./repository.ts";

const asked = {
  type: "comment",
  id: "c-1",
  actor: "sam",
  object: "p-1",
  published: "2026-11-10T12:00:00Z",
  url: "https://example.com/c-1",
};
const ours = { type: "post", id: "p-1", actor: "acme", published: "2026-11-10T09:00:00Z" };
const WAITING = {
  ...COMPANY,
  "snapshots/w46.ndjson": [asked, ours].map((record) => `${JSON.stringify(record)}\n`).join(""),
};

describe("todo", () => {
  it("lists who waits, in each of its forms, and succeeds", async () => {
    const root = repository(WAITING);
    const text = await callCli(root, ["todo"]);
    expect(text.stderr).toBe("");
    expect(text.code).toBe(0);
    expect(text.stdout).toContain(
      "  12 hours, sam, comment on Mastodon, https://example.com/c-1, snapshots/w46.ndjson:1:1\n",
    );
    const later = await callCli(root, ["todo", "--as-of", "2026-11-15", "--format", "json"]);
    expect(JSON.parse(later.stdout)).toMatchObject({ asOf: "2026-11-15", waiting: [{ waited: 132 }] });
    const markdown = await callCli(root, [
      "todo",
      "--format",
      "markdown",
      "--policy",
      "engagement.policy.yml",
    ]);
    expect(markdown.stdout).toContain("| 12 hours | sam | [comment on Mastodon](https://example.com/c-1) |");
  });

  it("has a help of its own", async () => {
    const { code, stdout } = await callCli(repository({}), ["todo", "--help"]);
    expect(stdout).toContain("Usage: vanity-check todo");
    expect(code).toBe(0);
  });

  it.each([
    [["--format", "jsn"], '--format "jsn" is not known; did you mean "json"?'],
    [["--policy", "no.yml"], "there is no policy at no.yml"],
    [["--as-of", "soon"], '"soon" is not a date'],
    [["--as-off", "2026-11-15"], 'there is no option "--as-off"; did you mean "--as-of"? See'],
  ])("exits with 2 where it cannot: %s", async (args, message) => {
    const { code, stdout, stderr } = await callCli(repository(WAITING), ["todo", ...args]);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});
