import MiniSearch, { type SearchResult } from "minisearch";
import { SEARCH } from "./search-options.mjs";

const MOST = 8;
/** How much of a page's text is shown around what was found. */
const AROUND = 60;

/** Makes a search box work: the index is loaded when somebody looks for something, and asked in the page. */
export function startSearch(box: HTMLElement): void {
  const input = box.querySelector("input") as HTMLInputElement;
  const panel = box.querySelector(".hits") as HTMLElement;
  const list = panel.querySelector("ul") as HTMLElement;
  const status = panel.querySelector("p") as HTMLElement;
  const { index: indexUrl = "", root = "" } = box.dataset;
  let index: Promise<MiniSearch> | null = null;
  let active = -1;

  const load = () => {
    index ??= import(new URL(indexUrl, document.baseURI).href).then(({ default: json }) =>
      MiniSearch.loadJSON(json as string, SEARCH),
    );
    return index;
  };
  const close = () => {
    panel.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const mark = (to: number) => {
    const options = [...list.children] as HTMLElement[];
    if (options.length === 0) return;
    active = (to + options.length) % options.length;
    for (const [i, option] of options.entries()) option.setAttribute("aria-selected", String(i === active));
    options[active]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", `hit-${active}`);
  };
  const show = async () => {
    const asked = input.value.trim();
    if (asked === "") return close();
    const hits = (await load()).search(asked, {
      prefix: true,
      fuzzy: 0.15,
      combineWith: "AND",
      boost: { title: 4, heading: 3 },
      // A page as a whole comes before its sections.
      boostDocument: (_id, _term, stored) => (stored?.["heading"] === "" ? 2 : 1),
    });
    if (input.value.trim() !== asked) return;
    list.replaceChildren(...hits.slice(0, MOST).map((hit, i) => option(hit, i, root, asked)));
    status.textContent = hits.length === 0 ? `Nothing about “${asked}”.` : "";
    panel.hidden = false;
    input.setAttribute("aria-expanded", "true");
    active = -1;
    if (hits.length > 0) mark(0);
  };

  box.hidden = false;
  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", () => void show());
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") list.children[active]?.querySelector("a")?.click();
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) close();
  });
  document.addEventListener("keydown", (event) => {
    const at = event.composedPath()[0] as HTMLElement;
    if (event.key !== "/" || at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
    event.preventDefault();
    input.focus();
  });
}

function option(hit: SearchResult, i: number, root: string, asked: string): HTMLElement {
  const [item, link, where, text] = ["li", "a", "b", "span"].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLAnchorElement,
    HTMLElement,
    HTMLElement,
  ];
  item.id = `hit-${i}`;
  item.role = "option";
  link.href = `${root}${hit["url"]}`;
  link.tabIndex = -1;
  where.textContent = [hit["title"], hit["heading"]].filter((part) => part !== "").join(" › ");
  text.textContent = excerpt(hit["text"] as string, [...hit.terms, asked]);
  link.append(where, text);
  item.append(link);
  return item;
}

/** The text around the first word that was found. */
function excerpt(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word.toLowerCase())).filter((place) => place >= 0);
  const at = Math.max(0, Math.min(...places, text.length) - AROUND);
  const from = places.length === 0 || at === 0 ? 0 : text.indexOf(" ", at) + 1;
  return `${from > 0 ? "… " : ""}${text.slice(from, from + 3 * AROUND)}`;
}
