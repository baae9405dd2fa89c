const ASCII = /^[\0-\x7f]*$/;

/** Whether a text is ASCII alone. Most are, and can be looked at without their letters' properties. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}
