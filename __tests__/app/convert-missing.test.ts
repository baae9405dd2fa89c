import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { check } from "../../src/app/check.ts";
import { convert as convertByCommand } from "../../src/cli/convert.ts";
import type { ConversionTarget } from "../../src/domain/conversion.ts";
import type { Report } from "../../src/domain/report.ts";
import { convert } from "../../src/index.ts";
import { clock, type Files, problemsOf, repository, run } from "../support/repository.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const RULES = `
  employee-share: { max: 20%, of: [comment, like, mention, message, review], min-sample: 1 }
  employee-only-posts: { max: 30%, min-sample: 1 }
  promotional-share: { max: 90%, min-sample: 1 }
  response-rate: { min: 90%, within: 24h, min-sample: 1 }
  outside-voices: { min: 3, window: 14d }
  daily-outside-interactions: { min: 1, window: 14d }
`;
const AS_OF = "2026-03-31";
const TIME = "2026-03-30T09:00:00Z";
const FANS = Array.from({ length: 12 }, (_, i) => `fan${i}`);

/** An export of a brand on one channel, and what its entry says of it. */
interface Export {
  channel: string;
  /** The brand's account there. */
  brand?: string;
  entry?: string;
  files: Files;
}

function policyOf({ channel, brand = "acme", entry = "" }: Omit<Export, "files">, path: string): string {
  return `version: 1
brand: { name: Acme, accounts: { ${channel}: "${brand}" } }
roster: roster.yml
snapshots: [{ path: "${path}", channel: ${channel}${entry} }]
rules: ${RULES}`;
}

/** Of the kind that the channel's exports have, as one of another kind recognises nobody. */
const EMPLOYEE: Record<string, string> = { linkedin: "urn:li:person:fan0", bluesky: "did:plc:fan0.example" };

const roster = (channel: string) =>
  `version: 1\npeople: [{ id: p-1, relation: employee, accounts: { ${channel}: "${EMPLOYEE[channel] ?? "fan0"}" } }]\n`;

const repositoryOf = (given: Export) =>
  repository({
    "engagement.policy.yml": policyOf(given, "s/*"),
    "roster.yml": roster(given.channel),
    ...Object.fromEntries(Object.entries(given.files).map(([name, content]) => [`s/${name}`, content])),
  });

/** The report on an export, and on what it is converted to. */
async function judgedTwice(given: Export, to: ConversionTarget): Promise<[Report, Report]> {
  const root = repositoryOf(given);
  const policy = join(root, "engagement.policy.yml");
  const before = await run(root, "engagement.policy.yml", AS_OF);
  const paths = Object.keys(given.files).map((name) => join(root, "s", name));
  const result = await convert(paths, { policy, to, ...(to === "pseudonyms" ? { key: KEY } : {}) });
  const after = repository({
    "engagement.policy.yml": policyOf({ ...given, entry: "" }, "a.ndjson"),
    "roster.yml": roster(given.channel),
    "a.ndjson": result,
  });
  const request = { root: after, policy: join(after, "engagement.policy.yml"), asOf: AS_OF };
  return [before, await check({ ...request, failOn: "error", clock, key: KEY })];
}

const verdicts = ({ rules }: Report) => rules.map(({ rule, outcome }) => `${rule} ${outcome}`);

const linkedin = (kind: "comment" | "reaction" | "post", paging: object) =>
  JSON.stringify({
    paging,
    elements: FANS.map((fan, i) => {
      const [actor, time] = [`urn:li:person:${fan}`, Date.parse(TIME)];
      if (kind === "post")
        return {
          id: `urn:li:share:${i}`,
          author: "urn:li:organization:5",
          commentary: "x",
          publishedAt: time,
        };
      const object = "urn:li:activity:1";
      return kind === "comment"
        ? { id: String(i), actor, created: { actor, time }, message: { text: "x" }, object }
        : {
            id: `urn:li:reaction:(${actor},${object})`,
            created: { actor, time },
            root: object,
            reactionType: "LIKE",
          };
    }),
  });
const CUT = { start: 0, count: 12, total: 240, links: [] };

const meta = (more: object) =>
  JSON.stringify({
    data: FANS.map((fan, i) => ({
      id: `900_${i}`,
      from: { id: fan },
      created_time: "2026-03-30T09:00:00+0000",
    })),
    ...more,
  });

const tweets = JSON.stringify({
  data: FANS.map((fan, i) => ({ id: `${i}`, text: "@acme hi", created_at: TIME, author_id: fan })),
  includes: { users: FANS.map((fan) => ({ id: fan, username: fan, name: fan })) },
  meta: { next_token: "n" },
});

const answer = (id: string, author: string, more: object = {}) => ({
  kind: "youtube#comment",
  id,
  snippet: { authorChannelId: { value: author }, authorDisplayName: author, publishedAt: TIME, ...more },
});
const youtube = (page: object, totalReplyCount: number) =>
  JSON.stringify({
    ...page,
    items: FANS.map((fan, i) => ({
      kind: "youtube#commentThread",
      id: `c-${i}`,
      snippet: {
        videoId: "v-1",
        totalReplyCount,
        topLevelComment: answer(`c-${i}`, fan, { videoId: "v-1" }),
      },
      replies: { comments: [answer(`c-${i}.r`, "acme", { parentId: `c-${i}` })] },
    })),
  });

const discourse = JSON.stringify({
  post_stream: {
    posts: ["acme", ...FANS].map((username, i) => ({
      ...{
        id: 100 + i,
        topic_id: 7,
        post_number: i + 1,
        post_type: 1,
        username,
        user_id: 5,
        created_at: TIME,
      },
      cooked: "x",
    })),
    stream: Array.from({ length: 40 }, (_, i) => 100 + i),
  },
});

const skyPost = (author: string, key: string) => ({
  uri: `at://did:plc:${author}/app.bsky.feed.post/${key}`,
  author: { did: `did:plc:${author}`, handle: author },
});
const sky = JSON.stringify({
  thread: {
    $type: "app.bsky.feed.defs#threadViewPost",
    post: { ...skyPost("acme.example", "1"), record: { createdAt: TIME }, replyCount: 90, indexedAt: TIME },
    replies: FANS.map((fan, i) => {
      const { uri } = skyPost("acme.example", "1");
      const record = { createdAt: TIME, reply: { root: { uri }, parent: { uri } } };
      return {
        $type: "app.bsky.feed.defs#threadViewPost",
        post: { ...skyPost(`${fan}.example`, `r${i}`), record, replyCount: 0, indexedAt: TIME },
        replies: [],
      };
    }),
  },
});

const google = JSON.stringify({
  reviews: FANS.map((fan) => ({
    reviewId: fan,
    reviewer: { displayName: fan },
    starRating: "FIVE",
    createTime: TIME,
    reviewReply: { comment: "Thanks", updateTime: "2026-03-30T10:00:00Z" },
  })),
  totalReviewCount: 300,
  nextPageToken: "n",
});

const TALLY =
  "date,channel,post,comments,comments by employees,likes,likes by employees,shares,shares by employees,answered\n";

const EXPORTS: Record<string, Export> = {
  "a page of X's tweets": { channel: "x", files: { "a.json": tweets } },
  "a page of X's users": {
    channel: "x",
    entry: ", set: { type: like, object: p-1, period: { from: 2026-03-20, to: 2026-03-31 } }",
    files: {
      "a.json": JSON.stringify({
        data: FANS.map((fan) => ({ id: fan, username: fan, name: fan })),
        meta: { result_count: 12, next_token: "n" },
      }),
    },
  },
  "a page of LinkedIn's comments": {
    channel: "linkedin",
    files: { "a.json": linkedin("comment", CUT) },
  },
  "a page of LinkedIn's reactions": { channel: "linkedin", files: { "a.json": linkedin("reaction", CUT) } },
  "a page of LinkedIn's posts": {
    channel: "linkedin",
    brand: "urn:li:organization:5",
    files: { "a.json": linkedin("post", CUT) },
  },
  "a page of Meta's": {
    channel: "facebook",
    files: { "a.json": meta({ paging: { next: "https://graph.example/b" } }) },
  },
  "a page of Meta's with a total": {
    channel: "facebook",
    brand: "fan11",
    files: { "a.json": meta({ paging: { next: "https://graph.example/b" }, summary: { total_count: 300 } }) },
  },
  "a page of YouTube's": { channel: "youtube", files: { "a.json": youtube({ nextPageToken: "n" }, 1) } },
  "threads of YouTube's": { channel: "youtube", files: { "a.json": youtube({}, 9) } },
  "a topic of Discourse's": { channel: "forum", files: { "a.json": discourse } },
  "a thread of Bluesky's": { channel: "bluesky", brand: "acme.example", files: { "a.json": sky } },
  "a page of Google's reviews": { channel: "google", files: { "a.json": google } },
  "a tally with an empty cell": {
    channel: "linkedin",
    files: { "t.csv": `${TALLY}2026-03-30,linkedin,p-1,9,0,9,0,9,0,9\n2026-03-30,linkedin,p-2,,,9,0,9,0,\n` },
  },
  "two tallies with an empty cell": {
    channel: "linkedin",
    files: {
      "t.csv": `${TALLY}2026-03-29,linkedin,p-1,9,0,9,0,9,0,9\n`,
      "u.csv": `${TALLY}2026-03-30,linkedin,p-2,9,0,,,9,0,9\n2026-03-30,linkedin,p-3,9,0,9,0,9,0,9\n`,
    },
  },
  "an export that the brand is never seen in, but somebody who answers": {
    channel: "facebook",
    files: {
      "a.json": JSON.stringify({
        data: FANS.flatMap((fan, i) => [
          { id: `900_${i}`, from: { id: fan }, created_time: "2026-03-30T09:00:00+0000" },
          {
            id: `901_${i}`,
            from: { id: "acmeinc" },
            created_time: "2026-03-30T09:00:00+0000",
            parent: { id: `900_${i}` },
          },
        ]),
      }),
    },
  },
  "records that say the brand's own are in it": {
    channel: "facebook",
    files: {
      "a.ndjson": [
        { version: 1, outbound: true },
        ...FANS.map((actor, i) => ({ type: "comment", id: `c${i}`, actor, object: "p", published: TIME })),
        ...FANS.map((_, i) => ({ type: "comment", actor: "acme-inc", inReplyTo: `c${i}`, published: TIME })),
      ]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(""),
    },
  },
  "posts that may be the brand's": {
    channel: "facebook",
    files: {
      "a.ndjson": [
        { type: "post", id: "p", actor: "acme-inc", published: TIME },
        { type: "post", id: "q", actor: "acme-inc", published: TIME },
        ...FANS.map((actor) => ({ type: "comment", actor, object: "p", published: TIME })),
      ]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(""),
    },
  },
  "comments that say who is an employee": {
    channel: "github",
    entry: ", insiders-from: author_association",
    files: {
      "a.json": JSON.stringify(
        FANS.map((login, id) => ({
          id,
          html_url: `https://github.com/acme/r/discussions/4#discussioncomment-${id}`,
          user: { login, type: "User" },
          created_at: TIME,
          parent_id: null,
          author_association: id < 6 ? "COLLABORATOR" : "NONE",
        })),
      ),
    },
  },
};

describe("what is converted is judged no sooner than what it was made from", () => {
  for (const [title, given] of Object.entries(EXPORTS)) {
    it(`${title}, as records and under pseudonyms`, async () => {
      for (const to of ["records", "pseudonyms"] as const) {
        const [before, after] = await judgedTwice(given, to);
        expect(verdicts(after), to).toEqual(verdicts(before));
      }
    });

    it(`${title}, as counts`, async () => {
      const [before, after] = await judgedTwice(given, "counts");
      // Counts may lose what they can't tell, and decide nothing.
      const lost = after.rules.map(({ outcome }) => outcome === "unjudged");
      const expected = verdicts(before).map((verdict, i) => (lost[i] ? verdicts(after)[i] : verdict));
      expect(verdicts(after)).toEqual(expected);
      expect(before.conclusion).toBe(after.conclusion);
    });
  }

  it("is of exports that leave something open", async () => {
    for (const [title, given] of Object.entries(EXPORTS)) {
      const report = await run(repositoryOf(given), "engagement.policy.yml", AS_OF);
      expect(verdicts(report).join(), title).toContain("unjudged");
    }
  });

  it("without somebody too", async () => {
    for (const title of ["a page of X's tweets", "a page of LinkedIn's comments", "a page of Meta's"]) {
      const given = EXPORTS[title] as Export;
      const person = title.includes("LinkedIn") ? "urn:li:person:fan3" : "fan3";
      const [before, after] = await judgedTwice(given, { without: person });
      expect(verdicts(after)[0], title).toBe(verdicts(before)[0]);
      expect(verdicts(after)[0], title).toBe("employee-share unjudged");
    }
  });
});

describe("what a converted file says of itself", () => {
  const first = async (given: Export, to: ConversionTarget = "records") => {
    const root = repositoryOf(given);
    const paths = Object.keys(given.files).map((name) => join(root, "s", name));
    const text = await convert(paths, { policy: join(root, "engagement.policy.yml"), to });
    return JSON.parse(text.split("\n")[0] ?? "");
  };
  const cut = EXPORTS["a page of LinkedIn's comments"] as Export;
  const missing = { types: ["comment"], held: 12, missing: 228 };

  it("is how many are missing, and it stays where it is converted again", async () => {
    expect((await first(cut)).leftOut).toEqual([missing]);
    const root = repositoryOf(cut);
    const policy = join(root, "engagement.policy.yml");
    const once = await convert([join(root, "s/a.json")], { policy });
    const twice = await convert([{ name: "b.ndjson", bytes: new TextEncoder().encode(once) }], { policy });
    expect(twice).toBe(once);
  });

  it("calls nothing complete of which something is missing", async () => {
    const entry = ", set: { complete: [comment, like] }";
    expect((await first({ ...cut, entry })).complete).toEqual(["like"]);
    const { complete, covers } = await first(cut, "counts");
    expect(complete).toBeUndefined();
    expect(covers).toEqual([expect.objectContaining({ types: ["comment"], leftOut: [missing] })]);
  });

  it("keeps what an aggregate covers, and its figures", async () => {
    const root = repositoryOf({ channel: "x", files: { "a.json": tweets } });
    const policy = join(root, "engagement.policy.yml");
    const counts = await convert([join(root, "s/a.json")], { policy, to: "counts" });
    const again = await convert([{ name: "c.ndjson", bytes: new TextEncoder().encode(counts) }], { policy });
    const [before, after] = [counts, again].map((text) => JSON.parse(text.split("\n")[0] ?? ""));
    expect(after.covers).toEqual(before.covers);
    expect(after.figures).toEqual(before.figures);
  });
});

describe("files become one", () => {
  const page = (n: number, total: number) =>
    linkedin("comment", { start: n * 12, count: 12, total, links: [] }).replaceAll(
      /"id":"(\d+)"/g,
      (_, id) => `"id":"${n}-${id}"`,
    );
  const pages = (total: number): Export => ({
    channel: "linkedin",
    brand: "urn:li:person:fan11",
    files: { "a.json": page(0, total), "b.json": page(1, total) },
  });
  const paths = (root: string, ...names: string[]) => names.map((name) => join(root, "s", name));

  it("where all pages of a list are there", async () => {
    for (const to of ["records", "counts"] as const) {
      const [before, after] = await judgedTwice(pages(24), to);
      expect(verdicts(before)).toContain("employee-only-posts pass");
      expect(after.inputs.pages).toBeUndefined();
      expect(verdicts(after)).toContain("employee-only-posts pass");
    }
  });

  it("but not where some are missing, as that is of one file alone", async () => {
    const root = repositoryOf(pages(36));
    const options = { policy: join(root, "engagement.policy.yml") };
    expect((await problemsOf(convert(paths(root, "a.json", "b.json"), options))).join()).toContain(
      "b.json:1:1: has a page that says more activities follow, which is not true of the other files; convert all pages of its list, or this file alone",
    );
    const counts = await convert(paths(root, "a.json", "b.json"), { ...options, to: "counts" });
    expect(JSON.parse(counts.split("\n")[0] ?? "").covers).toHaveLength(2);
  });

  it("but not counts of a list that goes on and names no day", async () => {
    const list = [
      '{"leftOut":[{"types":["like"],"held":1,"missing":null}]}',
      '{"type":"like","actor":"sam","object":"p-1","channel":"x"}',
    ].join("\n");
    const root = repositoryOf({ channel: "x", files: { "a.ndjson": list } });
    const options = { policy: join(root, "engagement.policy.yml"), to: "counts" } as const;
    expect((await problemsOf(convert(paths(root, "a.ndjson"), options))).join()).toContain(
      "a.ndjson:1:1: names no day, and more activities follow",
    );
  });

  it("but not where a person counted one of them by eye", async () => {
    const tally = `${TALLY}2026-03-30,linkedin,p-1,9,0,9,0,9,0,9\n`;
    const root = repositoryOf({ channel: "linkedin", files: { "a.json": page(0, 12), "t.csv": tally } });
    const options = { policy: join(root, "engagement.policy.yml") };
    for (const to of ["records", "counts"] as const)
      expect(
        (await problemsOf(convert(paths(root, "a.json", "t.csv"), { ...options, to }))).join(),
      ).toContain("t.csv:1:1: was counted by eye, which is not true of the other files; convert it alone");
  });

  it("and one may not call complete what it did not count", async () => {
    const tally = EXPORTS["a tally with an empty cell"] as Export;
    const root = repositoryOf({ ...tally, entry: ", set: { complete: [comment] }" });
    const options = { policy: join(root, "engagement.policy.yml") };
    expect((await problemsOf(convert(paths(root, "t.csv"), options))).join()).toContain(
      "t.csv:1:1: calls `comment` complete, but nobody counted it on some post",
    );
  });

  it("but not plans, of which one may ask employees in a column that nothing reads", async () => {
    const root = repository({
      "engagement.policy.yml": `${policyOf({ channel: "x" }, "s/*")}plans: [{ path: "plans/*", channel: x }]\n`,
      "roster.yml": roster("x"),
      "s/a.json": tweets,
      "plans/a.csv": "Date,Text,Boosters\n2026-04-02,Hello,fan0\n",
      "plans/b.csv": "Date,Text,Amplifiers\n2026-04-03,Hello,kim\n",
    });
    const options = { policy: join(root, "engagement.policy.yml"), format: "calendar" };
    const plans = ["a.csv", "b.csv"].map((name) => join(root, "plans", name));
    expect((await problemsOf(convert(plans, options))).join()).toContain("convert it alone");
    const alone = await convert(plans.slice(0, 1), options);
    expect(JSON.parse(alone.split("\n")[0] ?? "").unreadColumns).toEqual(["Boosters"]);
  });

  it("and the command says where there are more", async () => {
    const root = repositoryOf(pages(36));
    const said: string[] = [];
    const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const error = vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
    await convertByCommand([...paths(root, "a.json"), "--policy", join(root, "engagement.policy.yml")]);
    out.mockRestore();
    error.mockRestore();
    expect(said.join()).toMatch(
      /a\.json says that more activities follow, and so does the result \(`leftOut`\)/,
    );
  });
});
