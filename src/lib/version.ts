/** The tool's version, as in package.json; a test holds the two together. */
export const VERSION = "0.1.0";

/** In the bundle, what `scripts/digest.mjs` writes in its place. */
const WRITTEN = "%BUNDLE_DIGEST%";

/** SHA-256 of the bundle in hexadecimal; null where the tool runs from its source. */
export const DIGEST: string | null = /^[0-9a-f]{64}$/.test(WRITTEN) ? WRITTEN : null;
