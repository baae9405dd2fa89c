/** What is the text that it is in any place of a YAML file, without quotes. */
const PLAIN = /^(?!(?:null|true|false|yes|no|on|off|y|n)$)\p{L}(?:[\p{L}\p{N}_./*@ -]*[\p{L}\p{N}_/*-])?$/iu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text as YAML, on one line whatever it holds; the strings of JSON are those of YAML. */
export function yaml(text: string): string {
  if (PLAIN.test(text)) return text;
  return JSON.stringify(text).replace(INVISIBLE, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return `\\U${codePoint.toString(16).padStart(8, "0")}`;
  });
}
