/** Where the project is. */
export const HOME = "https://github.com/vanity-check/vanity-check";

/** The branch that moves with the releases of this major version: what it says is about what people run. */
const RELEASES = "v1";

/** Where the documentation is, without a slash at its end. */
export const DOCS = `${HOME}/blob/${RELEASES}/docs`;

/** Where the JSON Schemas are, without a slash at its end. */
export const SCHEMAS = `https://raw.githubusercontent.com/vanity-check/vanity-check/${RELEASES}/policies/schema`;
