import type { Export, ExportPart } from "./exports.ts";

/** A brand's account on a channel. */
export interface DraftAccount {
  channel: string;
  account: string;
  /** Whether nothing told it. */
  isGuess: boolean;
}

/** A glob, and the channel of what it matches where that must be said. */
interface DraftEntry {
  path: string;
  channel: string | null;
}

/** Files of planned posts, as far as a first policy names them. */
export interface PlannedFiles {
  /** The globs that match them and nothing that cannot be read, relative to the folder. */
  globs: readonly string[];
  /** Null where the posts say their own. */
  channel: string | null;
  /** All channels of the posts. */
  channels: readonly string[];
}

/** What a first policy says, beside what is always the same. */
export interface PolicyDraft {
  brand: string;
  accounts: readonly DraftAccount[];
  timezone: string;
  roster: string;
  snapshots: readonly DraftEntry[];
  plans: readonly DraftEntry[];
  /** The globs of what has to be corrected before either can have it. */
  broken: { snapshots: readonly string[]; plans: readonly string[] };
}

/** Where the people are who engage with a company, as long as nothing tells. */
const LIKELY_CHANNEL = "linkedin";
/** Matches whatever is put into the folder of snapshots. */
const ANY_SNAPSHOT = "snapshots/**/*.{ndjson,jsonl,json,csv}";

/**
 * What exports tell of accounts and channels; guesses where there are none.
 * @param globsOf the globs that match these exports
 */
export function draftPolicy(
  exports: readonly Export[],
  plans: readonly PlannedFiles[],
  { brand, timezone, roster }: Pick<PolicyDraft, "brand" | "timezone" | "roster">,
  globsOf: (some: readonly Export[]) => readonly string[],
): PolicyDraft {
  const stated = [
    ...exports.flatMap(({ parts }) => parts.flatMap(({ channel }) => channel ?? [])),
    ...plans.flatMap((plan) => plan.channels),
  ];
  const channels = [...new Set(stated.length === 0 ? [LIKELY_CHANNEL] : stated)].sort();
  const [first = LIKELY_CHANNEL, ...others] = channels;
  const isOn = (channel: string) => (part: ExportPart) => (part.channel ?? first) === channel;
  const channelIn = ({ parts }: Export) => channels.find((channel) => parts.every(isOn(channel))) ?? null;
  return {
    brand,
    timezone,
    roster,
    broken: { snapshots: [], plans: [] },
    accounts: channels.map((channel) => {
      const account = accountOf(exports.flatMap(({ parts }) => parts.filter(isOn(channel))));
      return { channel, account: account ?? handleFor(brand), isGuess: account === null };
    }),
    plans: plans.flatMap(({ globs, channel, channels: said }) =>
      globs.map((path) => {
        // Posts that name no channel are of the first, as long as nobody says otherwise.
        const planChannel = said.length === 0 ? first : channel;
        return { path, channel: others.length === 0 ? null : planChannel };
      }),
    ),
    snapshots:
      exports.length === 0
        ? plans.length === 0
          ? [{ path: ANY_SNAPSHOT, channel: null }]
          : []
        : // The rows of a file on several channels say their own.
          [...channels, null].flatMap((channel) =>
            globsOf(exports.filter((candidate) => channelIn(candidate) === channel)).map((path) => ({
              path,
              channel: others.length === 0 ? null : channel,
            })),
          ),
  };
}

/** The account that the most activities are about. */
function accountOf(parts: readonly ExportPart[]): string | null {
  const votes = new Map<string, number>();
  for (const { account, activities } of parts) {
    if (account !== null) votes.set(account, (votes.get(account) ?? 0) + activities);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function handleFor(brand: string): string {
  return brand.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}
