import { describe, expect, it } from "vitest";
import { studentBelow, studentQuantile } from "../../../src/lib/statistics/student-t.ts";

describe("studentQuantile", () => {
  // To ten digits and more; mpmath with 40 digits gives the same. Of whole degrees of freedom, NIST's e-Handbook of
  // Statistical Methods, table 1.3.6.7.2, has the first digits.
  it.each([
    [0.95, 1, 6.313751514675043],
    [0.95, 1.5327572443, 3.62755018185318],
    [0.95, 2.5, 2.558218614135937],
    [0.95, 4, 2.13184678632665],
    [0.999, 9, 4.296805662729918],
    [0.999, 1, 318.3088389855504],
    [0.999, 2, 22.32712477011988],
    [0.975, 30, 2.042272456301238],
    [0.6, 3.3, 0.274501974221057],
    [0.99, 250.75, 2.341310952841596],
    [0.975, 1_000_000, 1.959966356814107],
  ])("at %d with %d degrees of freedom", (probability, freedom, point) => {
    expect(studentQuantile(probability, freedom) / point).toBeCloseTo(1, 10);
    expect(studentQuantile(1 - probability, freedom) / point).toBeCloseTo(-1, 10);
  });

  it("is 0 at one half", () => {
    for (const freedom of [1, 2.5, 1000]) expect(Math.abs(studentQuantile(0.5, freedom))).toBe(0);
  });

  it("has the closed forms of one and of two degrees of freedom", () => {
    for (let i = 1; i < 1000; i++) {
      const p = i / 1000;
      const one = Math.tan(Math.PI * (p - 0.5));
      const two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      expect(Math.abs(studentQuantile(p, 1) - one)).toBeLessThan(1e-10 * (1 + Math.abs(one)));
      expect(Math.abs(studentQuantile(p, 2) - two)).toBeLessThan(1e-10 * (1 + Math.abs(two)));
    }
  });
});

describe("studentBelow", () => {
  it("is what numerical integration of the density gives, and the quantile's inverse", () => {
    for (const freedom of [1, 1.1, 1.5, 2, 2.7, 3, 5.25, 9, 17.4, 60, 333.3]) {
      for (const point of [-4, -1.3, -0.2, 0, 0.01, 0.5, 1, 2, 3.5, 6]) {
        const below = studentBelow(point, freedom);
        expect(Math.abs(below - integrated(point, freedom))).toBeLessThan(1e-11);
        if (Math.abs(below - 0.5) < 0.4999) {
          expect(Math.abs(studentQuantile(below, freedom) - point)).toBeLessThan(1e-9);
        }
      }
    }
  });
});

/** With t = √freedom · tan(angle) the density is cos(angle)^(freedom − 1), but for a factor. */
function integrated(point: number, freedom: number): number {
  const density = (angle: number) => Math.cos(angle) ** (freedom - 1);
  const upTo = Math.atan(point / Math.sqrt(freedom));
  return 0.5 + integral(density, 0, upTo) / (2 * integral(density, 0, Math.PI / 2));
}

/** The tanh-sinh rule of Takahasi and Mori (1974), which minds no corner at an end. */
function integral(f: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  let sum = 0;
  for (let i = -400; i <= 400; i++) {
    const u = i / 100;
    const inner = (Math.PI / 2) * Math.sinh(u);
    const weight = ((Math.PI / 2) * Math.cosh(u)) / Math.cosh(inner) ** 2;
    if (weight > 0) sum += weight * f(from + half + half * Math.tanh(inner));
  }
  return (sum * half) / 100;
}
