import source from "virtual:engine";
import type * as engine from "../../../src/browser.ts";

type Calls = Omit<typeof engine, "prototype">;
type Came = { id: number; came: never } | { id: number; fault: string };

/**
 * The engine, in a worker so that the page stays alive. The worker is made of a text of the page's: so the page's policy,
 * which allows no connection, holds for it too.
 */
export class Engine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (came: never) => void; reject: (error: Error) => void }>();
  #asked = 0;

  constructor() {
    const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    this.#worker = new Worker(url);
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Came>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ("fault" in data) waiting?.reject(new Error(data.fault));
      else waiting?.resolve(data.came);
    });
  }

  /** What one of the engine's functions comes to. */
  ask<Name extends keyof Calls>(
    name: Name,
    ...given: Parameters<Calls[Name]>
  ): Promise<Awaited<ReturnType<Calls[Name]>>> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, name, given });
    });
  }
}
