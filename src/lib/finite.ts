/** JSON knows no Infinity: null stands for what nobody can say. */
export function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value;
}
