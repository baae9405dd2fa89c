import { lazy } from "./lazy.ts";

/**
 * Adds properties to an object that are only made when they are first read: for values that take long to make and that not
 * every reader needs. Beware of copies: `...` reads every property, and so makes them all; `copyWith` does not.
 * @param makers makes each property; called again only if it threw
 * @returns the same object
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
        // A plain value from now on, so that what it was made from can be freed.
        Object.defineProperty(this, name, { value, enumerable: true });
        return value;
      },
      enumerable: true,
      configurable: true,
    });
  }
  return object as T & Parts;
}

/**
 * A copy in which some values are others. Lazy parts stay lazy, and are made once for the object and all of its copies.
 * @param changes plain values, or lazy parts of its own
 */
export function copyWith<T extends object>(object: T, changes: Partial<T>): T {
  const [own, others] = [object, changes].map(Object.getOwnPropertyDescriptors);
  return Object.defineProperties({} as T, { ...own, ...others } as PropertyDescriptorMap);
}
