import { platform } from "./platform.ts";

export const linkedin = platform({
  channel: "linkedin",
  name: "LinkedIn",
  aliases: ["li"],
  hosts: ["linkedin.com"],
  profiles: [/^\/(?:company|in|pub|school|showcase)\/([^/]+)/, /^\/posts\/([^/_]+)/],
  accountInId: [
    /urn:li:(?:person|member):[\w-]+/,
    /https?:\/\/[\w.]*linkedin\.com\/in\/[\w.:%-]+/,
    /https?:\/\/[\w.]*linkedin\.com\/posts\/[\w%-]+?(?=_)/,
  ],
});
