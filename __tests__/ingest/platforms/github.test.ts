import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { diagnose, read } = readingOn("github");

const at = "2026-03-30T09:00:00Z";
const user = (login: string, type = "User") => ({ login, id: 1, type });
const PAGE = "https://github.com/acme/rocket/discussions/4";
const repository = { full_name: "acme/rocket" };
const STAR = { starred_at: at, user: user("sam") };
const COMMENT = {
  id: 9,
  html_url: `${PAGE}#discussioncomment-9`,
  user: user("kim"),
  created_at: at,
  parent_id: 8,
};
const OPENED = { id: 3, html_url: PAGE, user: user("sam"), created_at: at, title: "How?", body: "not kept" };

test("stars, by the API and by webhook", async () => {
  const event = { action: "created", starred_at: at, sender: user("kim"), repository };
  const { activities, outbound } = await read(
    "s.ndjson",
    [STAR, event].map((one) => JSON.stringify(one)).join("\n"),
  );
  expect(told(activities)).toEqual([
    { type: "like", published: at, actor: { handle: "sam", bot: false } },
    { type: "like", published: at, actor: { handle: "kim", bot: false } },
  ]);
  expect(outbound).toBe(false);
  expect((await read("c.json", JSON.stringify([COMMENT]))).outbound).toBe(true);
});

test("a comment answers the one above it, or what it stands under", async () => {
  const top = { ...COMMENT, html_url: `${PAGE}#discussioncomment-8`, parent_id: null };
  const event = { action: "created", comment: COMMENT, discussion: OPENED, repository, sender: user("kim") };
  const { activities } = await read("c.json", JSON.stringify(top) + JSON.stringify(event, null, 2));
  expect(told(activities)).toMatchObject([
    { type: "comment", id: `${PAGE}#discussioncomment-8`, object: PAGE, inReplyTo: PAGE },
    {
      type: "comment",
      id: `${PAGE}#discussioncomment-9`,
      object: PAGE,
      inReplyTo: `${PAGE}#discussioncomment-8`,
    },
  ]);
});

test("what strangers open calls for an answer, what the brand opens is its post", async () => {
  const own = { ...OPENED, html_url: `${PAGE}0`, user: user("acme"), body: "News" };
  const { activities } = await read("d.json", JSON.stringify([OPENED, own]));
  expect(activities.map(({ type, content }) => [type, content])).toEqual([
    ["message", undefined],
    ["post", "News"],
  ]);
});

test("reactions are likes, bots are marked, and what is disliked counts for nothing", async () => {
  const reaction = { id: 1, node_id: "R1", user: user("renovate", "Bot"), content: "heart", created_at: at };
  const gone = { action: "deleted", starred_at: null, sender: user("sam"), repository };
  const list = [reaction, { ...reaction, node_id: "R2", content: "-1" }, gone];
  const { activities, skipped } = await read("r.json", JSON.stringify(list));
  expect(told(activities)).toEqual([
    { type: "like", published: at, id: "R1", actor: { handle: "renovate", bot: true } },
    { type: "like", undone: true, actor: { handle: "sam", bot: false } },
  ]);
  expect(skipped).toBe(1);
});

test("stars without their time are refused with the way to get it", async () => {
  const stars = JSON.stringify([{ ...user("sam"), node_id: "U1" }]);
  for (const format of ["github", "auto"]) {
    expect((await diagnose("s.json", stars, { format })).join()).toContain(
      "application/vnd.github.star+json",
    );
  }
});

test("the association says who is an employee, where the entry believes it", async () => {
  const said = [
    "OWNER",
    "MEMBER",
    "COLLABORATOR",
    "CONTRIBUTOR",
    "NONE",
    "member",
    "SPONSOR",
    null,
    undefined,
  ];
  const comments = said.map((author_association, i) => ({ ...COMMENT, id: i, author_association }));
  const sides = async (how: object) =>
    (await read("c.json", JSON.stringify(comments), how)).activities.map(({ side }) => side);
  expect(await sides({ "insiders-from": "author_association" })).toEqual([
    "inside",
    "inside",
    "unknown",
    "outside",
    "outside",
    "unknown",
    "unknown",
    "unknown",
    "unknown",
  ]);
  expect(await sides({})).toEqual(said.map(() => undefined));
});

test("nothing else has an association", async () => {
  const record = '{"type":"comment","actor":"sam","published":"2026-03-30"}\n';
  const mistakes = await diagnose("c.ndjson", record, {
    "insiders-from": "author_association",
    format: "vanity-check",
  });
  expect(mistakes.join()).toContain("take `insiders-from` out of its entry");
});

test("pages, hostile and cut off", () =>
  expectFormat("github", [COMMENT, OPENED], (items) => ({ total_count: 2, items })));
