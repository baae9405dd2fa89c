import { asObject, asText, type Remainder } from "../../pipeline/format.ts";

/** What the `meta` of a page of X's says; no page says of which list it is, nor how many there are. */
export function remainderOf({ meta }: Record<string, unknown>): Remainder {
  const { next_token, previous_token } = asObject(meta);
  return {
    list: "",
    hasMore: asText(next_token) !== undefined,
    follows: asText(previous_token) !== undefined,
    total: null,
    held: [],
  };
}
