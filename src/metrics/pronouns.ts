/** Words that speak of us, and of the reader. */
export interface TalkWords {
  we: readonly string[];
  you: readonly string[];
}

/** A language's, where spelling tells a word from another that is spelt alike. */
export interface Pronouns extends TalkWords {
  /** Words for the reader that mean somebody else without a capital; at the start of a sentence nobody can tell. */
  polite?: readonly string[];
  /** What looks like one of the words, in capitals, and is an abbreviation. */
  abbreviations?: readonly string[];
}

/**
 * Pronouns by language, as ISO 639-1 has it. Left out is what as often means something else: French *on*, Italian *ci*,
 * Portuguese *nos* (in the), Spanish *su*, Polish *ci*, German *ihr*, Norwegian *deres*.
 */
export const PRONOUNS: Readonly<Record<string, Pronouns>> = {
  en: {
    we: words("we us our ours ourselves"),
    you: words("you your yours yourself yourselves"),
    abbreviations: ["US"],
  },
  de: {
    we: words("wir uns unser unsere unserem unseren unserer unseres"),
    you: words("du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer eures"),
    polite: words("Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres"),
  },
  fr: {
    we: words("nous notre nos nôtre nôtres"),
    you: words("tu te toi ton ta tes tien tienne tiens tiennes vous votre vos vôtre vôtres"),
  },
  es: {
    we: words("nosotros nosotras nos nuestro nuestra nuestros nuestras"),
    you: words(
      "tú te ti tu tus tuyo tuya tuyos tuyas contigo usted ustedes vosotros vosotras os vuestro vuestra vuestros vuestras",
    ),
  },
  it: {
    we: words("noi nostro nostra nostri nostre"),
    you: words("tu te ti tuo tua tuoi tue voi vi vostro vostra vostri vostre"),
  },
  nl: { we: words("wij we ons onze onszelf"), you: words("jij je jou jouw jezelf jullie u uw") },
  pt: {
    we: words("nós nosso nossa nossos nossas conosco connosco"),
    you: words(
      "você vocês tu te ti teu tua teus tuas contigo seu sua seus suas vosso vossa vossos vossas convosco",
    ),
  },
  pl: {
    we: words("my nas nam nami nasz nasza nasze naszego naszej naszemu naszą naszym naszymi naszych nasi"),
    you: words(
      "ty ciebie cię tobie tobą twój twoja twoje twojego twojej twojemu twoją twoim twoimi twoich twoi wy was wam wami wasz wasza wasze waszego waszej waszemu waszą waszym waszymi waszych wasi",
    ),
  },
  sv: { we: words("vi oss vår vårt våra"), you: words("du dig din ditt dina ni er ert era") },
  da: {
    we: words("vi os vor vort vore vores"),
    you: words("du dig din dit dine jer jeres"),
    polite: words("I De Dem Deres"),
  },
  nb: { we: words("vi oss vår vårt våre"), you: words("du deg din ditt dine dere") },
};

function words(list: string): string[] {
  return list.split(" ");
}
