import { describe, expect, it } from "vitest";
import { type Company, type PlainRecord, tableOf } from "../support/company.ts";
import { joined, last } from "./joined.ts";

const AT = "2026-11-10T09:00:00Z";

describe("whose side an actor is on", () => {
  const side = (actor: PlainRecord["actor"], company: Company = {}, record: Partial<PlainRecord> = {}) =>
    last([{ type: "comment", actor: actor ?? null, published: AT, ...record }], company)?.side;

  it.each([
    ["acme", "brand"],
    ["@ACME ", "brand"],
    ["https://mastodon/acme", "brand"],
    ["ann", "inside"],
    ["sam", "outside"],
    ["statusbot", "bot"],
    [null, "unknown"],
    ["", "unknown"],
    [" @ ", "unknown"],
    [{ id: "1", handle: "ann" }, "inside"],
    [{ name: "Ann" }, "inside"],
    [{ name: "Sam Smith" }, "outside"],
    [{}, "unknown"],
    [{ handle: "sam", bot: true }, "bot"],
    [{ handle: "ann", bot: true }, "inside"],
    [{ handle: "acme", bot: true }, "brand"],
    [{ id: "StatusBot", handle: "ann" }, "bot"],
    [{ id: "ann", handle: "statusbot" }, "bot"],
    [{ id: "statusbot", handle: "acme" }, "brand"],
    [{ id: "acme", handle: "statusbot" }, "brand"],
  ] as const)("%j is %s", (actor, expected) => {
    expect(side(actor, { roster: { people: ["ann"], bots: ["@StatusBot"] } })).toBe(expected);
  });

  it.each([
    ["https://www.linkedin.com/in/Jane-Doe/", "jane-doe"],
    ["https://de.linkedin.com/in/jane-doe/recent-activity", "jane-doe"],
    ["https://www.linkedin.com/company/jane/posts/", "jane"],
    ["HTTPS://X.com/jane?lang=en#top", "jane"],
    ["https://mobile.twitter.com/jane/with_replies", "jane"],
    ["https://x.com/videos", "videos"],
    ["https://x.com/%6Aane", "jane"],
    ["https://x.com/%zz", "%zz"],
    ["https://m.facebook.com/profile.php?id=100012&sk=about", "100012"],
    ["https://www.facebook.com/Jane.Doe/about/reviews", "jane.doe"],
    ["https://www.youtube.com/@jane/videos", "jane"],
    ["https://www.tiktok.com/@jane", "jane"],
    ["https://bsky.app/profile/jane.bsky.social", "jane.bsky.social"],
    ["https://hachyderm.io/@Jane", "jane@hachyderm.io"],
    ["https://hachyderm.io/users/jane", "jane@hachyderm.io"],
    ["https://hachyderm.io/@jane@far.example", "jane@far.example"],
    ["https://social.example:8443/@jane", "jane@social.example:8443"],
    ["https://forum.example/u/jane", "jane@forum.example"],
    ["https://forum.example/people/jane", "jane"],
    ["https://x.com", "https://x.com"],
    ["https://[", "https://["],
    ["urn:li:company:5", "urn:li:organization:5"],
  ])("%s is the profile of %s", (actor, handle) => {
    expect(side(actor, { roster: { people: [handle] } })).toBe("inside");
  });

  it.each([
    // Bare handles are of the brand's own server.
    ["mastodon", "@acme@home.example", "@ann@home.example", "ann", "inside"],
    ["mastodon", "@acme@home.example", "ann", "@Ann@Home.example", "inside"],
    ["mastodon", "https://home.example/@acme", "ann", "https://home.example/@ann/1", "inside"],
    ["mastodon", "@acme@home.example", "@ann@home.example", "sam", "outside"],
    ["mastodon", "@acme@home.example", "ann", "ann@far.example", "outside"],
    ["mastodon", "@acme@home.example", "ann", "acme", "brand"],
    ["mastodon", "@acme@home.example", "@ann@home.example", { id: "7", handle: "ann" }, "inside"],
    ["forum", "https://forum.example/u/acme", "https://forum.example/u/ann", "ann", "inside"],
    // Where nobody knows the brand's server, an address and a handle can never be equal.
    ["mastodon", "acme", "@ann@home.example", "ann", "unknown"],
    ["mastodon", "acme", "@ann@home.example", "sam", "unknown"],
    ["mastodon", "acme", "@ann@home.example", "sam@far.example", "outside"],
    ["mastodon", "acme", "ann", "ann@home.example", "unknown"],
    ["newsletter", "acme", "ann@acme.example", "ann", "unknown"],
    ["bluesky", "acme.example", "ann", "ann.bsky.social", "unknown"],
    ["bluesky", "acme.example", "ann.bsky.social", "ann", "unknown"],
    ["bluesky", "acme.example", "ann.bsky.social", "sam.bsky.social", "outside"],
    ["bluesky", "acme.example", "ann.bsky.social", "did:plc:z72i7hdynmk6r22z27h6tvur", "unknown"],
    ["youtube", "acme", "UC_x5XG1OV2P6uZZ5FSM9Ttw", "@ann", "unknown"],
    ["youtube", "acme", "@ann", "UC_x5XG1OV2P6uZZ5FSM9Ttw", "unknown"],
    ["youtube", "acme", "@ann", "Ann Miller", "unknown"],
    ["linkedin", "acme", "ann-miller", "urn:li:person:AbC", "unknown"],
    ["linkedin", "acme", "urn:li:person:AbC", "ann-miller", "unknown"],
    ["x", "acme", "ann", "1234", "unknown"],
    ["facebook", "acme", "1234", "ann.miller", "unknown"],
    // A dot belongs to a handle elsewhere.
    ["instagram", "acme", "ann", "sam.smith", "outside"],
  ] as const)(
    "on %s, with the brand at %s and the roster's %s, %j is %s",
    (channel, acme, ann, actor, expected) => {
      const company: Company = {
        brand: { accounts: { [channel]: [acme] } },
        roster: { people: [{ accounts: { [channel]: ann } }], noAccounts: [] },
      };
      expect(side(actor, company, { channel })).toBe(expected);
      const toward =
        typeof actor === "string"
          ? last([{ type: "comment", actor: acme, target: actor, published: AT, channel }], company)
          : null;
      expect(toward?.towardSide ?? expected).toBe(expected);
      const replied = [
        { type: "comment", id: "c-1", actor, published: AT, channel },
        { type: "comment", actor: acme, inReplyTo: "c-1", published: AT, channel },
      ];
      expect(last(replied, company)?.towardSide).toBe(expected);
    },
  );

  it("is not completed where the brand is on two servers", () => {
    const company: Company = {
      brand: { accounts: { mastodon: ["@acme@a.example", "@acme@b.example"] } },
      roster: { people: ["@ann@a.example"], noAccounts: [] },
    };
    expect([side("ann", company), side("ann@a.example", company)]).toEqual(["unknown", "inside"]);
  });

  it("is the one that the record states, where the company says nothing of the account", () => {
    expect(side(null, {}, { side: "inside", count: 12 })).toBe("inside");
    expect(side("sam", {}, { side: "inside" })).toBe("inside");
    expect(side(" ", {}, { side: "inside" })).toBe("inside");
    expect(side("ann", {}, { side: "outside" })).toBe("inside");
    expect(side("acme", {}, { side: "outside" })).toBe("brand");
    expect(side(null, {}, { side: "inside", bot: true })).toBe("bot");
  });

  it("holds in its own channel alone", () => {
    expect(side("ann", {}, { channel: "linkedin" })).toBe("outside");
    // However the two are written one after the other.
    const roster = { people: [{ accounts: { "linked in": "ann" } }] };
    expect(side("in ann", { roster }, { channel: "linked" })).toBe("outside");
  });

  it("begins on `from` and ends before `until`, by the local day", () => {
    const roster = { people: [{ accounts: "ann", from: "2026-11-10", until: "2026-11-12" }] };
    const sides = [
      "2026-11-09T22:59:59Z",
      "2026-11-09T23:00:00Z",
      "2026-11-11T22:59:59Z",
      "2026-11-11T23:00:00Z",
    ].map((published) => side("ann", { roster, timezone: "Europe/Berlin" }, { published }));
    expect(sides).toEqual(["outside", "inside", "inside", "outside"]);
  });

  it("may begin again", () => {
    const people = [
      { accounts: "ann", until: "2026-01-01" },
      { accounts: "ann", from: "2026-06-01" },
    ];
    const sides = ["2025-12-31", "2026-01-01", "2026-06-01"].map((published) =>
      side("ann", { roster: { people } }, { published }),
    );
    expect(sides).toEqual(["inside", "outside", "inside"]);
  });

  it("of an undated row is unknown unless it is the same on all days of its file", () => {
    const roster = { people: [{ accounts: "ann", until: "2026-11-12" }] };
    const over = (from: string, to: string) =>
      side("ann", { roster, period: { from, to } }, { published: null });
    expect(over("2026-11-01", "2026-11-11")).toBe("inside");
    expect(over("2026-11-01", "2026-11-12")).toBe("unknown");
    expect(over("2026-11-12", "2026-11-20")).toBe("outside");
  });

  it("is a bot's in all that a marked account does, and all that is done toward it", () => {
    const records = [
      { type: "comment", id: "c-1", actor: "crawler", published: AT },
      { type: "like", actor: { handle: "crawler", bot: true }, published: AT },
      { type: "comment", actor: "acme", inReplyTo: "c-1", published: AT },
    ];
    expect(joined(records).map(({ side }) => side)).toEqual(["bot", "bot", "brand"]);
    expect(last(records)).toMatchObject({ towardSide: "bot", outbound: false });
  });

  it("is no bot's by a mark that a later file takes back", () => {
    const comment = { type: "comment", id: "c-1", actor: "sam", published: AT };
    const files = [{ records: [{ ...comment, bot: true }] }, { records: [comment] }];
    expect(last([], { files })?.side).toBe("outside");
  });
});

describe("an account with an id and a handle", () => {
  const both = { type: "like", actor: { id: "109", handle: "sam" }, published: AT };
  const byHandle = { type: "like", actor: "@Sam", published: AT };
  const byId = { type: "like", actor: "109", published: AT };
  const accounts = (records: readonly PlainRecord[]) => new Set(tableOf({ records }).actor).size;

  it("is one account, in whatever order its names come", () => {
    for (const records of [
      [both, byHandle, byId],
      [byHandle, byId, both],
      [byId, both, byHandle],
      [both, both, byHandle],
    ])
      expect(accounts(records)).toBe(1);
  });

  it("is on the side of either", () => {
    for (const account of ["sam", "109"]) {
      for (const records of [
        [both, byHandle],
        [byHandle, both],
        [byId, both],
      ])
        expect(joined(records, { roster: { people: [account] } }).map(({ side }) => side)).toEqual([
          "inside",
          "inside",
        ]);
    }
  });

  it("is found as a target by either", () => {
    const reply = { type: "comment", actor: "acme", target: "109", published: AT };
    expect(last([reply, both, reply], { roster: { people: ["sam"] } })?.towardSide).toBe("inside");
  });

  it("stays two where two ids go by one handle, and both are on its side", () => {
    const other = { type: "like", actor: { id: "110", handle: "sam" }, published: AT };
    expect(accounts([both, other])).toBe(2);
    expect(accounts([both, other, both, byHandle])).toBe(3);
    const roster = { people: [{ accounts: "sam", until: "2026-12-01" }] };
    expect(joined([both, other, both, byHandle], { roster }).map(({ side }) => side)).toEqual(
      Array(4).fill("inside"),
    );
  });

  it("is told at once, though two ids share a colleague's handle in a hundred thousand rows", {
    timeout: 10_000,
  }, () => {
    const records = Array.from({ length: 100_000 }, (_, i) => ({
      type: "like",
      actor: { id: `${i % 2}`, handle: "ann" },
      published: AT,
    }));
    expect(new Set(joined(records).map(({ side }) => side))).toEqual(new Set(["inside"]));
  });
});

describe("accounts that share a text", () => {
  it("are one for each channel, however few texts there are", () => {
    const names = Array.from({ length: 40 }, (_, i) => `place-${i}`);
    const records = [...names, ...names].map((channel, i) => ({
      type: "like",
      actor: i % 3 === 0 ? "@Sam" : "sam",
      published: AT,
      channel,
    }));
    const { accounts, actor, channels } = tableOf({ records });
    expect([...actor]).toEqual([...names.keys(), ...names.keys()]);
    expect(Array.from(names.keys(), (account) => channels[accounts.channel(account)])).toEqual(names);
    expect(names.map((name) => accounts.numberOf(name, "SAM"))).toEqual([...names.keys()]);
    expect([accounts.numberOf("place-0", "kim"), accounts.numberOf("elsewhere", "sam")]).toEqual([-1, -1]);
    expect([accounts.name(0), accounts.written(0), accounts.written(1)]).toEqual(["sam", "Sam", "sam"]);
  });
});

describe("channels", () => {
  it("are those of the records and of what is complete, and no other", () => {
    const like = { type: "like", actor: "sam", published: AT, channel: "Reviews" };
    expect(tableOf({ records: [like] }).channels).toEqual(["reviews"]);
    expect(tableOf({ files: [{ channel: "LinkedIn", records: [], complete: ["like"] }] }).channels).toEqual([
      "linkedin",
    ]);
  });
});
