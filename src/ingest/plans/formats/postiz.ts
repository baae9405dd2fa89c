import { asObject, asText, type Format, MalformedItem } from "../../pipeline/format.ts";
import { channelOf } from "../names.ts";

/** Posts that nobody has decided on, or that did not go out. */
const NOT_PLANNED = ["DRAFT", "ERROR"];

export const postiz: Format = {
  name: "postiz",
  reads:
    "Posts scheduled in Postiz or published by it, each for its channel; drafts and failed posts are skipped. Written from the documentation of its API.",
  cannotKnow: "What kind of post it is, who replies and who is asked to react.",
  obtain:
    "`GET https://api.postiz.com/public/v1/posts` with the API key from Postiz's settings in the header `Authorization` (https://docs.postiz.com/public-api).",
  types: ["post"],
  names: false,
  inbound: false,
  outbound: true,
  listKeys: ["posts"],
  recognises: ({ publishDate, integration }) =>
    typeof publishDate === "string" && typeof integration === "object" && integration !== null,
  read(item) {
    const { id, publishDate, content, state, integration, releaseURL } = asObject(item);
    const published = asText(publishDate);
    const { providerIdentifier, identifier } = asObject(integration);
    if (published === undefined) throw new MalformedItem("is not a Postiz post: `publishDate` is missing");
    if (NOT_PLANNED.includes(String(state))) return [];
    const provider = asText(providerIdentifier) ?? asText(identifier);
    const text = asText(content);
    const url = asText(releaseURL);
    return [
      {
        type: "post",
        id: asText(id) ?? null,
        published,
        ...(provider === undefined ? {} : { channel: channelOf(provider) }),
        ...(text === undefined ? {} : { content: text.replaceAll(/<[^>]*>/g, " ").trim() }),
        ...(url === undefined ? {} : { url }),
      },
    ];
  },
};
