import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, formatBeside, formatExact, formatNumber, formatShare } from "../../src/lib/format-number.ts";

describe("formatNumber", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
    [5.25, "5.3"],
    [1234.5, "1,234.5"],
    [-1234, "-1,234"],
    [null, "–"],
    [Number.NaN, "–"],
    [Number.POSITIVE_INFINITY, "∞"],
  ])("%d is %s", (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe("formatShare", () => {
  it.each([
    [0, "0%"],
    [0.65, "65%"],
    [0.29, "29%"],
    [2 / 3, "67%"],
    [1, "100%"],
    [0.004, "0.4%"],
    [0.0001, "0.01%"],
    [0.997, "99.7%"],
    [12.5, "1,250%"],
    [null, "–"],
  ])("%d is %s", (value, expected) => {
    expect(formatShare(value)).toBe(expected);
  });
});

describe("formatExact", () => {
  it.each([
    [0.29 * 100, "29"],
    [12.5, "12.5"],
    [1000, "1,000"],
    [100, "100"],
    [0, "0"],
  ])("%d is %s", (value, expected) => {
    expect(formatExact(value)).toBe(expected);
  });
});

describe("formatBeside", () => {
  it.each([
    [0.65, 0.2, 100, "65"],
    [0.2004, 0.2, 100, "20.04"],
    [0.204, 0.2, 100, "20.4"],
    [0.206, 0.2, 100, "21"],
    [0.8996, 0.9, 100, "89.96"],
    [0.2, 0.2, 100, "20"],
    [0.1251, 0.125, 100, "12.51"],
    [0.3, 0.125, 100, "30.0"],
    [0.998, 0.9, 100, "99.8"],
    [0.001, 0.9, 100, "0.1"],
    [0.1 + 0.2, 0.3, 100, "just over 30"],
    [4, 5, 1, "4"],
    [4.97, 5, 1, "4.97"],
    [5.25, 24, 1, "5.3"],
    [1203, 1000, 1, "1,203"],
  ])("%d beside %d times %d is %s", (value, limit, scale, expected) => {
    expect(formatBeside(value, limit, scale)).toBe(expected);
  });

  it("never makes a broken limit look kept", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (value, limit) => {
        const shown = formatBeside(value, limit, 100);
        if (value === limit) expect(shown).toBe(formatExact(limit * 100));
        else if (!shown.startsWith("just")) {
          expect(Math.sign(Number(shown) - Number(formatExact(limit * 100)))).toBe(Math.sign(value - limit));
        } else {
          expect(Math.abs(value - limit)).toBeLessThan(1e-7);
        }
      }),
    );
  });
});

describe("count", () => {
  it("knows one from many", () => {
    expect(count(1, "error")).toBe("1 error");
    expect(count(0, "error")).toBe("0 errors");
    expect(count(1203, "activity", "activities")).toBe("1,203 activities");
  });
});
