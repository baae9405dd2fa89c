import { expect, test } from "vitest";
import { staffRequests } from "../../src/metrics/staff-requests.ts";

const asksStaff = staffRequests(["Fennick"]);

/** Each way to ask, by its language. */
const REQUESTS = {
  English: [
    ..."like,comment,share,repost,re-post,retweet,boost,upvote,react,engage"
      .split(",")
      .flatMap((react) => [`please ${react}`, `we ask you to ${react}`, `share and ${react}`]),
    ..."like,share,boost,upvote,repost,comment on,react to,engage with"
      .split(",")
      .map((react) => `${react} this`),
    ...["like", "comment", "reaction", "thumbs up"].map((reaction) => `drop a ${reaction}`),
    ...["review", "rating", "five stars"].map((review) => `leave us a ${review}`),
    ...["please rate us", "please review us", "review us on the store"],
  ],
  German: [
    ..."liken,liked,likt,kommentieren,kommentiert,teilen,teilt,reagieren,reagiert"
      .split(",")
      .map((react) => `bitte ${react}`),
    ..."like,liked,likt,liken,kommentiert,teilt,teilen".split(",").map((react) => `${react} und teilt`),
    ...["Bewertung schreiben", "Rezension hinterlassen", "bewertet uns"],
  ],
  French: [
    ..."liker,aimer,commenter,partager,réagir".split(",").map((react) => `merci de ${react}`),
    ..."likez,aimez,commentez,partagez".split(",").map((react) => `${react} ce post`),
    "laissez un avis",
  ],
  Spanish: [
    ..."un me gusta,un comentario,compartan,una reaccion".split(",").map((react) => `por favor ${react}`),
    ..."comenten,comentad,compartan,compartid".split(",").map((react) => `${react} y escriban`),
    ..."reseña,opinión,valoración".split(",").map((review) => `dejen una ${review}`),
  ],
  Dutch: [
    ..."liken,reageren,delen".split(",").map((react) => `graag ${react}`),
    ..."like,deel,reageer".split(",").map((react) => `${react} en deel`),
    ..."review,beoordeling,recensie".split(",").map((review) => `schrijf een ${review}`),
  ],
  Italian: [
    ..."un mi piace,commentare,condividere".split(",").map((react) => `per favore ${react}`),
    ...["commentate questo", "condividete questo", "lasciate una recensione"],
  ],
};

test.each(Object.entries(REQUESTS))("each way to ask in %s is found, in any case", (_, requests) => {
  const texts = requests.flatMap((request) => [`@team ${request}`, `@TEAM ${request.toUpperCase()}`]);
  expect(texts.filter((text) => !asksStaff(text))).toEqual([]);
});

test("a line break or several blanks between two words make no difference", () => {
  const texts = Object.values(REQUESTS).flatMap((requests) =>
    requests.flatMap((request) => ["\n", "  "].map((gap) => `@team ${request.replaceAll(" ", gap)}`)),
  );
  expect(texts.filter((text) => !asksStaff(text))).toEqual([]);
});

test("a letter that counts as one of another case is found too", () => {
  expect(asksStaff("@team please \u017fhare")).toBe(true);
});

test.each([["@team the new tents are out"], ["Everyone at Fennick is at the fair"], [""]])(
  "%j asks for nothing",
  (text) => {
    expect(asksStaff(text)).toBe(false);
  },
);
