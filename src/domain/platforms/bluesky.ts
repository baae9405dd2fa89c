import { platform } from "./platform.ts";

export const bluesky = platform({
  channel: "bluesky",
  aliases: ["bsky"],
  hosts: ["bsky.app"],
  profiles: [/^\/profile\/([^/]+)/],
  accountInId: [/did:[a-z]+:[\w.%-]+/, /(?<=^at:\/\/)[\w-]+(?:\.[\w-]+)+/],
  // A handle there is the name of a host.
  server: /\.[^\s]+$/,
  posts: [/^https:\/\/bsky\.app\/profile\/(?<account>[\w.:-]+)\/post\/\w+/],
});
