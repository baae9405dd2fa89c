import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rosterOf } from "../../src/setup/roster.ts";

const accounts = (list: string) =>
  parse(rosterOf(list, "linkedin") ?? "")?.people.map((person: { accounts: object }) => person.accounts);

describe("a plain list of colleagues", () => {
  it("has an account on each line, whatever stands above them and between", () => {
    expect(accounts("Handle\r\nacme-ann\n\n  acme-bob \n")).toEqual([
      { linkedin: "acme-ann" },
      { linkedin: "acme-bob" },
    ]);
  });

  it("may have profiles of other channels, by their addresses", () => {
    expect(accounts("https://x.com/ann\ninstagram.com/ann\nhttps://intranet.example/ann")).toEqual([
      { x: "https://x.com/ann" },
      { instagram: "instagram.com/ann" },
      { linkedin: "https://intranet.example/ann" },
    ]);
  });

  it.each(["@ann", "true", "*", "“Ann”", "Ann O'Neill", "007"])("keeps %s as it is", (account) => {
    expect(accounts(account)).toEqual([{ linkedin: account }]);
  });

  it.each(["", "\n\n", "Handle\n", "id,channel,account\n1,x,ann", "people:\n  - id: p-1", "Ann\tann"])(
    "is none where it is empty, a sheet or YAML: %j",
    (list) => {
      expect(rosterOf(list, "linkedin")).toBeNull();
    },
  );
});
