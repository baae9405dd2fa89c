import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "../../src/report/cut.ts";
import {
  commandData,
  commandProperty,
  jsonText,
  logLine,
  markdownCode,
  markdownText,
  markup,
  plain,
  printable,
} from "../../src/report/escape.ts";
import { HOSTILE } from "./fixture.ts";
import { hostileText, invisible, runnerCommands } from "./hostile.ts";

describe("plain", () => {
  it.each([
    ["a plain sentence, 100%: <b> | `c`", "a plain sentence, 100%: <b> | `c`"],
    ["Zoë 李 😀 é", "Zoë 李 😀 é"],
    ["\n::error::x", "\\n::error::x"],
    ["a\r\nb\tc", "a\\r\\nb\\tc"],
    ["\u001b[31mred\u001b[0m", "\\u{1b}[31mred\\u{1b}[0m"],
    ["\u001b]8;;x\u0007", "\\u{1b}]8;;x\\u{7}"],
    ["\u009b31m\u0085\u007f\u0000", "\\u{9b}31m\\u{85}\\u{7f}\\u{0}"],
    ["\u202eabc\u202c", "\\u{202e}abc\\u{202c}"],
    ["\u2066\u2067\u2068\u2069", "\\u{2066}\\u{2067}\\u{2068}\\u{2069}"],
    ["\u200e\u200f\u061c", "\\u{200e}\\u{200f}\\u{61c}"],
    ["zero\u200bwidth\ufeff", "zero\\u{200b}width\\u{feff}"],
    ["a\u2028b\u2029c", "a\\u{2028}b\\u{2029}c"],
    ["tag \u{e0041}", "tag \\u{e0041}"],
    ["lone \ud800 and \udfff", "lone \\u{d800} and \\u{dfff}"],
    ["##[error]x ###[group]y", "## [error]x ### [group]y"],
    ["C# and F## [1]", "C# and F## [1]"],
    ["a\u3164\u115f\u1160\uffa0b", "a\\u{3164}\\u{115f}\\u{1160}\\u{ffa0}b"],
    ["\u034f\u17b4\u180b\u2800\u{e0100}", "\\u{34f}\\u{17b4}\\u{180b}\\u{2800}\\u{e0100}"],
    [
      "a heart \u2764\ufe0f, and a letter with it a\ufe0f",
      "a heart \u2764\ufe0f, and a letter with it a\\u{fe0f}",
    ],
    [`e${"\u0301".repeat(8)}`, `e${"\u0301".repeat(6)}\\u{301}\\u{301}`],
    ["\u0e01\u0e35\u0e48 \u05e9\u05c1\u05b8", "\u0e01\u0e35\u0e48 \u05e9\u05c1\u05b8"],
  ])("%j reads %j", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it("leaves nothing invisible, and says the same of text that is plain already", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = plain(text);
        expect(invisible(once)).toEqual([]);
        expect(once).not.toContain("\n");
        expect(plain(once)).toBe(once);
      }),
    );
  });
});

it("spells out each unit that shows nothing, also where hardly any text has it", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => `a${String.fromCharCode(unit)}`);
  const lines = units.filter((text) => text !== "a\n");
  for (const written of [units.map(plain), lines.map(printable), lines.map(jsonText)])
    expect(written.filter((text) => invisible(text).length > 0)).toEqual([]);
});

describe("logLine", () => {
  it.each([
    ["::error::x", ": :error::x"],
    ["   ::error::x", "   : :error::x"],
    ["\u00a0\u3000::error::x", "\u00a0\u3000: :error::x"],
    ["\u001b[31m  \u001b[1m::error::x", "\u001b[31m  \u001b[1m: :error::x"],
    ["a ##[error]x", "a ## [error]x"],
    ["std::vector", "std::vector"],
  ])("%j becomes %j", (line, expected) => {
    expect(logLine(line)).toBe(expected);
  });
});

describe("commandData and commandProperty", () => {
  it("encode what the runner decodes, and leave the rest", () => {
    expect(commandData(["100% of a: b, c", "d"])).toBe("100%25 of a: b, c%0Ad");
    expect(commandProperty("100%,a:b")).toBe("100%25%2Ca%3Ab");
    expect(commandData(["%0A::error::x"])).toBe("%250A::error::x");
    expect(commandProperty("a\r\nb")).toBe("a\\r\\nb");
    expect(commandData(["##[error]x"])).toBe("## [error]x");
  });

  it("stay on one line that decodes to the plain text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const data = commandData([text]);
        const property = commandProperty(text);
        expect(property).not.toMatch(/[\r\n:,]/);
        expect(data).not.toMatch(/[\r\n]|##\[/);
        expect(decode(data)).toBe(plain(text));
        expect(decode(property)).toBe(plain(text));
      }),
    );
  });

  function decode(text: string): string {
    return text.replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
  }
});

describe("markdownText", () => {
  it.each([
    [":shipit: and :+1:", ":&#8203;shipit: and :&#8203;+1:"],
    [":white_check_mark:", ":&#8203;white\\_check\\_mark:"],
    ["at 12:30:45, a:1:2", "at 12:30:45, a:1:2"],
    ["0123456789abcdef", "012345&#8203;6789ab&#8203;cdef"],
    ["deadbeefs and 123456", "deadbeefs and 123456"],
    ["GHSA-abcd-efgh-ijkl, CVE-2026-1", "GHSA&#8203;-abcd-efgh-ijkl, CVE&#8203;-2026-1"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["<!-- x -->", "&lt;\\!-- x --&gt;"],
    ["a|b\\|c", "a&#124;b&#92;&#124;c"],
    ["`c` *b* _i_ ~s~", "\\`c\\` \\*b\\* \\_i\\_ \\~s\\~"],
    ["[l](x) ![i](x)", "\\[l\\](x) \\!\\[i\\](x)"],
    ["@everyone", "@&#8203;everyone"],
    ["fixes #12, o/r#3, GH-4, gh-x", "fixes \\#&#8203;12, o/r\\#&#8203;3, GH&#8203;-4, gh-x"],
    ["C# is # one", "C\\# is \\# one"],
    ["https://e.example", "https:&#8203;//e.example"],
    ["WWW.e.example", "WWW&#8203;.e.example"],
    ["costs $5 or $6", "costs <span>$</span>5 or <span>$</span>6"],
    ["AT&T &amp;", "AT&amp;T &amp;amp;"],
    ["  a\nb  ", "a\\nb".replace("\\", "&#92;")],
  ])("%j becomes %j", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it("cuts a long piece before escaping it", () => {
    expect(markdownText("||||", 3)).toBe("&#124;&#124;…");
    expect(markdownText("x".repeat(10_000))).toHaveLength(1000);
  });

  it("leaves nothing that opens anything", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = markdownText(text);
        const inert = escaped.replace(/<\/?span>|&(amp|lt|gt|#92|#124|#8203);|\\[`*_[\]!#~]/g, "·");
        expect(inert).not.toMatch(/[<>&|\\`*_[\]!#~]|@(?!·)|:\/\/|www\.|gh-\d/i);
        expect(escaped).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it("is what code holds", () => {
    expect(markdownCode("</code>`")).toBe("<code>&lt;/code&gt;\\`</code>");
  });
});

describe("jsonText", () => {
  it.each(HOSTILE)("keeps the meaning of %j", (text) => {
    const printed = jsonText(JSON.stringify({ [text]: [text] }, null, 2));
    expect(Object.entries(JSON.parse(printed))).toEqual([[text, [text]]]);
    expect(invisible(printed)).toEqual([]);
    expect(runnerCommands(printed)).toEqual([]);
  });

  it("spells out characters beyond the first plane as pairs", () => {
    expect(jsonText('"\u{e0041}"')).toBe('"\\udb40\\udc41"');
  });
});

describe("markup", () => {
  it("shows the beginning of the plain text, wherever it is cut", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, length) => {
        expect(markup(text, length)).toBe(markup(cut(plain(text), length), 10_000));
      }),
    );
  });
});
