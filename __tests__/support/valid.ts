import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { makeBadge } from "badge-maker";
import { validateXML } from "xmllint-wasm";
import { reportSchema } from "../../src/schema/report.ts";

const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);

function read(path: string): string {
  return readFileSync(path, "utf8");
}

/** What a JSON Schema says against a value; empty where nothing. */
function against(schema: object): (value: unknown) => string {
  const isValid = ajv.compile(schema);
  return (value) => (isValid(value) ? "" : ajv.errorsText(isValid.errors));
}

// The schema alone: the package's matcher needs a module that it does not declare. Of draft 4 it uses nothing
// but these two that later drafts lack.
const {
  $schema: _draft,
  id: _id,
  ...sarif
} = JSON.parse(read("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));

export const sarifErrors = against(sarif);

export const reportErrors = against(reportSchema);

const endpointKeys = against({
  type: "object",
  required: ["schemaVersion", "label", "message"],
  additionalProperties: false,
  properties: {
    schemaVersion: { const: 1 },
    label: { type: "string" },
    message: { type: "string", minLength: 1 },
    color: { type: "string" },
  },
});

/** By the keys that shields documents for its endpoint; it publishes no schema, so its library judges the values. */
export function endpointErrors(endpoint: { label: string; message: string; color: string }): string {
  const { label, message, color } = endpoint;
  makeBadge({ label, message, color });
  return endpointKeys(endpoint);
}

/** As Jenkins publishes it, and JUnit 5 tests its own reports with it; MIT, with its notice. */
const JUNIT = { fileName: "junit.xsd", contents: read("__tests__/report/schemas/jenkins-junit.xsd") };

export async function junitErrors(document: string): Promise<string[]> {
  const xml = [{ fileName: "junit.xml", contents: document }];
  const { errors } = await validateXML({ xml, schema: [JUNIT] });
  return errors.map(({ message }) => message);
}
