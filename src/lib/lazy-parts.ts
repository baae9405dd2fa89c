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
    Object.defineProperty(object, name, {
      get() {
        const value = makers[name]();
        Object.defineProperty(object, name, { value, enumerable: true });
        return value;
      },
      enumerable: true,
      configurable: true,
    });
  }
  return object as T & Parts;
}
