import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The editor in the page's colours, which follow light and dark by themselves. */
export const theme = EditorView.theme({
  "&": {
    color: "var(--text)",
    backgroundColor: "var(--page)",
    fontSize: "13px",
    maxHeight: "var(--editor-height, 26rem)",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
    lineHeight: "1.55",
    overflow: "auto",
  },
  ".cm-content": { padding: "10px 0", caretColor: "var(--text)", minHeight: "var(--editor-least, 7rem)" },
  ".cm-gutters": { backgroundColor: "var(--page)", color: "var(--soft)", border: "0" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "var(--panel)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-placeholder": { color: "var(--soft)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-matchingBracket": { backgroundColor: "var(--selection)", outline: "0" },
  ".cm-tooltip": {
    backgroundColor: "var(--page)",
    color: "var(--text)",
    border: "1px solid var(--rule)",
    borderRadius: "6px",
    boxShadow: "0 6px 24px rgb(0 0 0 / .14)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "15em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px", lineHeight: "1.5" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--page)" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionIcon": { display: "none" },
  ".cm-tooltip.cm-completionInfo": {
    padding: "8px 12px",
    maxWidth: "22rem",
    font: "13px/1.45 system-ui, sans-serif",
  },
  ".cm-diagnostic": { font: "13px/1.45 system-ui, sans-serif", padding: "6px 12px", maxWidth: "28rem" },
  ".cm-diagnostic-error": { borderLeft: "3px solid var(--fail)" },
  ".cm-lint-marker": { width: ".8em", height: ".8em" },
  ".cm-lintRange-error": { backgroundImage: "none", borderBottom: "2px solid var(--fail)" },
  ".cm-lint-marker-error": {
    content: "none",
    borderRadius: "50%",
    backgroundColor: "var(--fail)",
    marginTop: ".35em",
  },
  ".cm-panels": { backgroundColor: "var(--panel)", color: "var(--text)" },
});

/** What is a key stands out, and what is a comment stands back. */
export const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--soft)" },
  { tag: [tags.string, tags.content], color: "var(--text)" },
  { tag: [tags.punctuation, tags.separator, tags.brace, tags.squareBracket], color: "var(--soft)" },
]);
