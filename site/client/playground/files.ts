/** Offers a text as a file to keep. */
export function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands on the files that somebody chooses, or drops on a place. */
export function takeFiles(input: HTMLInputElement, place: HTMLElement, take: (files: File[]) => void): void {
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = "";
    if (files.length > 0) take(files);
  });
  const isOver = (is: boolean) => place.classList.toggle("is-over", is);
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    isOver(true);
  });
  place.addEventListener("dragleave", () => isOver(false));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    isOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}
