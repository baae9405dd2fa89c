/** A value beside how it is shown. */
type Shown = readonly [value: number, text: string];

/** Which way a value has gone; level where nobody sees a difference. */
export function arrow(was: Shown, is: Shown): "↑" | "↓" | "→" {
  if (was[0] === is[0] || was[1] === is[1]) return "→";
  return is[0] > was[0] ? "↑" : "↓";
}
