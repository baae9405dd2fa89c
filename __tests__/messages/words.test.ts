import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/domain/metric.ts";
import { outsiders } from "../../src/messages/measured.ts";
import { exactQuantity } from "../../src/messages/words.ts";

describe("a limit", () => {
  it.each<[string, number, Unit]>([
    ["25%", 0.25, "share"],
    ["25.4%", 0.254, "share"],
    ["99.5%", 0.995, "share"],
    ["0.125%", 0.00125, "share"],
    ["29%", 0.29, "share"],
    ["4", 4, "count"],
    ["1,200", 1200, "count"],
    ["24 h", 24, "hours"],
    ["1.5 h", 1.5, "hours"],
    ["20 min", 20 / 60, "hours"],
    ["100 min", 100 / 60, "hours"],
    ["1 day", 1, "days"],
    ["15 days", 15, "days"],
  ])("reads %s", (text, value, unit) => {
    expect(exactQuantity(value, unit)).toBe(text);
  });
});

describe("outsiders", () => {
  it.each([
    ["1 outsider is", "1"],
    ["at least 1 outsider is", "at least 1"],
    ["about 1 outsider is", "about 1"],
    ["11 outsiders are", "11"],
    ["at least 21 outsiders are", "at least 21"],
    ["between 0 and 1 outsiders are", "between 0 and 1"],
    ["an unknown number of outsiders are", "an unknown number of"],
  ])("%s", (text, value) => {
    const words = { value, amount: null, part: "", detail: "", limitedBy: "min", options: {} };
    expect(outsiders(words, "are", "is")).toBe(text);
  });
});
