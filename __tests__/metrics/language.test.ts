import { describe, expect, it } from "vitest";
import { languageOfTag, languagesOf } from "../../src/metrics/language.ts";
import { PRONOUNS } from "../../src/metrics/pronouns.ts";

describe("languagesOf", () => {
  it.each([
    ["en", "Trade in the US grew again. What does that mean for the shop around the corner?"],
    ["en", "Do your wheels squeak? Here is how you clean them."],
    ["de", "Wir sind stolz auf unser Team, denn wir haben wieder gewonnen."],
    ["de", "Quietschen Ihre Rollen? So reinigen Sie die Lager in fünf Minuten."],
    ["fr", "Vos roues grincent ? Voici comment les nettoyer avec un chiffon et un peu de savon."],
    ["es", "¿Chirrían tus ruedas? Te contamos cómo limpiarlas con un paño y un poco de jabón."],
    ["it", "Le tue ruote cigolano? Ecco come pulirle con un panno e un po' di sapone."],
    ["nl", "Piepen je wielen? Zo maak je ze schoon met een doek en een beetje zeep."],
    ["pt", "Suas rodas rangem? Veja como limpar com um pano e um pouco de sabão, não é difícil."],
    ["pl", "Czy twoje koła skrzypią? Zobacz, jak je wyczyścić szmatką i odrobiną mydła, to nie jest trudne."],
    ["sv", "Gnisslar dina hjul? Så rengör du dem med en trasa och lite tvål, det är inte svårt."],
    [
      "da",
      "Hviner dine hjul? Sådan gør du dem rene med en klud og lidt sæbe, det er ikke svært af den grund.",
    ],
    ["nb", "Hviner hjulene dine? Slik rengjør du dem med en klut, og hva gjør du etterpå? Spør oss."],
  ])("tells %s by its common words", (language, text) => {
    expect(languagesOf(text)).toEqual([language]);
    expect(languagesOf(text.toUpperCase())).toEqual([language]);
  });

  it.each([
    ["Czech", "Vaše kolečka vržou? Podívejte se, jak je vyčistit hadříkem a kapkou mýdla, není to těžké."],
    ["Finnish", "Narisevatko pyöräsi? Näin puhdistat ne liinalla ja tilkalla saippuaa, se ei ole vaikeaa."],
    ["Hungarian", "Nyikorognak a kerekeid? Így tisztítsd meg egy ronggyal és egy kis szappannal, nem nehéz."],
    ["Romanian", "Îți scârțâie roțile? Iată cum se curăță cu o cârpă și cu puțin săpun, nu este greu."],
    ["Turkish", "Tekerlekleriniz gıcırdıyor mu? Bir bez ve biraz sabun ile temizlemek çok kolay."],
    [
      "Basque",
      "Gurpilek kirrinka egiten dute? Hona hemen nola garbitu zapi batekin eta xaboi pixka batekin.",
    ],
    ["Greek", "Τρίζουν οι ρόδες σας; Δείτε πώς να τις καθαρίσετε."],
    ["Japanese", "車輪がきしみますか？布で拭いてください。"],
    ["Arabic", "هل تصدر عجلاتك صريرا؟"],
  ])("finds no pronouns for %s", (_, text) => {
    expect((languagesOf(text) ?? []).filter((language) => language in PRONOUNS)).toEqual([]);
  });

  it("leaves open what is too short, and what is as common in several", () => {
    expect(languagesOf("")).toEqual([]);
    expect(languagesOf("Acme 3000!")).toEqual([]);
    expect(languagesOf("we")).toEqual(["en", "nl"]);
  });

  it("does not read addresses, names of accounts and tags", () => {
    expect(languagesOf("https://acme.example/the/and/of @the #and")).toEqual([]);
  });
});

describe("languageOfTag", () => {
  it.each([
    ["de", "de"],
    ["pt-BR", "pt"],
    ["EN_us", "en"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    [" zh-Hant-TW", "zh"],
  ])("takes %s for %s", (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });
});

describe("PRONOUNS", () => {
  it("speak of us or of the reader, not of both, and each once", () => {
    for (const [language, { we, you, polite = [] }] of Object.entries(PRONOUNS)) {
      const all = [...we, ...you];
      expect(new Set(all).size, language).toBe(all.length);
      expect(all, language).toEqual(all.map((word) => word.toLowerCase()));
      for (const word of polite) expect(word, language).toMatch(/^\p{Lu}/u);
    }
  });
});
