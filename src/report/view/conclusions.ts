import type { Conclusion } from "../../domain/report.ts";
import type { Colour } from "../colour.ts";

/** How a conclusion is drawn. Only a pass is green: where nothing was judged, nothing was earned. */
export interface ConclusionStyle {
  /** In capitals, for terminals and logs. */
  word: string;
  /** In lower case, for titles. */
  text: string;
  /** A character that any font has. */
  mark: string;
  emoji: string;
  colour: Colour;
}

export const CONCLUSION_STYLES: Record<Conclusion, ConclusionStyle> = {
  pass: { word: "PASS", text: "pass", mark: "✓", emoji: "✅", colour: "green" },
  fail: { word: "FAIL", text: "fail", mark: "✖", emoji: "❌", colour: "red" },
  unjudged: { word: "NOT JUDGED", text: "not judged", mark: "?", emoji: "❔", colour: "yellow" },
  neutral: { word: "NO VERDICT", text: "no verdict", mark: "–", emoji: "⚪", colour: "dim" },
};

/** What several policies come to together: the worst of them; one without a report leaves it unjudged. */
export function conclusionOfAll(conclusions: readonly Conclusion[], asked: number): Conclusion {
  const came = new Set(conclusions);
  if (conclusions.length < asked) came.add("unjudged");
  return (["fail", "unjudged", "pass"] as const).find((conclusion) => came.has(conclusion)) ?? "neutral";
}
