// Serves _site/ on this computer alone, below a folder as GitHub Pages does. As a program it keeps on until it is stopped.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import process from "node:process";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};
const FOLDER = "/vanity-check/";

/**
 * @param {string} site the folder that is served
 * @param {number} port 0 for any that is free
 * @returns {Promise<{ address: string, close(): void }>}
 */
export async function serve(site, port) {
  const server = createServer(({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = normalize(join(site, pathname.slice(FOLDER.length)));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!pathname.startsWith(FOLDER) || !file.startsWith(site) || !existsSync(file))
      return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    return createReadStream(file).pipe(response);
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", () => listening(undefined)));
  const { port: own } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${own}${FOLDER}`, close: () => server.close() };
}

if (import.meta.main) {
  const { address } = await serve(join(import.meta.dirname, "../_site"), Number(process.env["PORT"] ?? 8080));
  process.stdout.write(`${address}\n`);
}
