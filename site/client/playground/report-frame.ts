import { DOCS } from "../../../src/lib/home.ts";

/** Where reports link to; the same pages are here. */
const PAGES = `${DOCS}/`;

/**
 * Shows a report, the very bytes of it, in a frame without scripts. The frame is as high as the report, so that the page
 * scrolls as one; the page follows its links, which the frame may not.
 */
export class ReportFrame {
  readonly #host: HTMLElement;
  #frame: HTMLIFrameElement | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  show(html: string): void {
    if (this.#frame === null) {
      this.#frame = document.createElement("iframe");
      this.#frame.title = "Report";
      this.#frame.setAttribute("sandbox", "allow-same-origin");
      this.#frame.addEventListener("load", () => this.#loaded());
      this.#frame.srcdoc = html;
      this.#host.replaceChildren(this.#frame);
    } else this.#frame.srcdoc = html;
    this.#host.hidden = false;
  }

  hide(): void {
    this.#host.hidden = true;
  }

  #loaded(): void {
    const frame = this.#frame as HTMLIFrameElement;
    const report = frame.contentDocument;
    if (report === null) return;
    const fit = () => {
      frame.height = String(report.documentElement.offsetHeight);
    };
    fit();
    new ResizeObserver(fit).observe(report.documentElement);
    report.addEventListener("click", (event) => follow(event, report));
  }
}

function follow(event: MouseEvent, report: Document): void {
  const link = (event.target as Element).closest("a");
  const address = link?.getAttribute("href");
  if (address == null) return;
  event.preventDefault();
  if (address.startsWith("#")) {
    const target = report.getElementById(decodeURIComponent(address.slice(1)));
    const fold = target?.closest("details");
    if (fold) fold.open = true;
    target?.scrollIntoView({ behavior: "smooth" });
    return;
  }
  const [, page] =
    /^(.+)\.md(?:#.*)?$/.exec(address.startsWith(PAGES) ? address.slice(PAGES.length) : "") ?? [];
  open(page === undefined ? address : new URL(`../docs/${page}/`, location.href), "_blank", "noopener");
}
