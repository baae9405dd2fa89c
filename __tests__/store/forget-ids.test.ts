import { describe, expect, it } from "vitest";
import { tableOf } from "../support/company.ts";

const published = "2026-11-10T09:00:00Z";
const post = { type: "post", id: "p-1", actor: "acme", published };
const comments = [1, 2, 3, 4, 5, 6, 7].map((nth) => ({
  type: "comment",
  id: `c-${nth}`,
  actor: "sam",
  object: nth === 7 ? "somebody's post" : "p-1",
  published,
}));
const records = [post, ...comments];

describe("a table that is asked for few ids", () => {
  const table = tableOf({ records }, ["c-2", "c-99"]);

  it("knows those of posts, of what was done to them, and those few", () => {
    expect(table.idText(table.id.get(0))).toBe("p-1");
    expect(table.idText(table.object[3] as number)).toBe("p-1");
    expect(table.idText(table.object[7] as number)).toBe("somebody's post");
    expect(table.idText(table.id.get(2))).toBe("c-2");
    expect(table.idOf("c-2")).toBe(table.id.get(2));
    expect(table.idOf("somebody's post")).toBe(table.object[7]);
  });

  it("knows no others, and does not make any up", () => {
    expect(table.idOf("c-3")).toBe(-1);
    expect(table.idOf("c-99")).toBe(-1);
    expect(() => table.idText(table.id.get(3))).toThrow("forgotten");
  });

  it("has the same numbers as one that is asked for all", () => {
    const whole = tableOf({ records });
    const ids = (of: typeof table) => Array.from({ length: of.length }, (_, row) => of.id.get(row));
    expect(ids(table)).toEqual(ids(whole));
    expect(table.object).toEqual(whole.object);
    expect(table.idCount).toBe(whole.idCount);
    expect(comments.map(({ id }) => whole.idText(whole.idOf(id)))).toEqual(comments.map(({ id }) => id));
  });

  it("keeps all where it would keep most", () => {
    const posts = [post, { ...post, id: "p-2" }, comments[0] as (typeof comments)[0]];
    const few = tableOf({ records: posts }, []);
    expect(few.idText(few.id.get(2))).toBe("c-1");
  });
});
