import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { everyWorkflow } from "../support/workflows.ts";

const read = (path: string) => parse(readFileSync(path, "utf8"));

describe("Dependabot", () => {
  const { updates } = read(".github/dependabot.yml");
  type Update = {
    "package-ecosystem": string;
    cooldown?: { "default-days": number };
    directories?: string[];
  };

  it("looks after packages and actions, and waits a week at least", () => {
    expect(updates.map((update: Update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
    for (const { cooldown } of updates as Update[])
      expect(cooldown?.["default-days"]).toBeGreaterThanOrEqual(7);
  });

  it("sees every file that names an action, but for pages", () => {
    // Of the root it reads .github/workflows.
    const watched = updates[1].directories.map((path: string) =>
      path === "/" ? ".github/workflows" : path.slice(1),
    );
    const files = everyWorkflow().flatMap(({ name }) => (name.endsWith(".yml") ? [name] : []));
    expect(files.filter((name) => !watched.includes(name.slice(0, name.lastIndexOf("/"))))).toEqual([]);
  });
});

describe("issue forms", () => {
  const forms = globSync(".github/ISSUE_TEMPLATE/*.yml")
    .filter((path) => !path.endsWith("config.yml"))
    .sort();
  const FIELDS = ["textarea", "input"];
  type Field = { type: string; id?: string; attributes: Record<string, string> };

  it("are for a bug, an export and a verdict", () => {
    expect(forms.map((path) => path.replace(/^.*\//, ""))).toEqual(["bug.yml", "export.yml", "verdict.yml"]);
  });

  it.each(forms)("%s asks for no real person's data, and each question once", (path) => {
    const { name, description, body }: { name: string; description: string; body: Field[] } = read(path);
    expect([name, description].every((text) => text.length > 0)).toBe(true);
    expect(body[0]).toMatchObject({
      type: "markdown",
      attributes: { value: expect.stringContaining("public") },
    });
    const fields = body.slice(1);
    expect(fields.filter(({ type, attributes }) => !FIELDS.includes(type) || !attributes["label"])).toEqual(
      [],
    );
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(fields.length);
  });
});

it("sends who found a weakness to the private report that SECURITY.md names", () => {
  const [{ url }] = read(".github/ISSUE_TEMPLATE/config.yml").contact_links;
  expect(readFileSync("SECURITY.md", "utf8")).toContain(`](${url})`);
});

it("promises the Nodes that CI installs the package on", () => {
  const { node } = read(".github/workflows/ci.yml").jobs.package.strategy.matrix;
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(engines.node).toBe(`>=${node[0]}`);
  const promise = `tested on ${node.slice(0, -1).join(", ")} and ${node.at(-1)}`;
  expect(readFileSync("docs/versions.md", "utf8")).toContain(promise);
});
