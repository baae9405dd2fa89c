import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { completionBy } from "./completion.ts";
import { colours, theme } from "./editor-theme.ts";
import type { Schema } from "./schema.ts";

/** A fault at a line and column, both from 1. */
export interface Fault {
  line: number;
  column: number;
  message: string;
}

/** An editor of a YAML file, and what it is for. */
interface EditorOptions {
  /** What a screen reader calls it. */
  label: string;
  schema: Schema;
  placeholder: string;
  onChange(): void;
  /** Told what was pasted, and where focus leaves. */
  onSettled?(): void;
}

/**
 * A text editor that completes by a schema and shows faults at their lines. It is in a shadow root: there its styles are
 * sheets of the document's own making, which a strict policy lets through.
 */
export class Editor {
  readonly #view: EditorView;

  constructor(host: HTMLElement, options: EditorOptions) {
    const root = host.attachShadow({ mode: "open" });
    const settled = () => options.onSettled?.();
    const state = EditorState.create({
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of("  "),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        yaml(),
        theme,
        syntaxHighlighting(colours),
        placeholder(options.placeholder),
        autocompletion({ override: [completionBy(options.schema)] }),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...completionKeymap,
          ...lintKeymap,
        ]),
        EditorView.contentAttributes.of({
          "aria-label": options.label,
          tabindex: "0",
          spellcheck: "false",
          autocapitalize: "off",
        }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          options.onChange();
          if (update.transactions.some((one) => one.isUserEvent("input.paste"))) settled();
        }),
        EditorView.domEventHandlers({ blur: settled }),
      ],
    });
    this.#view = new EditorView({ state, parent: root, root });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  set text(text: string) {
    if (text === this.text) return;
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
  }

  /** Shows what is wrong, in place of what was. */
  showFaults(faults: readonly Fault[]): void {
    const diagnostics = faults.map((fault) => this.#diagnostic(fault));
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Puts the cursor where a fault is. */
  goTo({ line, column }: Pick<Fault, "line" | "column">): void {
    const anchor = this.#offset(line, column);
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: "center" }),
    });
    this.#view.focus();
  }

  #diagnostic({ line, column, message }: Fault): Diagnostic {
    const from = this.#offset(line, column);
    const word = this.#view.state.wordAt(from);
    return { from, to: word?.to ?? this.#view.state.doc.lineAt(from).to, severity: "error", message };
  }

  #offset(line: number, column: number): number {
    const { doc } = this.#view.state;
    const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    return Math.min(from + column - 1, to);
  }
}
