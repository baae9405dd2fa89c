/** Which way a value has gone. */
export function arrow(was: number, is: number): "↑" | "↓" | "→" {
  return is > was ? "↑" : is < was ? "↓" : "→";
}
