import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repository, run } from "../support/repository.ts";

const PAGE = readFileSync("docs/recipes/inbox-tools.md", "utf8");
const entries = [...PAGE.matchAll(/```yaml\n(snapshots:[\s\S]*?)```/g)].map(([, entry]) => entry as string);

const SHEETS: Record<string, string> = {
  "exports/hootsuite-1.csv": `Conversation ID,Medium,Channel,Contact Primary Identifier,Created at,Topic
c-1,Facebook,Acme,sam,2026-03-30 09:00:00,Skates
c-2,Facebook,Acme,kim,2026-03-30 10:00:00,
`,
  "exports/inbox-1.csv": `Date,Network,Author,Post link,Text
30 Mar 2026 9am,Facebook,sam,p-1,Hi
30 Mar 2026 10am,Facebook,kim,p-1,Hello
`,
};

test.each(Object.keys(SHEETS).map((name, i) => [name, entries[i] as string]))(
  "the recipe for %s reads such a sheet",
  async (name, entry) => {
    const root = repository({
      [name]: SHEETS[name] as string,
      "roster.yml": "version: 1\nno-accounts: [facebook]\n",
      "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { facebook: acme } }
roster: roster.yml
${entry}rules: { outside-voices: { min: 0 } }
`,
    });
    const report = await run(root);
    expect(report.inputs).toMatchObject({ files: 1, activities: 2 });
    expect(report.asOf).toBe("2026-03-30");
  },
);

test("every recipe of the page is tried", () => {
  expect(entries).toHaveLength(Object.keys(SHEETS).length);
});
