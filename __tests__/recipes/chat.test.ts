import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../shells/repository.ts";
import { runStep, shellStep } from "./steps.ts";

const step = shellStep("chat", "Post the numbers");
const RUN = "https://github.example/acme/marketing/actions/runs/7";
const NUMBERS = {
  CONCLUSION: "fail",
  ERRORS: "3",
  WARNINGS: "1",
  OUTSIDE: "246",
  SHARE: "0.3148",
  BRANDS: "Acme",
  RUN,
};
const SLACK = "https://hooks.slack.example/services/T/B/x";
const TEAMS = "https://teams.example/workflows/1?sig=y&z";

/** Runs the step with a `curl` that notes what it is asked for, and what was sent to each address. */
function post(values: Partial<typeof NUMBERS> & { SLACK?: string; TEAMS?: string }, curlEndsWith = 0) {
  const root = repository({});
  const programs = join(root, "bin");
  mkdirSync(programs);
  mkdirSync(join(root, "temp"));
  const curl = [
    "#!/bin/sh",
    'for last; do body="$here"; here="$last"; case "$last" in @*) file="$' + '{last#@}";; esac; done',
    `printf '%s\\n' "$*" >> "${root}/calls"`,
    `{ printf '%s\\t' "$here"; tr -d '\\n' < "$file"; echo; } >> "${root}/sent"`,
    `exit ${curlEndsWith}`,
  ].join("\n");
  writeFileSync(join(programs, "curl"), `${curl}\n`, { mode: 0o755 });
  const done = runStep(
    step,
    { SLACK: "", TEAMS: "", ...NUMBERS, ...values },
    { cwd: root, programs, env: { RUNNER_TEMP: join(root, "temp") } },
  );
  const sent = existsSync(join(root, "sent")) ? readFileSync(join(root, "sent"), "utf8") : "";
  const messages = sent
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
  return { ...done, sent: new Map(messages.map(([to = "", body = ""]) => [to, JSON.parse(body)])) };
}

describe("chat.yml", () => {
  it("posts to Slack as its description says", () => {
    const { code, stderr, sent } = post({ SLACK });
    expect([code, stderr]).toEqual([0, ""]);
    expect([...sent]).toEqual([
      [
        SLACK,
        {
          text: [
            "*The engagement policy is broken*",
            "Errors: 3",
            "Warnings: 1",
            "Interactions from outsiders: 246",
            "Employee share of all: 31.5%",
            "Broken by: Acme",
            `<${RUN}|Open the run>`,
          ].join("\n"),
        },
      ],
    ]);
  });

  it("posts a card to Teams as its description says", () => {
    const { code, sent } = post({ TEAMS, BRANDS: "", CONCLUSION: "pass", ERRORS: "0" });
    expect(code).toBe(0);
    const { type, attachments } = sent.get(TEAMS);
    expect(type).toBe("message");
    expect(attachments).toHaveLength(1);
    expect(attachments[0].contentType).toBe("application/vnd.microsoft.card.adaptive");
    expect(attachments[0].content).toMatchObject({
      type: "AdaptiveCard",
      version: "1.4",
      body: [
        { type: "TextBlock", text: "The engagement policy holds" },
        {
          type: "FactSet",
          facts: [
            { title: "Errors", value: "0" },
            { title: "Warnings", value: "1" },
            { title: "Interactions from outsiders", value: "246" },
            { title: "Employee share of all", value: "31.5%" },
          ],
        },
      ],
      actions: [{ type: "Action.OpenUrl", url: RUN }],
    });
  });

  it("posts to both, or to none", () => {
    expect([...post({ SLACK, TEAMS }).sent.keys()]).toEqual([SLACK, TEAMS]);
    expect(post({})).toMatchObject({ code: 0, sent: new Map() });
  });

  it.each(["unjudged", "neutral"])("says what %s means, and that figures are unknown", (CONCLUSION) => {
    const { text } = post({ SLACK, CONCLUSION, SHARE: "", OUTSIDE: "", BRANDS: "" }).sent.get(SLACK);
    expect(text).toMatch(/^\*(The engagement policy could not be judged|There was no engagement to judge)\*/);
    expect(text).toContain("Interactions from outsiders: unknown\nEmployee share of all: unknown");
    expect(text).not.toContain("null");
  });

  it("lets no name of a brand be a link, a mention or a command", () => {
    const BRANDS = '<!channel> & <https://evil.example|us>\n$(exit 3)`id`"';
    const { code, sent } = post({ SLACK, TEAMS, BRANDS });
    expect(code).toBe(0);
    expect(sent.get(SLACK).text).toContain(
      'Broken by: &lt;!channel&gt; &amp; &lt;https://evil.example|us&gt;, $(exit 3)`id`"',
    );
    expect(JSON.stringify(sent.get(TEAMS))).toContain("$(exit 3)");
  });

  it("is red where the chat takes no message", () => {
    expect(post({ SLACK }, 22).code).toBe(22);
  });
});
