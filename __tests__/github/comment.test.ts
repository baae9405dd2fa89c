import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comment, type Comments, marker, say } from "../../src/github/comment.ts";

const POLICY = "engagement.policy.yml";
const ours = (id: number, text: string, policy = POLICY): Comment => ({
  id: String(id),
  body: `${marker(policy)}\n${text}`,
  isOurs: true,
});

function thread(...held: Comment[]) {
  const comments: Comments = {
    async *list() {
      yield* [...held];
    },
    async create(body) {
      held.push({ id: String(held.length + 1), body, isOurs: true });
    },
    async update(id, body) {
      const comment = held.find((each) => each.id === id);
      if (!comment?.isOurs) throw new Error("403");
      comment.body = body;
    },
  };
  return { held, comments };
}

describe("say", () => {
  it.each<[string, Comment[], boolean, string, Comment[]]>([
    ["first failure", [], false, "created", [ours(1, "new")]],
    ["first pass", [], true, "unchanged", []],
    ["a failure after another", [ours(1, "old")], false, "updated", [ours(1, "new")]],
    ["a pass after a failure", [ours(1, "old")], true, "updated", [ours(1, "new")]],
    ["nothing new", [ours(1, "new")], false, "unchanged", [ours(1, "new")]],
    [
      "nothing new but line ends",
      [{ ...ours(1, ""), body: `${marker(POLICY)}\r\nnew\r\n` }],
      false,
      "unchanged",
      [{ ...ours(1, ""), body: `${marker(POLICY)}\r\nnew\r\n` }],
    ],
    [
      "a stranger with our marker",
      [{ ...ours(1, "mine"), isOurs: false }],
      false,
      "created",
      [{ ...ours(1, "mine"), isOurs: false }, ours(2, "new")],
    ],
    [
      "another policy's comment",
      [ours(1, "old", "other.yml")],
      false,
      "created",
      [ours(1, "old", "other.yml"), ours(2, "new")],
    ],
    [
      "the marker quoted within one of ours",
      [{ id: "1", body: `> ${marker(POLICY)}`, isOurs: true }],
      false,
      "created",
      [{ id: "1", body: `> ${marker(POLICY)}`, isOurs: true }, ours(2, "new")],
    ],
    [
      "two of ours after a race",
      [ours(1, "old"), ours(2, "old")],
      false,
      "updated",
      [ours(1, "new"), ours(2, "old")],
    ],
  ])("%s", async (_, held, passes, outcome, expected) => {
    const { comments, held: after } = thread(...held);
    expect(await say(comments, POLICY, "new\n", passes)).toBe(outcome);
    expect(after).toEqual(expected);
  });

  it("says the same twice with one comment, whatever else is there", async () => {
    const other = fc.record({
      id: fc.uuid(),
      body: fc.string().map((text) => `${marker(POLICY)}${text}`),
      isOurs: fc.constant(false),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(other), fc.string(), async (others, text) => {
        const { comments, held } = thread(...others);
        expect(await say(comments, POLICY, text, false)).toBe("created");
        expect(await say(comments, POLICY, text, false)).toBe("unchanged");
        expect(held.filter(({ isOurs }) => isOurs)).toHaveLength(1);
      }),
    );
  });
});

describe("marker", () => {
  it("is one HTML comment, whatever the path holds", () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        expect(marker(`--> ${path}`)).toMatch(/^<!-- vanity-check [0-9a-f]{64} -->$/);
      }),
    );
  });
});
