import { platform } from "./platform.ts";

/** Platforms that no reader is for: posts are planned for them, and tables name them. */
export const others = [
  platform({ channel: "discord" }),
  platform({ channel: "matrix" }),
  platform({ channel: "pinterest", hosts: ["pinterest.com"], profiles: [/^\/([^/]+)/] }),
  platform({ channel: "slack" }),
  platform({ channel: "telegram", hosts: ["t.me"], profiles: [/^\/(?:s\/)?([^/]+)/] }),
  platform({ channel: "tiktok", name: "TikTok", hosts: ["tiktok.com"], profiles: [/^\/@?([^/]+)/] }),
];
