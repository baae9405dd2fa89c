import type { Activity } from "../../domain/activity.ts";
import { asCount, asObject, asText, type Format, MalformedItem, textsOf } from "../pipeline/format.ts";
import { TERMS } from "./terms.ts";

export const googleReviews: Format = {
  name: "google-reviews",
  channels: ["google"],
  reads: "Reviews of a Google Business Profile, and the owner's replies.",
  cannotKnow:
    "Who an anonymous reviewer is. Names are not unique, and a reply carries the time of its last edit.",
  obtain:
    "`GET https://mybusiness.googleapis.com/v4/accounts/{id}/locations/{id}/reviews`, page by page, with the scope `https://www.googleapis.com/auth/business.manage`. The API isn't open to the public: ask for access with Google's form, as an owner or manager of the profile; requests are reviewed within 14 days.",
  terms: TERMS.google,
  types: ["review", "comment"],
  names: false,
  inbound: true,
  outbound: true,
  listKeys: ["reviews"],
  pageKeys: ["averageRating", "totalReviewCount", "nextPageToken"],
  recognises: ({ reviewId, reviewer }) => reviewId !== undefined && reviewer !== undefined,
  read(item) {
    const { reviewId, reviewer, createTime, reviewReply } = asObject(item);
    const [id, published] = [asText(reviewId), asText(createTime)];
    if (id === undefined || published === undefined) {
      throw new MalformedItem("is not a Google review: `reviewId` or `createTime` is missing");
    }
    const { displayName, isAnonymous } = asObject(reviewer);
    const actor = isAnonymous === true ? null : (asText(displayName) ?? null);
    const review: Activity = { type: "review", published, id, actor };
    const answered = asText(asObject(reviewReply)["updateTime"]);
    if (answered === undefined) return [review];
    const target = actor;
    return [
      review,
      { type: "comment", published: answered, id: `${id}/reply`, side: "brand", inReplyTo: id, target },
    ];
  },
  remainderOfPage({ totalReviewCount, nextPageToken }, reviews) {
    const location = /^accounts\/[^/]+\/locations\/[^/]+/.exec(asText(reviews[0]?.["name"]) ?? "")?.[0];
    return {
      list: location ?? "",
      hasMore: asText(nextPageToken) !== undefined,
      follows: null,
      total: asCount(totalReviewCount),
      held: textsOf(reviews.map(({ reviewId }) => reviewId)),
    };
  },
};
