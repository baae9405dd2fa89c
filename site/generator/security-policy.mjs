import { createHash } from "node:crypto";
import { STYLE } from "../../src/report/renderers/html/style.ts";

/**
 * What the playground may do: run the site's own scripts, and the engine in a worker that is made of them and is held to
 * the same policy. No connection, no form, no picture from elsewhere. The report is a frame of the page, so the hash of its
 * style is in here too.
 */
export function playgroundPolicy() {
  const style = createHash("sha256").update(STYLE).digest("base64");
  return [
    "default-src 'none'",
    "connect-src 'none'",
    "script-src 'self'",
    "worker-src blob:",
    `style-src 'self' 'sha256-${style}'`,
    "img-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
