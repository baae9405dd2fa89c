import { platform } from "./platform.ts";

/** Where people talk about products rather than to followers. */
export const github = platform({
  channel: "github",
  name: "GitHub",
  aliases: ["gh"],
  hosts: ["github.com"],
  profiles: [/^\/(?:orgs\/)?([^/]+)/],
});

/** Each forum has a host of its own, and its ids are the numbers of topics. */
export const discourse = platform({ channel: "discourse" });

export const reddit = platform({
  channel: "reddit",
  hosts: ["reddit.com"],
  profiles: [/^\/(?:u|user|r)\/([^/]+)/],
});

export const medium = platform({
  channel: "medium",
  hosts: ["medium.com"],
  profiles: [/^\/@?([^/]+)/],
});
