import fc from "fast-check";
import { HOSTILE } from "./fixture.ts";

/** Texts that hold any characters at all, and the pieces that outputs trip over, next to each other. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 10 }),
      fc.constantFrom(...HOSTILE.filter((text) => text.length < 100)),
      fc.constantFrom(
        "::",
        "##",
        "[",
        "#",
        ":",
        "%",
        " ",
        "\n",
        "\r",
        "\u001b",
        "|",
        "\\",
        "`",
        "@a",
        "\ud83d",
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

/** What GitHub's runner would obey in a log, read as the runner reads it. */
export function runnerCommands(log: string): string[] {
  return log.split(/\r\n|\n|\r/).filter((line) => /^[\s\u0085]*::/.test(line) || line.includes("##["));
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** What is left of a text when our own colours and line ends are gone, as far as nobody can see it. */
export function invisible(text: string): string[] {
  const ours = new RegExp(`${String.fromCharCode(27)}\\[\\d{1,2}m|\\n`, "g");
  return (
    text
      .replace(ours, "")
      .match(UNSEEN)
      ?.filter((mark) => mark !== "\ufe0f") ?? []
  );
}
