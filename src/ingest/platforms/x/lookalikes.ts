import type { Lookalike } from "../../pipeline/format.ts";

export const OLDER_API: Lookalike = {
  what: "posts as X's older API gives them, or a tool that keeps its shape",
  instead: "export them by API v2, or the account's own from its archive",
  fits: ({ user, text, full_text, id_str }) =>
    user !== undefined && id_str !== undefined && (text ?? full_text) !== undefined,
};

export const DIRECT_MESSAGES: Lookalike = {
  what: "private messages from X, which should not be committed",
  instead: "export public posts: `GET /2/users/{id}/mentions` and `/tweets`",
  fits: (item) => "dm_conversation_id" in item || "event_type" in item || "messageCreate" in item,
};

export const USERS: Lookalike = {
  what: "X users, who may have liked something, may be followers, or were only looked up",
  instead:
    "give them an entry of their own that says what they did, such as `set: { type: like, object: POST-ID, period: { from: …, to: … } }`; else export `GET /2/users/{id}/mentions`",
  fits: ({ id, username, text, timestamp }) =>
    typeof id === "string" && typeof username === "string" && text === undefined && timestamp === undefined,
};
