import { PassThrough, Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { LineWriter } from "../../src/cli/line-writer.ts";

const LINE = `${"x".repeat(99)}\n`;
/** More lines than any stream takes at once. */
const MANY = 20_000;

async function writeMany(out: LineWriter): Promise<void> {
  for (let i = 0; i < MANY; i++) {
    out.add(LINE);
    await out.ready();
  }
  out.end();
}

test("a reader that is slower than we are sets the pace, and gets every line", async () => {
  let held = 0;
  let most = 0;
  let taken = "";
  const slow = new Writable({
    write(chunk: Buffer, _, done) {
      most = Math.max(most, slow.writableLength);
      held++;
      void setImmediate().then(() => {
        taken += chunk.toString();
        done();
      });
    },
  });
  await writeMany(new LineWriter(slow));
  slow.end();
  await new Promise((resolve) => slow.on("finish", resolve));
  expect(taken).toBe(LINE.repeat(MANY));
  expect(held).toBeGreaterThan(10);
  // A batch on its way and no queue behind it.
  expect(most).toBeLessThan(200_000);
});

test("a reader that goes away lets the rest run on", async () => {
  const pipe = new PassThrough();
  const out = new LineWriter(pipe);
  pipe.once("data", () => pipe.destroy());
  await writeMany(out);
  expect(pipe.destroyed).toBe(true);
});

test("nothing is written before there is enough, or an end", () => {
  const pipe = new PassThrough();
  const out = new LineWriter(pipe);
  out.add("a\n");
  expect(pipe.read()).toBeNull();
  out.end();
  out.end();
  expect(String(pipe.read())).toBe("a\n");
});
