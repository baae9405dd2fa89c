import type { Activity } from "../../../domain/activity.ts";
import { asObject, asText, type Format, MalformedItem, totalsOf } from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";
import { OLDER_API } from "./lookalikes.ts";
import { quotedIn, repeatedBy } from "./text.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const xArchive: Format = {
  name: "x-archive",
  channels: ["x"],
  reads: "What an account on X did, from its archive: posts with their totals, replies and reposts.",
  cannotKnow: "What others did, which is in `x-tweets`.",
  obtain: "X: Settings, Your account, Download an archive of your data; commit `data/tweets.js` from it.",
  terms: TERMS.ownExport,
  types: ["post", "comment", "share", "mention", "quote"],
  names: true,
  inbound: false,
  outbound: true,
  listKeys: [],
  lookalikes: [
    { ...OLDER_API, fits: (item) => OLDER_API.fits(tweetOf(item)) },
    {
      what: "other data of an X archive: likes, followers or messages",
      instead: "commit `data/tweets.js` from it",
      fits: (item) =>
        ["like", "follower", "following", "dmConversation", "block", "mute"].some(
          (key) => Object.keys(asObject(item[key])).length > 0,
        ),
    },
  ],
  recognises: (item) => "full_text" in tweetOf(item),
  read(item) {
    const tweet = tweetOf(asObject(item));
    const id = asText(tweet["id_str"]) ?? asText(tweet["id"]);
    const published = timeOf(asText(tweet["created_at"]));
    const text = asText(tweet["full_text"]) ?? "";
    if (id === undefined || published === undefined) {
      throw new MalformedItem("is not a post from an X archive: `id_str` or `created_at` is missing");
    }
    const common = { published, id, side: "brand" } as const;
    const answered = asText(tweet["in_reply_to_status_id_str"]);
    const toward = asText(tweet["in_reply_to_screen_name"]);
    if (answered !== undefined) {
      return [{ ...common, type: "comment", inReplyTo: answered, target: toward ?? null }];
    }
    // An archive names the author of what was repeated in the text alone.
    const repeated = repeatedBy(text);
    if (repeated !== null) return [{ ...common, type: "share", target: repeated }];
    if (toward !== undefined) return [{ ...common, type: "mention", target: toward }];
    return [{ ...common, ...postOf(tweet, text) }];
  },
};

function tweetOf(item: Record<string, unknown>): Record<string, unknown> {
  return "tweet" in item ? asObject(item["tweet"]) : item;
}

function postOf(tweet: Record<string, unknown>, content: string): Activity {
  const quoted = quotedIn(tweet);
  if (quoted !== null) return { type: "quote", ...quoted };
  const [like, share] = [tweet["favorite_count"], tweet["retweet_count"]].map((count) =>
    Number(count ?? Number.NaN),
  );
  return { type: "post", content, totals: totalsOf({ like, share }) };
}

/** `Wed Oct 10 20:19:24 +0000 2018` as RFC 3339. */
function timeOf(text: string | undefined): string | undefined {
  const [, month, day, time, hours, minutes, year] =
    /^\w{3} (\w{3}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d) (\d{4})$/.exec(text ?? "") ?? [];
  const number = MONTHS.indexOf(month ?? "") + 1;
  return number === 0
    ? undefined
    : `${year}-${String(number).padStart(2, "0")}-${day}T${time}${hours}:${minutes}`;
}
