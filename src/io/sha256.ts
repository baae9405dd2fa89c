import { createHash } from "node:crypto";
import { diskFile } from "./disk-file.ts";

/** SHA-256 of a file's bytes as they lie on disk, in hexadecimal. By Node's own: a year of snapshots is tens of megabytes. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of diskFile(path).read()) hash.update(chunk);
  return hash.digest("hex");
}
