import fc from "fast-check";

/** Texts of every width, lone surrogates among them, now and then long. */
export const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom("", "a", "é", "ÿ", "Ā", "\ud800", "\udfff\ud800", "😀", "\0", "a\0"),
  fc.nat({ max: 4096 }).map((length) => "x".repeat(length)),
  fc.nat({ max: 4096 }).map((length) => "\udc00".repeat(length)),
);
