import { platform } from "./platform.ts";

/** Meta's platforms: one company, one API, and one channel each. */
export const facebook = platform({
  channel: "facebook",
  aliases: ["fb", "facebookpage"],
  hosts: ["facebook.com", "fb.com"],
  profiles: [/^\/(?:people|pages)\/[^/]+\/(\d+)/, /^\/(?!profile\.php)([^/]+)/],
  accountInId: [/https?:\/\/(?:\w+\.)?facebook\.com\/[\w.%-]+(?=\/(?:photos|posts|reels|videos)\/)/],
});

export const instagram = platform({
  channel: "instagram",
  aliases: ["ig", "insta"],
  hosts: ["instagram.com"],
  profiles: [/^\/(?:stories\/)?([^/]+)/],
  accountInId: [/https?:\/\/(?:\w+\.)?instagram\.com\/[\w.]+(?=\/(?:p|reel|tv)\/)/],
});

export const threads = platform({
  channel: "threads",
  hosts: ["threads.com", "threads.net"],
  profiles: [/^\/@?([^/]+)/],
});
