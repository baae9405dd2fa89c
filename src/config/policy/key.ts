import type { Loosening } from "../../domain/change.ts";
import type { PathDiagnostic } from "../../domain/diagnostic.ts";
import type { Tree } from "../../domain/files.ts";
import type { JsonSchema } from "../../domain/json-schema.ts";
import type { PolicyContexts } from "../../domain/policy-context.ts";
import type { YamlFile } from "../../text/yaml.ts";

/**
 * A key of the policy, whole: the schema, the loader, the comparison with the base and the docs take it from here.
 * @template T what the key is read into
 * @template W what a policy writes
 */
export interface PolicyKey<T, W = unknown> {
  name: string;
  /** With a `description` for docs and editors, and the `default` that is read where the key is left out. */
  schema: JsonSchema;
  /** A value other than the default as a policy writes it, on one line; for the docs, and for the tests. */
  example: string;
  /** What is wrong with a value that its schema does not see; the value may be anything. */
  diagnostics?(written: unknown, context: CheckContext): PathDiagnostic[];
  /** @param written as the schema lets it through, or its default; undefined where there is neither */
  read(written: W | undefined, context: KeyContext): T | Promise<T>;
  loosens: Loosens<T>;
}

/** What a value is checked with. */
export interface CheckContext {
  /** Whether a name is an IANA time zone. */
  isZone(name: string): boolean;
}

/** What a value is read with. */
interface KeyContext {
  tree: Tree;
  file: YamlFile;
  /** Absolute path of the policy. */
  path: string;
}

/** How a change of a key lets more pass than its base: never, by moving one way, or by a comparison of its own. */
type Loosens<T> =
  | { by: "never"; because: string }
  | {
      /** `up` where a larger value lets more pass; `either` where that depends on what is judged. */
      by: "up" | "either";
      show(value: T): string;
    }
  | { by: "comparison"; compare(change: PolicyContexts): Loosening[] };
