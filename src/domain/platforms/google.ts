import { platform } from "./platform.ts";

/** Google's names for its business profiles changed; reviews there show a display name and nothing else. */
export const google = platform({
  channel: "google",
  aliases: ["gmb", "gbp", "googlebusiness", "googlebusinessprofile", "googlemybusiness", "googlereviews"],
  displayNamesOnly: true,
});

export const youtube = platform({
  channel: "youtube",
  name: "YouTube",
  aliases: ["yt"],
  hosts: ["youtube.com"],
  profiles: [/^\/(?:c|channel|user)\/([^/]+)/, /^\/@?([^/]+)/],
  accountInId: [/https?:\/\/(?:\w+\.)?youtube\.com\/(?:@|(?:c|channel|user)\/)[\w.%-]+/],
});
