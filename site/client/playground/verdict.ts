import type { Judged } from "../../../src/browser.ts";

const WORDS = {
  pass: ["✓", "pass"],
  fail: ["✖", "fail"],
  unjudged: ["?", "not judged"],
  neutral: ["–", "no verdict"],
} as const;

/** A place in one of the files, which a click leads to. */
export interface Target {
  file: string;
  line: number;
  column: number;
}

/** Says what came of judging: the verdict in a line, or what kept it from being judged. */
export function showVerdict(
  { verdict, problems }: { verdict: HTMLElement; problems: HTMLElement },
  judged: Judged,
  seconds: number,
  goTo: (target: Target) => (() => void) | null,
): void {
  if (judged.conclusion === null) {
    const count = judged.problems.length + judged.more;
    const what = count === 1 ? "one thing" : `${count} things`;
    verdict.replaceChildren(
      chip("unjudged", "not judged yet"),
      text("span", `There is ${what} to mend first.`),
      toPolicy(),
    );
    problems.replaceChildren(problemList(judged, goTo));
    return;
  }
  const [mark, word] = WORDS[judged.conclusion];
  const took = seconds < 0.1 ? "under 0.1 s" : `${seconds.toFixed(1)} s`;
  const told = text("span", judged.headline);
  const where = text("small", `Judged on this computer in ${took}.`);
  verdict.replaceChildren(chip(judged.conclusion, `${mark} ${word}`), told, where, toPolicy());
  problems.replaceChildren();
}

function problemList(
  judged: Extract<Judged, { conclusion: null }>,
  goTo: (target: Target) => (() => void) | null,
): HTMLElement {
  const list = document.createElement("ul");
  list.className = "problems";
  for (const { message, location } of judged.problems) {
    const item = document.createElement("li");
    if (location !== null) {
      const go = goTo(location);
      const place = text(go === null ? "span" : "button", `${location.file}, line ${location.line}`);
      if (go !== null) place.addEventListener("click", go);
      place.className = "place";
      item.append(place, " ");
    }
    item.append(text("span", message));
    list.append(item);
  }
  if (judged.more > 0) list.append(text("li", `and ${judged.more} more`));
  return list;
}

/** On a small screen the policy is below the report. */
function toPolicy(): HTMLElement {
  const link = text("a", "Change the policy") as HTMLAnchorElement;
  link.href = "#policy-title";
  link.className = "to-policy";
  return link;
}

function chip(kind: string, words: string): HTMLElement {
  const element = text("b", words);
  element.className = `chip is-${kind}`;
  return element;
}

function text(name: string, content: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = content;
  if (element instanceof HTMLButtonElement) element.type = "button";
  return element;
}
