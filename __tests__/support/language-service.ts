import { registerHooks } from "node:module";
import { TextDocument } from "vscode-languageserver-textdocument";

// It imports JSON without the attribute that Node asks for.
const hooks = registerHooks({
  resolve(specifier, context, resolve) {
    const resolved = resolve(specifier, context);
    return specifier.endsWith(".json") ? { ...resolved, importAttributes: { type: "json" } } : resolved;
  },
});
const { validate } = await import("@actions/languageservice");
hooks.deregister();

/**
 * What GitHub's language service says of a workflow or an action, as `line: message`.
 * @param address its path, another one for each text: the service keeps what it read from an address
 */
export async function languageProblems(text: string, address: string): Promise<string[]> {
  const problems = await validate(TextDocument.create(`file:///${address}`, "yaml", 1, text));
  return problems.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}
