import { startSearch } from "./search.ts";

const box = document.querySelector<HTMLElement>(".find");
if (box !== null) startSearch(box);

// Beside the text the navigation stays open; above it, on a small screen, it folds.
const pages = document.querySelector<HTMLDetailsElement>(".side details");
const isNarrow = matchMedia("(max-width: 900px)");
const fold = () => {
  if (pages !== null) pages.open = !isNarrow.matches;
};
isNarrow.addEventListener("change", fold);
fold();
