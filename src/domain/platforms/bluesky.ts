import { platform } from "./platform.ts";

export const bluesky = platform({
  channel: "bluesky",
  aliases: ["bsky"],
  hosts: ["bsky.app"],
  profiles: [/^\/profile\/([^/]+)/],
  accountInId: [/did:[a-z]+:[\w.%-]+/, /(?<=^at:\/\/)[\w-]+(?:\.[\w-]+)+/],
  posts: [/^https:\/\/bsky\.app\/profile\/(?<account>[\w.:-]+)\/post\/\w+/],
});
