/** The bytes that give JSON text its form. */
export const NEWLINE = 10;
export const QUOTE = 34;
export const COMMA = 44;
export const COLON = 58;
export const OPEN_LIST = 91;
export const BACKSLASH = 92;
export const CLOSE_LIST = 93;
export const OPEN_OBJECT = 123;
export const CLOSE_OBJECT = 125;

/** How many backslashes stand right before a byte. */
export function slashesBefore(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at > 0 && bytes[at - 1] === BACKSLASH) at--;
  return end - at;
}

/** Whether a byte ends a number or a word. */
export function isDelimiter(byte: number): boolean {
  return byte <= 32 || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || byte === COLON;
}
