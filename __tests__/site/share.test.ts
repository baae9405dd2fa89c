import { expect, it } from "vitest";
import { addressOf, policyIn } from "../../site/client/playground/share.ts";

const PAGE = "https://site.example/playground/";

it.each(["version: 1\n", "brand: { name: Éclair 😀 }\n", "", "# a\n".repeat(5000)])(
  "brings a policy through an address",
  async (policy) => {
    const address = await addressOf(policy, `${PAGE}#example`);
    expect(address).toMatch(/^https:\/\/site\.example\/playground\/#policy=[\w-]*$/);
    expect(await policyIn(address)).toBe(policy);
  },
);

it("finds none in other addresses, nor one that unpacks to more than a policy", async () => {
  const bomb = await addressOf("a".repeat(300_000), PAGE).catch(() => `${PAGE}#policy=`);
  for (const address of [PAGE, `${PAGE}#example`, `${PAGE}#policy=%%%`, `${PAGE}#policy=AAAA`, bomb])
    expect(await policyIn(address)).toBeNull();
});
