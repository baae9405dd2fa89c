import type { Activity } from "../../../domain/activity.ts";
import { asObject, asText, type Format, MalformedItem } from "../../pipeline/format.ts";
import { postAt } from "../address.ts";

const ACTIONS = ["post", "reply", "repost", "quote-post"];

export const blueskyRecords: Format = {
  name: "bluesky-records",
  channels: ["bluesky"],
  reads:
    "Posts, replies, reposts and quotes on Bluesky, as the automation of `nodejs/bluesky` keeps them, before or after they are sent.",
  cannotKnow:
    "The day of what isn't sent yet, unless the file's name begins with it; who replies and who is asked to react.",
  obtain: "Commit the automation's records, each file named like `2026-11-24-launch.json`.",
  types: ["post", "comment", "share", "quote"],
  names: false,
  inbound: false,
  outbound: true,
  listKeys: [],
  recognises: ({ action, account }) => ACTIONS.includes(String(action)) && typeof account === "string",
  read(item) {
    const { action, richText, record, result, repostURL, repostInfo, replyURL, replyInfo } = asObject(item);
    if (!ACTIONS.includes(String(action))) {
      throw new MalformedItem(
        `is not a Bluesky record: \`action\` is missing, or none of ${ACTIONS.join(", ")}`,
      );
    }
    const done = {
      id: asText(asObject(result)["uri"]) ?? null,
      published: asText(asObject(record)["createdAt"]) ?? null,
      content: asText(richText) ?? asText(asObject(record)["text"]) ?? null,
    };
    if (action === "post") return [{ ...done, type: "post" }];
    const [address, info] = action === "reply" ? [replyURL, replyInfo] : [repostURL, repostInfo];
    const { id, account } = postAt(asText(address) ?? "");
    const object = asText(asObject(info)["uri"]) ?? id;
    if (object === "") {
      const [key, other] = action === "reply" ? ["replyURL", "replyInfo"] : ["repostURL", "repostInfo"];
      throw new MalformedItem(`is not a Bluesky ${action}: \`${key}\` and \`${other}.uri\` are missing`);
    }
    if (action === "reply") return [{ ...done, type: "comment", inReplyTo: object, target: account }];
    const type: Activity["type"] = action === "repost" ? "share" : "quote";
    return [{ ...done, type, object, target: account }];
  },
};
