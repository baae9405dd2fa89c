import type { Files } from "./repository.ts";

/** A kind of file that somebody may hand over, in a company of which most comments are employees'. */
export interface Kind {
  name: string;
  /** The file that is damaged. */
  file: string;
  files: Files;
  /** Whether its rows are what people did, most of them employees. */
  isSnapshot: boolean;
}

const EMPLOYEES = 15;
const ALL = 20;
const AT = "2026-03-24T09:00:00Z";

/** As many of something as there are comments, the first three quarters by the two employees. */
function each<T>(what: (by: string, n: number) => T): T[] {
  return Array.from({ length: ALL }, (_, n) =>
    what(n >= EMPLOYEES ? `sam${n}` : n % 2 === 0 ? "ann" : "bob", n),
  );
}

function policyOf(channel: string, brand = "acme", more = ""): string {
  return `version: 1
brand: { name: Acme, accounts: { ${channel}: "${brand}" } }
roster: roster.yml
snapshots: ["w.*"]
rules:
  employee-share: { of: [comment, mention, message, review, like], max: 20%, min-sample: 1 }
${more}`;
}

const rosterOf = (channel: string, [ann, bob] = ["ann", "bob"]) => `version: 1
people:
  - { id: p-1, relation: employee, accounts: { ${channel}: "${ann}" }, from: 2026-01-01 }
  - { id: p-2, relation: employee, accounts: { ${channel}: "${bob}" } }
bots: [{ channel: ${channel}, account: bot }]
`;

const record = (by: string, n: number) => ({
  type: "comment",
  id: `c-${n}`,
  actor: by,
  published: AT,
  object: "p-1",
});
const OWN = [{ type: "post", id: "p-1", actor: "acme", published: AT, content: "News" }, ...each(record)];
const ENVELOPE = { version: 1, period: { from: "2026-03-23", to: "2026-03-29" }, complete: ["comment"] };
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

interface Payload {
  channel: string;
  payload: unknown;
  brand?: string;
  accounts?: [string, string];
}

const PAYLOADS: Record<string, Payload> = {
  "Mastodon's notifications": {
    channel: "mastodon",
    payload: each((acct, n) => ({
      id: `n-${n}`,
      type: "mention",
      created_at: AT,
      account: { acct },
      status: { id: `${n}`, visibility: "public" },
    })),
  },
  "Bluesky's notifications": {
    channel: "bluesky",
    brand: "acme.example",
    accounts: ["ann.example", "bob.example"],
    payload: {
      notifications: each((by, n) => ({
        uri: `at://did:plc:${by}/x/${n}`,
        reason: "mention",
        author: { did: `did:plc:${by}`, handle: `${by}.example` },
        indexedAt: AT,
      })),
    },
  },
  "GitHub's comments": {
    channel: "github",
    payload: [["acme", 99] as const, ...each((by, n) => [by, n] as const)].map(([login, n]) => ({
      id: n,
      html_url: `https://github.com/acme/r/discussions/4#discussioncomment-${n}`,
      user: { login, type: "User" },
      created_at: AT,
    })),
  },
  "Facebook's comments": {
    channel: "facebook",
    brand: "1",
    payload: {
      data: [["1", 99] as const, ...each((by, n) => [by, n] as const)].map(([id, n]) => ({
        id: `900_${n}`,
        from: { id },
        created_time: "2026-03-24T09:00:00+0000",
        comment_count: 0,
      })),
    },
  },
  "LinkedIn's comments": {
    channel: "linkedin",
    brand: "urn:li:organization:42",
    accounts: ["urn:li:person:ann", "urn:li:person:bob"],
    payload: {
      elements: [
        ["urn:li:organization:42", 99] as const,
        ...each((by, n) => [`urn:li:person:${by}`, n] as const),
      ].map(([actor, n]) => ({
        actor,
        object: "urn:li:activity:1",
        id: `${n}`,
        commentUrn: `urn:li:comment:(urn:li:activity:1,${n})`,
        message: { text: "x" },
        created: { actor, time: Date.parse(AT) },
      })),
    },
  },
  "X's mentions": {
    channel: "x",
    accounts: ["ann", "bob"],
    payload: {
      data: each((by, n) => ({
        id: `${1000 + n}`,
        text: "@acme hi",
        created_at: "2026-03-24T09:00:00.000Z",
        author_id: by === "ann" ? "2" : by === "bob" ? "3" : `${n + 10}`,
        conversation_id: `${1000 + n}`,
      })),
      includes: {
        users: [
          { id: "2", username: "ann", name: "Ann" },
          { id: "3", username: "bob", name: "Bob" },
          ...each((username, n) => ({ id: `${n + 10}`, username, name: username })).slice(EMPLOYEES),
        ],
      },
      meta: {},
    },
  },
  "YouTube's comments": {
    channel: "youtube",
    accounts: ["UC-ann", "UC-bob"],
    payload: {
      items: [["@acme", 99] as const, ...each((by, n) => [by, n] as const)].map(([by, n]) => ({
        kind: "youtube#comment",
        id: `c-${n}`,
        snippet: {
          authorChannelId: { value: `UC-${by}` },
          authorDisplayName: by,
          videoId: "v-1",
          publishedAt: AT,
          textOriginal: "x",
        },
      })),
    },
  },
  "Google's reviews": {
    channel: "google",
    payload: {
      reviews: each((by, n) => ({
        reviewId: `r-${n}`,
        reviewer: { displayName: by },
        starRating: "FIVE",
        comment: "x",
        createTime: AT,
      })),
    },
  },
  "a topic of Discourse": {
    channel: "discourse",
    payload: {
      id: 7,
      title: "News",
      post_stream: {
        posts: [["acme", -1] as const, ...each((by, n) => [by, n] as const)].map(([username, n]) => ({
          id: 100 + n,
          topic_id: 7,
          post_number: n + 2,
          post_type: 1,
          username,
          user_id: 5,
          created_at: AT,
          cooked: "<p>x</p>",
        })),
        stream: Array.from({ length: ALL + 1 }, (_, i) => 99 + i),
      },
    },
  },
};

function snapshot(
  name: string,
  file: string,
  text: string,
  channel: string,
  more: Partial<Payload> = {},
): Kind {
  return {
    name,
    file,
    isSnapshot: true,
    files: {
      "engagement.policy.yml": policyOf(channel, more.brand),
      "roster.yml": rosterOf(channel, more.accounts),
      [file]: text,
    },
  };
}

const ndjson = lines([ENVELOPE, ...OWN]);
const csv = [
  "type,id,actor,published,object",
  ...OWN.map(({ type, id, actor, published }) => `${type},${id},"${actor}",${published},p-1`),
].join("\n");
const tally = [
  "date,channel,post,comments,comments by employees,likes,likes by employees,shares,shares by employees,answered",
  ...Array.from({ length: 8 }, (_, n) => `2026-03-24,linkedin,p-${n},6,5,12,10,1,1,0`),
].join("\n");
const claims = `version: 1
claims:
  - { metric: comments, from: 2026-03-23, to: 2026-03-29, value: 20 }
  - { metric: engagement-rate, channel: mastodon, base: 40, from: 2026-03-23, to: 2026-03-29, value: 50% }
`;
const waivers = `  claimed-metrics: { claims: [claims.yml] }
waivers: [{ rule: employee-share, until: 2026-12-31, reason: agreed, day: 2026-03-20 }]
plans: ["plans/*"]
`;
const company: Files = {
  "engagement.policy.yml": policyOf("mastodon", "acme", waivers),
  "roster.yml": rosterOf("mastodon"),
  "claims.yml": claims,
  "plans/p.yml":
    "activities:\n  - { type: post, published: 2026-04-01, category: news, amplifiers: [ann] }\n",
  "w.ndjson": ndjson,
};
const other = (name: string, file: string, more: Files = {}): Kind => ({
  name,
  file,
  isSnapshot: false,
  files: { ...company, ...more },
});
const SHEET =
  "id,relation,channel,account,from,until\np-1,employee,mastodon,ann,2026-01-01,\np-2,employee,mastodon,bob,,\n";
const ICS = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "BEGIN:VEVENT",
  "UID:1",
  "DTSTART;TZID=Europe/Berlin:20260401T090000",
  "RRULE:FREQ=WEEKLY;COUNT=3",
  "SUMMARY:News",
  "CATEGORIES:promotional",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

/** Every kind of file that is read. */
export const KINDS: readonly Kind[] = [
  snapshot("JSON Lines", "w.ndjson", ndjson, "mastodon"),
  snapshot("JSON", "w.json", JSON.stringify({ ...ENVELOPE, activities: OWN }, null, 1), "mastodon"),
  snapshot("a sheet", "w.csv", csv, "mastodon"),
  snapshot("a tally", "w.csv", tally, "linkedin"),
  ...Object.entries(PAYLOADS).map(([name, { channel, payload, ...more }]) =>
    snapshot(name, "w.json", JSON.stringify(payload), channel, more),
  ),
  other("a policy", "engagement.policy.yml"),
  other("a roster", "roster.yml"),
  other("a roster's sheet", "roster.csv", {
    "engagement.policy.yml": policyOf("mastodon").replace("roster.yml", "roster.csv"),
    "roster.csv": SHEET,
  }),
  other("claims", "claims.yml"),
  other("a plan", "plans/p.yml"),
  other("a calendar", "plans/p.ics", { "plans/p.ics": ICS }),
  other("a post in Markdown", "plans/2026-04-02.md", {
    "plans/2026-04-02.md": "---\nmedia: [mastodon]\ncategory: news\n---\nWe released\n",
  }),
];
