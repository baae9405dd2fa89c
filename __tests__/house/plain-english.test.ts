import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What docs/style.md says otherwise, and what reads like a translation. */
const BANNED: readonly RegExp[] = [
  /\b(our|your) own people\b/i,
  /\bcompany's own people\b/i,
  /\b(one|none|much|some) of (us|ours)\b/i,
  /\bamong ours\b/i,
  /\bpeople outside\b(?! (it|the company\b.*\bpolicy))/i,
  /\b(some|any|no)body outside\b/i,
  /\bnames? nobody\b/i,
  /\bnobody is named\b/i,
  /\bin no snapshot\b/i,
  /\bwhoever\b/i,
  /\bso many (days|cases|rows|bytes) (of|up)\b/i,
  /\bmend(ed|s)?\b/i,
  /\blook whether\b/i,
  /\bis no (calendar|data|relation|text|IANA)\b/i,
  /\boff the roster\b/i,
  /\bmistake of ours\b/i,
  /\bheld against\b/i,
  /\bstands? in\b/i,
  /\bwho did nothing\b/i,
  /\bthe window before\b(?=.*% in)/i,
  /\billegal\b/i,
  /\bstands? twice\b/i,
  /\bof an unknown (format|kind)\b/i,
  /\bin a change of its own\b/i,
  /\bnobody's (id|account)\b/i,
  /\bnobody (knows|can)\b/i,
  /\bsays? of\b/i,
  /\bspeaks? for\b/i,
  /\bwhom\b/i,
  /\bfrom inside\b/i,
  /\bapplause\b/i,
  /\bto be told\b(?! apart)/i,
  /\bstands? here\b/i,
  /\bwhere nothing happened\b/i,
  /\bwhich so\b/i,
  /\bto hand on\b/i,
  /\bin the place of\b/i,
  /\bthe branch that the (change|pull request) (is meant for|goes to)\b/i,
  /\b(is|are) told and not\b/i,
  /\btakes? (from )?\S+ for (an? |promotional)/i,
];

/** What people read: the text of pages, and the strings of what prints sentences. */
const PAGES = [
  "{CONTRIBUTING,README,SECURITY}.md",
  "docs/{start,start-without-code,limits,command-line,README,pull-requests,privacy,versions,architecture}.md",
  "examples/*/README.md",
  "site/pages/*.njk",
  "docs/recipes/{README,elsewhere}.md",
];
const SOURCES = [
  "src/{messages,rules}/*.ts",
  "src/evaluate/{dependence,finding,measured-words,overruling}.ts",
  "src/{app,change,cli,config,github,ingest,io,metrics,report,schema,setup,store,text}/**/*.ts",
  "action.yml",
];

const files = [...PAGES, ...SOURCES].flatMap((pattern) => globSync(pattern)).sort();

it("looks at pages, messages, rules and help", () => {
  expect(files.length).toBeGreaterThan(80);
  for (const pattern of [...PAGES, ...SOURCES]) expect(globSync(pattern), pattern).not.toEqual([]);
});

it.each([
  ["20 name nobody", true],
  ["Take our own people off the list.", true],
  ["Mend what the run found.", true],
  ["20 have no author", false],
  ["We recommend it.", false],
])("takes %j for banned: %s", (text, isBanned) => {
  expect(BANNED.some((phrase) => phrase.test(text))).toBe(isBanned);
});

it.each(files)("%s says nothing that docs/style.md says otherwise", (path) => {
  const found = sentences(path).filter((line) => BANNED.some((phrase) => phrase.test(line)));
  expect(found).toEqual([]);
});

/** The lines of a page; of a source its lines without comments, which the style page is for too. */
function sentences(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return path.endsWith(".ts") ? text.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, "").split("\n") : text.split("\n");
}
