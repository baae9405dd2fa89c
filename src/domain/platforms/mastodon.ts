import { platform } from "./platform.ts";

/** Any server of the fediverse; an account is `name@server`, which no list of hosts could tell. */
export const mastodon = platform({
  channel: "mastodon",
  accountInId: [
    /https?:\/\/[^/\s]+\/(?:@|(?:accounts|author|c|channel|in|profile|u|user|users)\/)[\w.:%-]+(?:@[\w.-]+)?/,
    /https?:\/\/[^/\s]+\/p\/[\w.-]+(?=\/\d+)/,
    /@?(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/,
  ],
  posts: [/^https:\/\/[\w.-]+\/@(?<account>[\w.@-]+)\/(?<id>\d+)/],
});
