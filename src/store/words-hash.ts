/** FNV-1a of a text; 0 for one of nothing but blanks. */
export function wordsHash(text: string): number {
  if (text.trim() === "") return 0;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
