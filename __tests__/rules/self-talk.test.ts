import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "self-talk";

function posts(texts: readonly (string | null)[], more: Partial<PlainRecord> = {}): PlainRecord[] {
  return texts.map((content, i) => ({
    type: "post",
    id: `p-${i}`,
    actor: "acme",
    published: "2026-11-10",
    content,
    ...more,
  }));
}

function talk(texts: readonly (string | null)[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({
    rule,
    records: posts(texts),
    asOf: "2026-11-15",
    options: { "min-sample": 1, ...options },
    ...more,
  });
}

describe(rule, () => {
  it.each([
    ["exactly at the limit", ["we us our", "you your"], {}, "pass"],
    ["one word more", ["we us our ours", "you your"], {}, "fail"],
    ["limit 0, none of ours", ["you yours yourself yourselves"], { max: 0 }, "pass"],
    ["limit 0, one of ours", ["ourselves, you"], { max: 0 }, "fail"],
    ["the brand's name is a word of ours", ["Acme"], {}, "fail"],
    ["whatever the case", ["WE, You, YOUR"], {}, "pass"],
    ["whole words alone", ["bus, ounce, weed, you"], { max: 0 }, "pass"],
    ["too small", ["we ".repeat(19)], { "min-sample": 20 }, "unjudged"],
    ["just large enough", ["we ".repeat(20)], { "min-sample": 20 }, "fail"],
    ["one post without a text of two", ["we", null], {}, "unjudged"],
    ["one post without a text of ten", [...Array(9).fill("we"), null], {}, "fail"],
  ] as [string, (string | null)[], RuleOptions, string][])("%s", (_, texts, options, outcome) => {
    expect(talk(texts, options)).toMatchObject({ outcome, checked: 1 });
  });

  it("gives the share, its words, and the post with the most talk of us first", () => {
    const finding = onlyFinding(talk(["we you", "we, us, our"]));
    expect(finding).toMatchObject({ actual: 0.8, sample: 5, limit: 0.6, location: { line: 2 } });
    expect(finding.policyLocation.line).toBe(10);
    expect(finding.related.map(({ line }) => line)).toEqual([1]);
    expect(finding.message).toContain(
      "When posts mention the brand or the reader, 80% of the time it's the brand (limit 60%; 4 of 5)",
    );
  });

  it("counts the words of another language instead, and the brand's own in any", () => {
    const words = { we: ["wir", "unser"], you: ["du", "dein"] };
    expect(talk(["wir unser du"], { words })).toMatchObject({ outcome: "fail" });
    expect(talk(["we us our, du"], { words, max: 0 })).toMatchObject({ outcome: "pass" });
    expect(talk(["Acme, du"], { words, max: 0 })).toMatchObject({ outcome: "fail" });
    expect(() => talk(["we"], { words: { we: ["wir"] } })).toThrow("you");
  });

  it.each([
    ["German", "Wir feiern uns und unser Team. Und Sie? Was ist mit Ihnen und dir?", 3, 6],
    ["German, of them and not of the reader", "Wir sind da, und wenn sie lacht, ist sie bei uns.", 2, 2],
    ["German, where nobody can tell", "Wir sind da. Sie ist auch da, und das ist nicht alles.", 1, 1],
    ["French", "Nous sommes fiers de notre équipe. Et vous, avec votre projet ?", 2, 4],
    ["Spanish", "Nosotros somos muy buenos en nuestro taller. ¿Y tú, con tus ideas?", 2, 4],
    ["Italian", "Noi siamo con il nostro gruppo. E tu, con le tue idee?", 2, 4],
    ["Italian, of there and not of us", "Ci sono più di un milione di ruote nel mondo, e tu?", 0, 1],
    ["Dutch", "Wij zijn trots op onze ploeg. En jij, wat is jouw plan?", 2, 4],
    ["Portuguese, of in the and not of us", "Nos dias de sol, não deixe de sair com a sua bicicleta.", 0, 1],
    ["Polish", "Nasz zespół jest z nami. A ty, jak się czujesz ze swoim i twoim planem?", 2, 4],
    ["Swedish", "Vi är stolta över vårt lag. Och du, hur är det med din plan?", 2, 4],
    ["Danish", "Vi er stolte af vores hold. Og du, hvad er din plan, når det regner?", 2, 4],
    ["Norwegian", "Vi er stolte av laget vårt. Og hva er din plan, når du går?", 2, 4],
    ["English, of the country", "Trade in the US grew, and US exports with it. What will you do?", 0, 1],
    ["English in capitals", "THIS IS FOR YOU AND US", 1, 2],
    ["English that begins with us", "Us? We do as you do.", 2, 3],
  ])("counts in %s", (_, text, part, sample) => {
    // One more word of ours, which is the brand's name in any language, so that there is a finding to look at.
    const finding = onlyFinding(talk([`${text} ACME`], { max: 0 }));
    expect([finding.actual, finding.sample]).toEqual([(part + 1) / (sample + 1), sample + 1]);
  });

  it("does not judge a language that it has no words of, but by `words` or beside many others", () => {
    const finnish = "Meillä on uusi tuote ja se ei ole mikä tahansa, vaan paras.";
    const english = "What do you think of the new wheels?";
    const finding = onlyFinding(talk([finnish, finnish]));
    expect(finding).toMatchObject({ outcome: "unjudged", reason: "no-data" });
    expect(finding.message).toContain(
      "in a language whose words for us and the reader Vanity Check doesn't know",
    );
    expect(onlyFinding(talk([finnish, english])).message).toContain("1 of 2 posts are in a language");
    const most = Array.from({ length: 9 }, () => english);
    expect(talk([finnish, ...most]).outcome).toBe("pass");
    const words = { we: ["meillä"], you: ["sinulla"] };
    expect(talk([finnish], { words }).outcome).toBe("fail");
  });

  it("believes the record about its language, and takes the others' where the text leaves it open", () => {
    const german = { language: "de-AT" };
    expect(talk([], {}, { records: posts(["wir, uns, you"], german) }).outcome).toBe("fail");
    expect(talk([], {}, { records: posts(["we, us"], { language: "fi" }) }).outcome).toBe("unjudged");
    // One word is English, the other Dutch, as the other posts are.
    const dutch = ["Wat is jouw plan voor de zomer?", "Zo maak je het schoon met een doek.", "our, je"];
    expect(talk(dutch, { max: 0 }).outcome).toBe("pass");
    expect(talk(["our, je"], { max: 0 }).outcome).toBe("fail");
  });

  it("has no data where there is no text, or no posts were exported", () => {
    expect(onlyFinding(talk([null, " "])).message).toContain("The posts have no text");
    const records = [{ type: "like", actor: "sam", published: "2026-11-10" }];
    expect(onlyFinding(talk([], {}, { records })).message).toContain("No posts were exported");
    expect(onlyFinding(talk([], {}, { records, complete: ["post"] })).reason).toBe("too-small");
    expect(onlyFinding(talk(["Good morning"], { "min-sample": 0 })).reason).toBe("no-data");
  });

  it("judges the brand's posts alone, of all channels together or of `channels`", () => {
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    const records = [
      ...posts(["we"]),
      ...posts(["you"], { id: "x-0", channel: "x" }),
      ...posts(["we we"], { id: "a-0", actor: "ann" }),
    ];
    expect(talk([], {}, { records, brand }).outcome).toBe("pass");
    expect(onlyFinding(talk([], { channels: ["mastodon"] }, { records, brand }))).toMatchObject({
      sample: 1,
    });
  });

  it("judges the days of the window, by the local day where the clocks go back", () => {
    const share = (published: string) =>
      talk(
        [],
        { window: "7d", max: 0 },
        {
          records: [...posts(["we"], { published }), ...posts(["you"], { id: "q", published: "2026-10-25" })],
          timezone: "Europe/Berlin",
          asOf: "2026-10-25",
        },
      ).outcome;
    expect([share("2026-10-18T21:59:59Z"), share("2026-10-18T22:00:00Z")]).toEqual(["pass", "fail"]);
    expect([share("2026-10-25T22:59:59Z"), share("2026-10-25T23:00:00Z")]).toEqual(["fail", "pass"]);
  });

  it("reads a text once, however many posts a row stands for, and not at all where aggregated posts have none", () => {
    const aggregated = (content: string | null) =>
      posts([content, "you"], { actor: null, side: "brand", id: null, count: 50 });
    expect(onlyFinding(talk([], {}, { records: aggregated("we we") }))).toMatchObject({
      actual: 2 / 3,
      sample: 3,
    });
    const silent = [aggregated(null)[0] as PlainRecord];
    expect(onlyFinding(talk([], {}, { records: silent })).reason).toBe("no-data");
  });

  it("judges a plan over its own days", () => {
    const planned = talk([], {}, { records: posts(["you", "we we"], { actor: null }), subject: "plan" });
    expect(onlyFinding(planned)).toMatchObject({ actual: 2 / 3, location: { file: "plans/1.yml", line: 2 } });
  });
});

itJudgesItsWindow("self-talk", { "min-sample": 1 }, { type: "post", actor: "acme", content: "we" });
