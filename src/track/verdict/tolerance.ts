import type { Statement } from '../mention.ts';

/** Part of a target that 左右 leaves open: a twentieth. */
export const openShare = 0.05;

/** What computing adds to equal numbers, as a part of them. */
const computing = 1e-9;

/** How far from a target of that size a result may lie and still meet it: 左右 leaves a twentieth open, anything else nothing. */
export function toleranceOf({ comparator }: Pick<Statement, 'comparator'>, target: number): number {
  return comparator === 'approx' ? rounded(openShare * Math.abs(target)) : 0;
}

/** A number without the digits that computing adds. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Half of the last decimal that a number is printed to, in its unit; 0 where it is printed without. */
export function roundingOf({ text, value, max }: Statement): number {
  const digits = text
    .normalize('NFKC')
    .match(/\d+(?:\.\d+)?/g)
    ?.at(-1);
  const decimals = digits?.split('.')[1]?.length ?? 0;
  if (digits === undefined || decimals === 0 || Number(digits) === 0) return 0;
  return (Math.abs(value ?? max ?? 0) / Number(digits)) * 0.5 * 10 ** -decimals;
}

/** What is too little to tell two numbers apart. */
export function noise(value: number): number {
  return computing * Math.max(1, Math.abs(value));
}
