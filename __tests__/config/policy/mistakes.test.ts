import { expect, test } from "vitest";
import { unmark } from "../../support/marks.ts";
import { problemsOf, repository, run } from "../../support/repository.ts";

const WEEK = `{"type":"comment","actor":"sam","published":"2026-03-30T09:00:00Z"}\n`;

const BASE = "version: 1\nrules: { outside-voices: {} }\n";

/** Lines that every policy here begins with. */
const HEAD = `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
snapshots: [week.ndjson]
`;

const NO_RULE = "the policy has no rule, so nothing would be judged; add one, or `extends: starter`";

/** A policy whose last line is a rule's one option. */
const rule = (id: string, option: string) => `${HEAD}rules:\n  ${id}: { ${option} }\n`;

/** Policies with their mistakes: a mark before each, and what is said of each, in order. */
const MISTAKES: [title: string, policy: string, ...messages: string[]][] = [
  // Waivers
  ...[" ", "\\u200b", "\\u3164 \\u2800", "…"].map((reason): [string, string, string] => [
    `a waiver for the reason "${reason}"`,
    `${HEAD}rules: { outside-voices: {} }\nwaivers: [{ rule: outside-voices, until: 2026-12-31, reason: «"${reason}" }]\n`,
    "is empty; write why, for the reader next year",
  ]),
  // Keys
  [
    "an unknown key at the top",
    `${HEAD}«windw: 7d\nrules: { outside-voices: {} }\n`,
    'unknown key "windw"; did you mean "window"?',
  ],
  [
    "an unknown rule",
    `${HEAD}rules:\n  outside-voices: {}\n  «employe-share: { max: 20% }\n`,
    'unknown key "employe-share"; did you mean "employee-share"?',
  ],
  [
    "an unknown option",
    rule("employee-share", "of: [like], «maks: 20%"),
    'unknown key "maks"; did you mean "max"?',
  ],
  [
    "a fraction with a comma inside braces",
    rule("employee-share", "max: 0,«2"),
    'unknown key "2"; a comma ends a value inside braces, so write fractions with a point, such as `0.2`',
  ],
  [
    "an unknown key of the brand",
    `version: 1\nbrand:\n  name: Acme\n  «acounts: { mastodon: acme }\n  accounts: { mastodon: acme }\nsnapshots: [week.ndjson]\nrules: { outside-voices: {} }\n`,
    'unknown key "acounts"; did you mean "accounts"?',
  ],
  [
    "an unknown key of a snapshot's entry",
    `version: 1\nbrand: { name: Acme, accounts: { mastodon: acme } }\nsnapshots:\n  - path: week.ndjson\n    «chanel: mastodon\nrules: { outside-voices: {} }\n`,
    'unknown key "chanel"; did you mean "channel"?',
  ],
  [
    "an unknown key of columns",
    `version: 1\nbrand: { name: Acme, accounts: { mastodon: acme } }\nsnapshots:\n  - { path: week.ndjson, columns: { type: Kind, «publishd: Date } }\nrules: { outside-voices: {} }\n`,
    'unknown key "publishd"; did you mean "published"?',
  ],
  [
    "an unknown key of a waiver",
    `${HEAD}rules: { outside-voices: {} }\nwaivers:\n  - { rule: outside-voices, until: 2026-12-31, reason: agreed, «objct: p-1 }\n`,
    'unknown key "objct"; did you mean "object"?',
  ],
  [
    "a key that stands twice",
    `${HEAD}rules:\n  outside-voices: { min: 1 }\n  «outside-voices: { min: 2 }\n`,
    "the same key appears here a second time; remove one",
  ],
  // Values
  [
    "an unknown level",
    rule("employee-share", "level: «warn"),
    '"warn" is not known; did you mean "warning"?',
  ],
  [
    "a share above the whole",
    rule("employee-share", "max: «120%"),
    '"120%" must be written like `20%` or `0.2`',
  ],
  [
    "a share below nothing",
    rule("employee-share", "max: «-0.1"),
    "must be at least 0, not -0.1; write it like `20%` or `0.2`",
  ],
  [
    "a share without its sign",
    rule("employee-share", "max: «20"),
    "must be at most 1, not 20; write it like `20%` or `0.2`",
  ],
  ["a negative percentage", rule("employee-share", "max: «-5%"), '"-5%" must be written like `20%` or `0.2`'],
  [
    "a duration without a unit",
    rule("response-rate", "within: «24"),
    "must be a text, not 24; write it like `90m`, `24h`, `7d` or `4w`",
  ],
  [
    "a duration in an unknown unit",
    rule("response-rate", "within: «24hours"),
    '"24hours" must be written like `90m`, `24h`, `7d` or `4w`',
  ],
  [
    "a window in hours",
    `${HEAD}window: «36h\nrules: { outside-voices: {} }\n`,
    '"36h" must be written like `7d` or `4w`, at most `9999d` or `999w`',
  ],
  [
    "a window of no days",
    `${HEAD}window: «0d\nrules: { outside-voices: {} }\n`,
    '"0d" must be written like `7d` or `4w`, at most `9999d` or `999w`',
  ],
  [
    "a window before the calendar",
    `${HEAD}window: «999999w\nrules: { outside-voices: { window: «1000w } }\n`,
    '"999999w" must be written like `7d` or `4w`, at most `9999d` or `999w`',
    '"1000w" must be written like `7d` or `4w`, at most `9999d` or `999w`',
  ],
  ["a number as a word", rule("outside-voices", "min: «ten"), 'must be a whole number, not "ten"'],
  ["a number in quotes", rule("outside-voices", 'min: «"10"'), 'must be a whole number, not "10"'],
  ["half a person", rule("outside-voices", "min: «2.5"), "must be a whole number, not 2.5"],
  ["fewer than no people", rule("outside-voices", "min: «-1"), "must be at least 0, not -1"],
  [
    "nothing for a number",
    `${HEAD}rules:\n  outside-voices:\n    min:«\n`,
    "is empty, and must be a whole number",
  ],
  [
    "an unknown direction",
    rule("daily-outside-interactions", "direction: «outbund"),
    '"outbund" is not known; did you mean "outbound"?',
  ],
  [
    "a word where a list belongs",
    rule("employee-share", "of: «comment"),
    'must be a list, not "comment"; write `[comment]`',
  ],
  ["an empty list of types", rule("employee-share", "of: «[]"), "the list is empty; name at least one"],
  [
    "an unknown type in a list",
    rule("employee-share", "of: [like, «coment]"),
    '"coment" is not known; did you mean "comment"?',
  ],
  ["a type named twice", rule("employee-share", "of: «[like, like]"), 'the list names "like" twice'],
  [
    "a date that the calendar lacks",
    rule("daily-outside-interactions", "except: [2026-02-28, «2026-02-30]"),
    '"2026-02-30" is not a calendar date, such as 2026-03-31',
  ],
  [
    "a word where true or false belongs",
    rule("employee-share", "ratchet: «yes please"),
    'must be true or false, not "yes please"',
  ],
  [
    "options as a word",
    `${HEAD}rules:\n  outside-voices: «on\n`,
    'must be `off`, a map of options, or a list of such maps, not "on"',
  ],
  [
    "options as nothing",
    `${HEAD}rules:\n  outside-voices: {}\n  employee-share:«\n`,
    "is empty, and must be `off`, a map of options, or a list of such maps",
  ],
  [
    "options as a number",
    `${HEAD}rules:\n  outside-voices: «3\n`,
    "must be `off`, a map of options, or a list of such maps, not 3",
  ],
  [
    "`off` in a list",
    `${HEAD}rules:\n  outside-voices: [{ min: 1 }, «off]\n`,
    'must be a map of options, not "off"',
  ],
  [
    "an empty list of options",
    `${HEAD}rules:\n  outside-voices: «[]\n`,
    "the list is empty; give options, or `off`",
  ],
  [
    "rules as a list",
    `${HEAD}rules:\n  «- outside-voices\n`,
    "must be a map, not a list; it is written `{ key: value }`",
  ],
  [
    "an unknown format",
    `version: 1\nbrand: { name: Acme, accounts: { mastodon: acme } }\nsnapshots:\n  - { path: week.ndjson, format: «mastodon-notification }\nrules: { outside-voices: {} }\n`,
    '"mastodon-notification" is not known; did you mean "mastodon-notifications"?',
  ],
  [
    "a time zone that is none",
    `${HEAD}timezone: «Europe/Berln\nrules: { outside-voices: {} }\n`,
    '"Europe/Berln" is not an IANA time zone; did you mean "Europe/Berlin"?',
  ],
  [
    "a time zone by its city alone",
    `${HEAD}timezone: «berlin\nrules: { outside-voices: {} }\n`,
    '"berlin" is not an IANA time zone; did you mean "Europe/Berlin"?',
  ],
  [
    "a time zone by its city as people write it",
    `${HEAD}timezone: «Los_Angeles\nrules: { outside-voices: {} }\n`,
    '"Los_Angeles" is not an IANA time zone; did you mean "America/Los_Angeles"?',
  ],
  [
    "a time zone by its offset",
    `${HEAD}timezone: «GMT+1\nrules: { outside-voices: {} }\n`,
    '"GMT+1" is not an IANA time zone, such as Europe/Berlin',
  ],
  [
    "a handle in a word processor's quotes",
    "version: 1\nbrand: { name: Acme, accounts: { x: «“acme” } }\nsnapshots: [week.ndjson]\nrules: { outside-voices: {} }\n",
    "“acme” begins with a typographic quotation mark, which YAML takes for a part of it; write straight ones",
  ],
  [
    "another version",
    `version: «2\nbrand: { name: Acme, accounts: { mastodon: acme } }\nsnapshots: [week.ndjson]\nrules: { outside-voices: {} }\n`,
    "must be 1, not 2",
  ],
  [
    "a brand's account that is no text",
    `version: 1\nbrand: { name: Acme, accounts: { mastodon: «17 } }\nsnapshots: [week.ndjson]\nrules: { outside-voices: {} }\n`,
    'must be a text or a list, not 17; put quotes around it: `"17"`',
  ],
  [
    "an empty path",
    `version: 1\nbrand: { name: Acme, accounts: { mastodon: acme } }\nsnapshots: [«""]\nrules: { outside-voices: {} }\n`,
    "the text is empty",
  ],
  // What is missing
  [
    "a missing version",
    `«brand: { name: Acme, accounts: { mastodon: acme } }\nsnapshots: [week.ndjson]\nrules: { outside-voices: {} }\n`,
    '"version" is missing; add `version: 1`',
  ],
  [
    "a missing brand",
    `«version: 1\nsnapshots: [week.ndjson]\nrules: { outside-voices: {} }\n`,
    '"brand" is missing',
  ],
  [
    "a brand without accounts",
    `version: 1\nbrand: «{ name: Acme }\nsnapshots: [week.ndjson]\nrules: { outside-voices: {} }\n`,
    '"accounts" is missing',
  ],
  [
    "a brand with an empty map of accounts",
    `version: 1\nbrand:\n  name: Acme\n  accounts: «{}\nsnapshots: [week.ndjson]\nrules: { outside-voices: {} }\n`,
    "the map is empty; name at least one",
  ],
  [
    "a waiver without a reason",
    `${HEAD}rules: { outside-voices: {} }\nwaivers:\n  - «{ rule: outside-voices, until: 2026-12-31 }\n`,
    '"reason" is missing',
  ],
  [
    "a waiver with an empty reason",
    `${HEAD}rules: { outside-voices: {} }\nwaivers:\n  - { rule: outside-voices, until: 2026-12-31, reason: «"" }\n`,
    "the text is empty",
  ],
  [
    "a waiver for an unknown rule",
    `${HEAD}rules: { outside-voices: {} }\nwaivers:\n  - { rule: «outside-voice, until: 2026-12-31, reason: agreed }\n`,
    '"outside-voice" is not known; did you mean "outside-voices"?',
  ],
  [
    "a waiver until a day that is none",
    `${HEAD}rules: { outside-voices: {} }\nwaivers:\n  - { rule: outside-voices, until: «2026-02-29, reason: agreed }\n`,
    '"2026-02-29" is not a calendar date, such as 2026-03-31',
  ],
  ["no rules", `${HEAD}`.replace("version", "«version"), NO_RULE],
  ["zero rules", `${HEAD}«rules: {}\n`, NO_RULE],
  ["rules that are all off", `${HEAD}«rules:\n  outside-voices: off\n  employee-share: off\n`, NO_RULE],
  [
    "a preset that is switched off rule by rule",
    `${HEAD}extends: base.yml\n«rules: { outside-voices: off }\n`,
    NO_RULE,
  ],
  // What it names
  [
    "an unknown preset",
    `${HEAD}extends: «recomended\n`,
    'there is no preset "recomended"; did you mean "recommended"?',
  ],
  [
    "an unknown preset like no other",
    `${HEAD}extends: «house\n`,
    'there is no preset "house"; known: starter, recommended, strict, posting-plan',
  ],
  [
    "an unknown preset in a list",
    `${HEAD}extends: [starter, «strikt]\n`,
    'there is no preset "strikt"; did you mean "strict"?',
  ],
  [
    "a missing file to extend",
    `${HEAD}extends: «./house.yml\n`,
    '"./house.yml" is not a file; the path is relative to the policy',
  ],
  [
    "a file to extend outside the repository",
    `${HEAD}extends: «../house.yml\n`,
    '"../house.yml" leads out of the repository',
  ],
  [
    "an absolute path to extend",
    `${HEAD}extends: «/etc/passwd\n`,
    '"/etc/passwd" must be relative to the policy file',
  ],
  [
    "a policy that extends itself",
    `${HEAD}extends: «./engagement.policy.yml\n`,
    '"./engagement.policy.yml" extends itself; take it out',
  ],
  [
    "a glob that matches nothing",
    `version: 1\nbrand: { name: Acme, accounts: { mastodon: acme } }\nsnapshots: [week.ndjson, «weeks/*.ndjson]\nrules: { outside-voices: {} }\n`,
    '"weeks/*.ndjson" matches no file; check the path, which is relative to the policy',
  ],
  [
    "a plan that is not there",
    `${HEAD}plans: [«plans/*.yml]\nrules: { outside-voices: {} }\n`,
    '"plans/*.yml" matches no file; check the path, which is relative to the policy',
  ],
  [
    "a roster that is not there",
    `${HEAD}roster: «roster.yml\nrules: { outside-voices: {} }\n`,
    'there is no roster at "roster.yml"; the path is relative to the policy',
  ],
  [
    "a snapshot outside the repository",
    `version: 1\nbrand: { name: Acme, accounts: { mastodon: acme } }\nsnapshots: [«../*.ndjson]\nrules: { outside-voices: {} }\n`,
    '"../*.ndjson" leads out of the repository',
  ],
  // YAML
  [
    "a handle without quotes",
    "version: 1\nbrand: { name: Acme, accounts: { x: «@acme } }\nsnapshots: [week.ndjson]\n",
    "a value that begins with @ needs quotes around it",
  ],
  [
    "a text with a colon",
    "version: 1\nbrand:\n  name: «Acme: the skates\n",
    "a second `key:` does not fit here; put it on its own line, or put quotes around a text with a colon",
  ],
  [
    "a tab for indentation",
    `${HEAD}rules:\n«\toutside-voices: {}\n`,
    "a tab indents this line; YAML wants spaces",
  ],
  [
    "a bracket that is not closed",
    `${HEAD}rules: «{ outside-voices: {}\n`,
    "this `{` is never closed; write `}` where it ends",
  ],
  [
    "a bracket that is not closed around one that is",
    `${HEAD}rules: «{ outside-voices: { except: [2026-03-30] }\nwindow: 7d\n`,
    "this `{` is never closed; write `}` where it ends",
  ],
  [
    "a list that is not closed",
    `version: 1\nbrand: { name: Acme, accounts: {} }\nsnapshots: «[week.ndjson\nrules: { outside-voices: {} }\n`,
    "this `[` is never closed; write `]` where it ends",
  ],
  [
    "a quote that is not closed, inside of brackets",
    `version: 1\nbrand: { name: «"Acme, accounts: {} }\nrules: { outside-voices: {} }\n`,
    'this `"` is never closed; write `"` where it ends',
  ],
  [
    "a bracket too many, which makes no sense of what follows",
    `${HEAD}rules: { outside-voices: {} } «}\nwindow: 7d\ntimezone: UTC\n`,
    "this does not fit here; look at the brackets, quotes and indentation before it",
  ],
  [
    "a key without a colon",
    `${HEAD}«window 7d\nrules: { outside-voices: {} }\n`,
    "a key needs a colon and a space behind it, in this line or the next",
  ],
  [
    "a key without a space",
    `${HEAD}«window:7d\nrules: { outside-voices: {} }\n`,
    "a key needs a colon and a space behind it, in this line or the next",
  ],
  [
    "a list's items without a comma",
    `version: 1\nbrand: { name: Acme, accounts: {} }\nsnapshots: ["week.ndjson" «"month.ndjson"]\nrules: { outside-voices: {} }\n`,
    "a comma is missing before this",
  ],
  [
    "a glob that begins with an exclamation mark",
    `version: 1\nbrand: { name: Acme, accounts: {} }\nsnapshots: [«!drafts/week.ndjson]\nrules: { outside-voices: {} }\n`,
    "a value that begins with ! needs quotes around it",
  ],
  [
    "a backslash between double quotes",
    `version: 1\nbrand: { name: Acme, accounts: {} }\nsnapshots: ["snapshots«\\week.ndjson"]\nrules: { outside-voices: {} }\n`,
    "a backslash between double quotes means something else; use single quotes",
  ],
  [
    "a merge conflict",
    `${HEAD}«<<<<<<< HEAD\nwindow: 7d\n=======\nwindow: 14d\n>>>>>>> main\nrules: { outside-voices: {} }\n`,
    "a merge conflict begins here; keep one of its sides, and remove its marks",
  ],
  [
    "no-break spaces before a key",
    `${HEAD}rules:\n«\u00a0\u00a0outside-voices: {}\n`,
    "there is a no-break space here, as word processors write it; type a plain space",
  ],
  [
    "a no-break space behind a colon",
    `${HEAD}rules:\n  outside-voices:\n    min:«\u00a03\n`,
    "there is a no-break space here, as word processors write it; type a plain space",
  ],
  [
    "a rule that is not indented",
    `${HEAD}rules:\n  outside-voices: {}\n«employee-share: { max: 20% }\n`,
    'unknown key "employee-share"; it belongs in `rules`, indented below it',
  ],
  [
    "a type in the plural, where a list belongs",
    rule("employee-share", "of: «comments"),
    'must be a list, not "comments"; write `[comment]`',
  ],
  ["a list for a key", `${HEAD}rules: { «[outside-voices]: {} }\n`, "a key must be a text"],
  [
    "an alias of nothing",
    `${HEAD}rules: { outside-voices: «*limits }\n`,
    "`*limits` repeats no `&limits` above; a text that begins with * needs quotes around it",
  ],
  ["an empty file", "«", "is empty, and must be a map; it is written `{ key: value }`"],
  [
    "a text for a policy",
    "«recommended\n",
    'must be a map, not "recommended"; it is written `{ key: value }`',
  ],
  ["a list for a policy", "«- recommended\n", "must be a map, not a list; it is written `{ key: value }`"],
  [
    "a second document",
    `${HEAD}rules: { outside-voices: {} }\n«---\nversion: 1\n`,
    "a second YAML document begins here; keep one",
  ],
];

for (const [title, marked, ...messages] of MISTAKES) {
  test(`${title} is told at its place`, async () => {
    const { text, places } = unmark(marked);
    const root = repository({ "engagement.policy.yml": text, "week.ndjson": WEEK, "base.yml": BASE });
    const expected = messages.map((message, i) => `engagement.policy.yml:${places[i]}: ${message}`);
    expect(await problemsOf(run(root))).toEqual(expected);
  });
}
