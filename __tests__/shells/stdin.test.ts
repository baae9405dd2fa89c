import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { callCli } from "../support/call-cli.ts";
import { COMPANY, cli, repository } from "./repository.ts";

function piped(cwd: string, args: readonly string[], input: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("dist/cli.js"), ...args], {
    cwd,
    input,
  });
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const COMMENT = {
  type: "comment",
  id: "c-1",
  actor: "sam",
  object: "p-1",
  published: "2026-11-10T10:00:00Z",
};
const FAVOURITE = {
  id: "9",
  type: "favourite",
  created_at: "2026-11-10T10:00:00.000Z",
  account: { id: "1", acct: "sam", username: "sam", url: "https://social.example/@sam" },
  status: { id: "8", uri: "https://social.example/8", account: { id: "2", acct: "acme" } },
};

const SNAPSHOTS: Record<string, string> = {
  "records.ndjson": `${JSON.stringify(COMMENT)}\n${JSON.stringify({ ...COMMENT, id: "c-2" })}\n`,
  "one.ndjson": `${JSON.stringify(COMMENT)}\n`,
  "envelope.ndjson": `${JSON.stringify({ version: 1, complete: ["comment"], period: { from: "2026-11-10", to: "2026-11-10" } })}\n${JSON.stringify(COMMENT)}\n`,
  "list.json": JSON.stringify([COMMENT], null, 2),
  "activities.json": JSON.stringify({ activities: [COMMENT] }),
  "notifications.json": JSON.stringify([FAVOURITE]),
  "sheet.csv": "type,id,actor,object,published\ncomment,c-1,sam,p-1,2026-11-10T10:00:00Z\n",
  "plan.yml": "activities:\n  - { type: post, published: 2026-11-10, content: Hello }\n",
  "plan.md": "---\ndate: 2026-11-10\n---\nHello\n",
  "plan.ics":
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261110T100000Z\r\nSUMMARY:Hello\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
};

describe("convert -", () => {
  it.each(Object.entries(SNAPSHOTS))("reads what %s holds as the file would be read", async (name, text) => {
    const root = repository({ ...COMPANY, [name]: text });
    const file = await callCli(root, ["convert", name]);
    expect(file).toMatchObject({ code: 0, stderr: "" });
    expect(file.stdout.trim().split("\n").length).toBeGreaterThan(1);
    const piped = (input: string | Uint8Array) => callCli(root, ["convert", "-"], { input });
    expect(await piped(text)).toEqual(file);
    expect((await piped(`\uFEFF${text}`)).stdout).toBe(file.stdout);
    expect((await piped(gzipSync(text))).stdout).toBe(file.stdout);
  });

  it("reads what another process writes", () => {
    const text = SNAPSHOTS["records.ndjson"] as string;
    const root = repository({ ...COMPANY, "records.ndjson": text });
    expect(piped(root, ["convert", "-"], text)).toEqual(cli(root, ["convert", "records.ndjson"]));
  });

  it("takes it beside files, in their order", async () => {
    const root = repository({ "a.ndjson": `${JSON.stringify({ ...COMMENT, id: "c-0" })}\n` });
    const { code, stdout } = await callCli(root, ["convert", "a.ndjson", "-"], {
      input: SNAPSHOTS["one.ndjson"] as string,
    });
    expect(code).toBe(0);
    expect(stdout.match(/"c-\d"/g)).toEqual(['"c-0"', '"c-1"']);
  });

  it.each([
    ["nothing", "", []],
    ["broken JSON", '[{"type":', []],
    ["bytes that are no text", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), []],
    ["another format than it is told", "type,id\n", ["--format", "mastodon-statuses"]],
  ])("says what is wrong with %s", async (_, input, args) => {
    const { code, stdout, stderr } = await callCli(repository({}), ["convert", "-", ...args], { input });
    expect(stderr).toMatch(/^(stdin|vanity-check): ?/);
    expect([code, stdout]).toEqual([2, ""]);
  });

  it("is read once", async () => {
    const { code, stderr } = await callCli(repository({}), ["convert", "-", "-"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("can be read once")]);
  });

  it("does not shadow a file of the name", () => {
    const root = repository({ "-": "", "./-.csv": SNAPSHOTS["sheet.csv"] as string });
    expect(cli(root, ["convert", "./-.csv"]).code).toBe(0);
  });
});

describe("roster -", () => {
  it.each([
    ["members.json", JSON.stringify([{ login: "ann", id: 1, node_id: "x", type: "User" }])],
    ["people.csv", "person,relation,channel,account\np-1,employee,github,ann\n"],
  ])("reads what %s holds", async (name, text) => {
    const root = repository({ [name]: text });
    const file = await callCli(root, ["roster", name]);
    expect(file).toMatchObject({ code: 0, stdout: expect.stringContaining("ann") });
    expect(await callCli(root, ["roster", "-"], { input: text })).toEqual(file);
  });
});

it("finds the policy upward from where it is called", () => {
  const root = repository({ ".git/HEAD": "", ...COMPANY, "exports/deep/x.ndjson": "" });
  const at = join(root, "exports/deep");
  expect(piped(at, ["convert", "-", "--aggregate"], SNAPSHOTS["one.ndjson"] as string)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('"side":"outside"'),
  });
  expect(cli(at, []).stdout).toMatch(/^PASS /);
});
