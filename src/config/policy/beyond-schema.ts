import { LIMITS } from "../../domain/limits.ts";
import type { Mistake } from "../../domain/mistake.ts";
import type { YamlFile } from "../../io/yaml.ts";

// Mistakes of a policy that its schema lets through.

/** What would take long to compare with each text, or with each other. */
export function sizeMistakes({ value }: YamlFile): Mistake[] {
  const { categories, rules } = (value ?? {}) as { categories?: unknown; rules?: unknown };
  const words = Object.values(categories ?? {}).flatMap((one) => Object.values(one ?? {}).flat()).length;
  const { words: ofWords, entries } = LIMITS;
  const tooMany = (path: string[], many: number, most: number, what: string) =>
    many <= most ? [] : [{ path, atKey: true, message: `has ${many} ${what}, and ${most} is the most` }];
  return [
    ...tooMany(["categories"], words, ofWords.most, "labels, words and links"),
    ...Object.entries(rules ?? {}).flatMap(([rule, entry]) =>
      tooMany(["rules", rule], [entry].flat().length, entries.most, "entries"),
    ),
  ];
}

/** A reason is for people to read: what they cannot see is none. */
export function reasonMistakes({ value }: YamlFile): Mistake[] {
  const { waivers } = (value ?? {}) as { waivers?: unknown };
  return (Array.isArray(waivers) ? waivers : []).flatMap((waiver, i) => {
    const reason: unknown = waiver?.reason;
    if (
      typeof reason !== "string" ||
      reason === "" ||
      /[\p{L}\p{N}](?<!\p{Default_Ignorable_Code_Point})/u.test(reason)
    )
      return [];
    return [
      {
        path: ["waivers", i, "reason"],
        atKey: false,
        message: "says nothing; write why, for whoever reads it next year",
      },
    ];
  });
}
