/** What is wrong with a value, where in it, and in words. */
export interface Mistake {
  /** Keys and indices that lead to the place. */
  path: readonly (string | number)[];
  /** Whether the last key of the path is what is wrong, not its value. */
  atKey: boolean;
  message: string;
}
