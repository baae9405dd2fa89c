import { isAscii } from "../lib/is-ascii.ts";
import { lazy } from "../lib/lazy.ts";

/** How a language asks people to react, and how it speaks to a company's own people; sources of regular expressions. */
interface RequestWords {
  /** Asks for a reaction: a like, a comment, a share. */
  reaction: readonly string[];
  /** Asks for a review. */
  review: readonly string[];
  /** Whatever asks for either holds one of these in lower case: plain text without blanks, no sources of expressions. */
  stems: readonly string[];
  /** Speaks to the staff, wherever it stands. */
  address: readonly string[];
  /** Names the staff, and speaks to them where the same sentence asks for something; BRAND is what we are called. */
  staff: readonly string[];
  /** Names relatives, who are ours as much as the staff is. */
  relatives: readonly string[];
}

const REACT = "(?:like|comment|share|re-?post|retweet|boost|upvote|react|engage)";
/** Words that make something else of "like". */
const NOT_LIKE = "(?<!\\b(?:would|'d|’d|to be|feels?|looks?|sounds?|just|more|much|things|people|you|we|i) )";
/** Where a form of address begins, and how it ends. */
const START = "(?:^|[.!?:;\\n]\\s*)";
const END = "\\s*(?:[,:!–—-]|\\n|$)";

const LANGUAGES: readonly RequestWords[] = [
  {
    reaction: [
      `(?:please|pls|kindly|remember to|don['’]t forget to|make sure to|make sure you|be sure to|can you|can you all|could you|could you all|should|must|need you to|want you to) (?:all |also |go and )?${REACT}`,
      `\\bask(?:s|ing|ed)? [^.!?]{0,40} to ${REACT}`,
      `${NOT_LIKE}${REACT}(?:,| and| or|, and| &) ${REACT}`,
      `${NOT_LIKE}(?:like|share|boost|upvote|repost|comment on|react to|engage with) (?:this|it|our|every|each)`,
      "(?:drop|leave|give|add|write) [^.!?]{0,20}(?:like|comment|reaction|thumbs up)",
    ],
    review: [
      "(?:leave|give|write|post|add) [^.!?]{0,30}(?:review|rating|stars)",
      "(?:please|pls|to) (?:rate|review) us",
      "review us (?:on|at)",
    ],
    stems: [
      "like",
      "comment",
      "share",
      "post",
      "tweet",
      "boost",
      "vote",
      "react",
      "engage",
      "thumbs",
      "review",
      "rate",
      "rating",
      "stars",
    ],
    address: [
      "@(?:channel|here|everyone|team|all|staff)",
      `${START}(?:(?:hi|hey|hello|dear|attention|reminder|good morning),? )?(?:(?:all|our|fellow|the) )?(?:BRAND )?(?:team|colleagues|staff|employees|teammates|co-?workers)(?: BRAND)?${END}`,
    ],
    staff: [
      "(?:everyone|everybody|anyone|folks|people|all of (?:you|us)) (?:who works? )?(?:here )?(?:at|of|from|in) BRAND",
      "(?:all|every|our whole|the whole|the entire) (?:staff|employees?|colleagues?|team members?|team|company)",
      "(?:team|colleagues|staff|employees|everyone|everybody),? (?:please|pls)",
      "(?:please|pls),? (?:team|colleagues|staff)",
      "\\bask(?:s|ing|ed)? (?:our|the|your|all) (?:staff|employees|colleagues|team)",
    ],
    relatives: [
      "(?:your|our|their) (?:family|families|relatives|parents|spouses?|partners?|wife|husband|kids)",
    ],
  },
  {
    reaction: [
      "(?:bitte|denkt daran|vergesst nicht|könnt ihr)[^.!?]{0,40}(?:liken|liked|likt|kommentieren|kommentiert|teilen|teilt|reagieren|reagiert)",
      "(?:liked?|likt|liken|kommentiert|teilt|teilen) und (?:kommentiert|kommentieren|teilt|teilen)",
    ],
    review: ["(?:bewertung|rezension)[^.!?]{0,20}(?:schreib|hinterl|abgeb|abgib)", "bewertet uns"],
    stems: ["lik", "komment", "teil", "reagier", "bewert", "rezension"],
    address: [
      `${START}(?:(?:hallo|hi|moin|liebes?) )?(?:kolleg(?:innen|en|\\*innen|:innen)(?: und kolleg(?:innen|en))?|team|mitarbeitende|mitarbeiter(?:innen)?)${END}`,
    ],
    staff: [
      "(?:alle|jeder) (?:bei|von) BRAND",
      "(?:an )?alle (?:mitarbeitenden|mitarbeiter(?:innen)?|kolleg(?:innen|en))",
    ],
    relatives: ["(?:eure|unsere|deine) (?:familien?|verwandten|eltern|partner)"],
  },
  {
    reaction: [
      "(?:merci de|pensez à|n['’]oubliez pas de|veuillez) (?:liker|aimer|commenter|partager|réagir)",
      "(?:likez|aimez|commentez|partagez) (?:et (?:likez|aimez|commentez|partagez)|ce|cette|notre)",
    ],
    review: ["laisse[rz] [^.!?]{0,20}avis"],
    stems: ["like", "aime", "comment", "partag", "agir", "avis"],
    address: [
      `${START}(?:(?:bonjour|cher|chers|chère|chères) )?(?:collègues|équipe|collaborateurs|l['’]équipe)${END}`,
    ],
    staff: [
      "(?:tout le monde|tous|toutes) chez BRAND",
      "(?:tous les|toutes les) (?:collègues|collaborateurs|salariés|employés)",
    ],
    relatives: ["(?:vos|nos) (?:familles?|proches|parents|conjoints)"],
  },
  {
    reaction: [
      "(?:por favor|recuerden|recordad|no olvid(?:en|éis))[^.!?]{0,30}(?:me gusta|coment|compart|reaccion)",
      "(?:comenten|comentad|compartan|compartid) (?:y|este|esta|nuestr)",
    ],
    review: ["(?:dej(?:en|ad|ar)|escrib(?:an|id|ir)) [^.!?]{0,20}(?:reseña|opinión|valoración)"],
    stems: ["gusta", "coment", "compart", "reaccion", "reseña", "opinión", "valoración"],
    address: [`${START}(?:(?:hola|querid[oa]s|estimad[oa]s) )?(?:compañer[oa]s|equipo|colegas)${END}`],
    staff: ["tod[oa]s (?:en|los de|las de) BRAND", "tod[oa]s l[oa]s (?:emplead[oa]s|compañer[oa]s)"],
    relatives: ["(?:vuestr[oa]s|sus|nuestr[oa]s) (?:familias?|familiares|parejas)"],
  },
  {
    reaction: [
      "(?:graag|alsjeblieft|alstublieft|aub|willen jullie|vergeet niet)[^.!?]{0,40}(?:liken|reageren|delen)",
      "(?:like|deel|reageer) en (?:like|deel|reageer)",
    ],
    review: ["(?:laat|schrijf|geef) [^.!?]{0,20}(?:review|beoordeling|recensie)"],
    stems: ["like", "deel", "delen", "reage", "review", "beoordeling", "recensie"],
    address: [`${START}(?:(?:hoi|hallo|beste|lieve) )?(?:collega['’]?s|team|medewerkers)${END}`],
    staff: ["iedereen (?:bij|van) BRAND", "alle (?:collega['’]?s|medewerkers)"],
    relatives: ["(?:je|jullie|onze) (?:familie|partners?|ouders)"],
  },
  {
    reaction: [
      "(?:per favore|ricordate(?:vi)? di|non dimenticate di)[^.!?]{0,30}(?:mi piace|commentare|condividere)",
      "(?:commentate|condividete) (?:e|questo|il nostro)",
    ],
    review: ["(?:lasciate|scrivete|lasciare) [^.!?]{0,20}recensione"],
    stems: ["piace", "comment", "condivid", "recensione"],
    address: [`${START}(?:(?:ciao|cari|care) )?(?:colleghi|colleghe|team|squadra)${END}`],
    staff: ["tutti (?:in|quelli di) BRAND", "tutti i (?:dipendenti|colleghi)"],
    relatives: ["(?:le vostre|i vostri|le nostre|i nostri) (?:famiglie|familiari|parenti)"],
  },
];

/** Whether a text asks our own people to react, or them or their relatives for a review. */
export type AsksStaff = (text: string) => boolean;

/**
 * Reads texts in English, German, French, Spanish, Dutch and Italian.
 * @param names what the brand and its products are called
 */
export function staffRequests(names: readonly string[]): AsksStaff {
  const brand = names.length === 0 ? "(?!)" : `(?:${names.map(escaped).join("|")})`;
  const finds = (...parts: readonly (keyof RequestWords)[]) =>
    lazy(() => {
      const sources = LANGUAGES.flatMap((language) => parts.flatMap((part) => language[part]));
      const pattern = sources.join("|").replaceAll("BRAND", brand).replaceAll(" ", "\\s+");
      return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})`, "iu");
    });
  const [asks, addresses] = [finds("reaction", "review"), finds("address")];
  const [namesStaff, asksForReview, namesRelatives] = [finds("staff"), finds("review"), finds("relatives")];
  return (text) => {
    if (!mayAsk(text) || !asks().test(text)) return false;
    if (addresses().test(text)) return true;
    return text
      .split(/[.!?\n]+/)
      .some(
        (sentence) =>
          (asks().test(sentence) && namesStaff().test(sentence)) ||
          (asksForReview().test(sentence) && namesRelatives().test(sentence)),
      );
  };
}

/**
 * Whether a text may ask for anything. Most don't, and then V8 need not compile the expressions, which takes some milliseconds.
 * True for any text beyond ASCII: to an expression, some letters there equal one of ASCII, as the long s does.
 */
function mayAsk(text: string): boolean {
  if (!isAscii(text)) return true;
  const small = text.toLowerCase();
  return LANGUAGES.some(({ stems }) => stems.some((stem) => small.includes(stem)));
}

function escaped(word: string): string {
  return word.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
