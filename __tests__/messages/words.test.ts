import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/domain/metric.ts";
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
