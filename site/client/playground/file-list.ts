/** How many files are named one by one; more are a number. */
const MOST = 6;

/** Lists the files that are judged, each with a button that takes it out, and one for all of them. */
export function showFiles(
  host: HTMLElement,
  files: ReadonlyMap<string, Uint8Array>,
  remove: (names: string[]) => void,
): void {
  const names = [...files.keys()];
  host.replaceChildren();
  if (names.length === 0) return;
  const list = document.createElement("ul");
  list.className = "files";
  for (const name of names.slice(0, MOST)) {
    const item = document.createElement("li");
    const label = document.createElement("span");
    label.textContent = name;
    item.append(
      label,
      size(files.get(name)?.length ?? 0),
      button("✕", `Remove ${name}`, () => remove([name])),
    );
    list.append(item);
  }
  const rest = names.length - MOST;
  const all = document.createElement("p");
  all.className = "hint";
  all.append(
    rest > 0 ? `and ${rest} more. ` : "",
    button("Remove all", "Remove all files", () => remove(names)),
  );
  host.append(list, all);
}

function size(bytes: number): HTMLElement {
  const element = document.createElement("small");
  element.textContent = bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return element;
}

function button(words: string, label: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "link";
  element.textContent = words;
  element.ariaLabel = label;
  element.addEventListener("click", onClick);
  return element;
}
