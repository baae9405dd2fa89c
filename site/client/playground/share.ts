/** How an address names a shared policy. */
const MARK = "#policy=";
/** A policy in an address may be as long as this; a longer one is no policy of anybody's. */
const MOST = 200_000;

/**
 * The page's address with a policy in it and nothing else: what follows the `#` is never sent to a server.
 * @param address of the page
 */
export async function addressOf(policy: string, address: string): Promise<string> {
  const packed = await bytesOf(new Blob([policy]).stream().pipeThrough(new CompressionStream("deflate-raw")));
  const base64 = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(""));
  const url = new URL(address);
  url.hash = `${MARK}${base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
  return url.href;
}

/** The policy in an address; null where there is none, or none that can be read. */
export async function policyIn(address: string): Promise<string | null> {
  const { hash } = new URL(address);
  if (!hash.startsWith(MARK)) return null;
  try {
    const base64 = hash.slice(MARK.length).replaceAll("-", "+").replaceAll("_", "/");
    const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(
      await bytesOf(new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"))),
    );
  } catch {
    return null;
  }
}

/** @throws where there are more than a policy has */
async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > MOST) throw new Error("longer than a policy");
    parts.push(value);
  }
}
