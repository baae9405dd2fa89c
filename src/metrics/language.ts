import { isAscii } from "../lib/is-ascii.ts";
import { lazy } from "../lib/lazy.ts";
import { PRONOUNS } from "./pronouns.ts";

/** The words that make up most of any text in a language, more of them than a text can do without. */
const COMMON: Readonly<Record<string, string>> = {
  en: "the a an and of to is in that it for on with are this be was at have from by not as or will can what how",
  de: "der die das und ist nicht ein eine einen mit für auf auch den dem des im von zu sich sind es wie aus bei nach oder aber wenn noch",
  fr: "le la les des et est un une du de en que qui dans pour pas sur avec ce il elle au aux par plus sont ou mais cette",
  es: "el la los las de y que en un una es por con para no se del al lo como más pero su sus este esta son muy",
  it: "il la lo di e che un una è per con non del della le si da gli sono dei al nel come più anche questo ma",
  nl: "de het een en van is dat niet op te voor met zijn er aan ook als maar om bij naar dan wat deze nog in",
  pt: "o a os as de e que um uma é para com não do da dos das em no na por se mais como mas ao são",
  pl: "i w na z się nie jest do to że o jak po za od dla ale przez są tego co czy tym który oraz",
  sv: "och att det som är en ett på av för med den till inte har de om men från så kan när också i",
  da: "og at det er en et på af for med den til ikke har de som om men fra kan når også eller hvad i",
  nb: "og å det er en et på av for med den til ikke har de som om men fra kan når også eller hva i",
  // Their pronouns are not listed: without these, each would pass for a neighbour.
  cs: "a v na se je že do s z o pro ale jsou jako by to ve za při také nebo který jsme jste aby už ze po k",
  fi: "ja on ei se että oli ovat mutta myös kun niin tai joka jos kanssa sekä vain nyt mitä hän ne tämä",
  hu: "a az és hogy nem egy is van ez de ha meg csak mint már el vagy ki mert még azt ezt volt",
  ro: "și în de la cu pe nu este un o că din pentru mai sunt care a ce dar sau al ale prin după fi",
  tr: "ve bir bu için ile da de çok ne daha gibi en olan olarak ama her kadar var değil mi ya sonra",
};

const LANGUAGES = Object.keys(COMMON);

/** The places of the languages to which each word belongs: as a common one, or as one that speaks of us or the reader. */
const vocabulary = lazy(() => {
  const places = new Map<string, number[]>();
  for (const [place, language] of LANGUAGES.entries()) {
    const { we = [], you = [], polite = [] } = PRONOUNS[language] ?? {};
    const own = [...we, ...you, ...polite].map((word) => word.toLowerCase());
    for (const word of new Set([...(COMMON[language] ?? "").split(" "), ...own])) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else known.push(place);
    }
  }
  return places;
});

const NO_PLACES: readonly number[] = [];

/** From so many words on, a text that has hardly a common one is in a language that we do not know. */
const LONG = 8;
const HARDLY = 0.15;

/** Other tags for the languages above. */
const SAME: Readonly<Record<string, string>> = { no: "nb", nn: "nb" };

/** The language of a tag by BCP 47, such as `pt` of `pt-BR`, in the words of ISO 639-1. */
export function languageOfTag(tag: string): string {
  const [language = ""] = tag.trim().toLowerCase().split(/[-_]/);
  return SAME[language] ?? language;
}

/**
 * The languages that a text may be in, by how many of its words are common ones: several where as many are. Empty
 * where it has none and is too short to tell; null where it is in none that we know, or in another script.
 */
export function languagesOf(text: string): string[] | null {
  const plain = withoutLinks(text);
  if (!isMostlyLatin(plain)) return null;
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = new Uint32Array(LANGUAGES.length);
  let best = 0;
  const placesOf = vocabulary();
  // Plain loops, as a year's posts have a hundred thousand words.
  for (let i = 0; i < words.length; i++) {
    const places = placesOf.get(words[i] as string) ?? NO_PLACES;
    for (let j = 0; j < places.length; j++) {
      const score = ++(scores[places[j] as number] as number);
      if (score > best) best = score;
    }
  }
  if (words.length >= LONG && best < HARDLY * words.length) return null;
  if (best === 0) return [];
  return LANGUAGES.filter((_, place) => scores[place] === best);
}

/** A text without addresses, names of accounts and hashtags, which are in no language. */
function withoutLinks(text: string): string {
  // Most texts have none, and to look for the signs first takes a tenth of the time.
  const hasAny = text.includes("://") || text.includes("@") || text.includes("#");
  return hasAny ? text.replace(/\S+:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, " ") : text;
}

function isMostlyLatin(text: string): boolean {
  // Most texts are, and need no look at each letter.
  if (isAscii(text)) return true;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return latin * 2 >= letters;
}
