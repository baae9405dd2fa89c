import { platform } from "./platform.ts";

export const x = platform({
  channel: "x",
  aliases: ["twitter", "xtwitter", "x/twitter", "x(twitter)", "twitterx", "twitter/x", "twitter(x)", "x.com"],
  hosts: ["x.com", "twitter.com"],
  profiles: [/^\/@?([^/]+)/],
  accountInId: [/https?:\/\/(?:\w+\.)?(?:twitter|x)\.com\/\w+(?=\/status(?:es)?\/)/],
  posts: [/^https:\/\/(?:www\.)?(?:x|twitter)\.com\/(?<account>\w+)\/status\/(?<id>\d+)/],
});
