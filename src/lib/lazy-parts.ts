import { lazy } from "./lazy.ts";

/**
 * Adds properties to an object that are made when each is first read: those that take long and that not every reader
 * asks for. They count as its own, so that a copy by `...` makes them all.
 * @param makers what makes each of them, called once at most
 */
export function withLazyParts<T extends object, Parts extends object>(
  object: T,
  makers: { readonly [Name in keyof Parts]: () => Parts[Name] },
): T & Parts {
  for (const name of Object.keys(makers) as (keyof Parts)[]) {
    const made = lazy(makers[name]);
    Object.defineProperty(object, name, {
      get(this: object) {
        const value = made();
        Object.defineProperty(this, name, { value, enumerable: true });
        return value;
      },
      enumerable: true,
      configurable: true,
    });
  }
  return object as T & Parts;
}

/** A copy with some other values, in which what was not made yet is still made when it is read. */
export function copyWith<T extends object>(object: T, changes: Partial<T>): T {
  const [own, others] = [object, changes].map(Object.getOwnPropertyDescriptors);
  return Object.defineProperties({} as T, { ...own, ...others } as PropertyDescriptorMap);
}
