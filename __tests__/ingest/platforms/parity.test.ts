import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTIVITY_TYPES } from "../../../src/domain/activity.ts";
import { channelNamed, PLATFORMS, platformAt, platformNamed } from "../../../src/domain/platforms/index.ts";
import { formats, snapshotFormats } from "../../../src/ingest/platforms/index.ts";

const FOLDER = "src/ingest/platforms";

/** Platforms whose ids and addresses hold nobody's account, and why. */
const NO_ACCOUNT_IN_ID: Record<string, string> = {
  discourse: "ids are numbers of topics and posts",
  github: "an address names the repository's owner, who is the brand",
  google: "ids of reviews are random, and there are no profiles",
};

const readers = [...formats, ...snapshotFormats.tables, ...[snapshotFormats.rows ?? []].flat()];
/** What a person counts by eye may be of any channel. */
const ofPlatforms = readers.filter(({ name }) => name !== "tally");

describe("each format's platform is known wherever platforms are listed", () => {
  test.each(ofPlatforms.map((format) => [format.name, format] as const))("%s", (_, { channels = [] }) => {
    expect(channels.length).toBeGreaterThan(0);
    for (const channel of channels) {
      const platform = platformNamed(channel);
      expect(platform?.channel, `src/domain/platforms has no ${channel}`).toBe(channel);
      const hasPattern = (platform?.accountInId.length ?? 0) > 0;
      const advice = `${channel}: give its platform accountInId in src/domain/platforms, or say in NO_ACCOUNT_IN_ID why not`;
      expect(hasPattern || channel in NO_ACCOUNT_IN_ID, advice).toBe(true);
    }
  });
});

test("a format says what it can hold, and no two have a name", () => {
  for (const { name, types, inbound, outbound } of formats) {
    expect(types.length, name).toBeGreaterThan(0);
    expect(ACTIVITY_TYPES, name).toEqual(expect.arrayContaining([...types]));
    expect(inbound || outbound || types.every((type) => type === "post"), name).toBe(true);
  }
  const names = readers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("every file that makes a format is in the list", () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const made = files.flatMap((path) => {
    const text = readFileSync(join(FOLDER, path), "utf8");
    return [...text.matchAll(/: (?:Table|Row)?Format = \{\s*name: "([\w-]+)"/g)].map(([, name]) => name);
  });
  expect(made.sort()).toEqual(readers.map(({ name }) => name).sort());
});

test("a page's key that says whether more follow is kept", () => {
  for (const { name, remainderOfPage, pageKeys = [] } of formats) {
    if (remainderOfPage !== undefined) expect(pageKeys, name).not.toEqual([]);
  }
});

test("no two platforms share a name or a host, and each goes by its own", () => {
  const names = PLATFORMS.flatMap(({ channel, aliases }) => [channel, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  for (const { channel, aliases, hosts } of PLATFORMS) {
    for (const name of [channel, ...aliases]) expect(channelNamed(name), name).toBe(channel);
    for (const host of hosts) expect(platformAt(`www.${host}`)?.channel, host).toBe(channel);
  }
});

test.each([
  ["Twitter", "x"],
  ["X (Twitter)", "x"],
  ["IG", "instagram"],
  ["fb", "facebook"],
  ["YT", "youtube"],
  ["You Tube", "youtube"],
  ["Linked In", "linkedin"],
  ["linked-in", "linkedin"],
  ["Google My Business", "google"],
  [" Reviews ", "reviews"],
  ["__proto__", "__proto__"],
])("%s is the channel %s", (name, channel) => {
  expect(channelNamed(name)).toBe(channel);
});
