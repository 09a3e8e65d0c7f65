import { notMeasured } from './not-measured.ts';
import type { Numbering } from './number-at.ts';

const decimals = new RegExp(`\\d{1,2}((?:\\.\\d{1,2}){1,2})${notMeasured}`, 'y');
const whole = new RegExp(`\\d{1,2}${notMeasured}`, 'y');

/** The number of several levels at `from`, which a gap behind it makes that of a heading: 2.1 渔港; null where there is none. */
export function decimalAt(text: string, from: number): Numbering | null {
  decimals.lastIndex = from;
  const [label, inner] = decimals.exec(text) ?? [];
  if (label === undefined || inner === undefined) return null;
  const value = Number(inner.slice(inner.lastIndexOf('.') + 1));
  const style = inner.lastIndexOf('.') > 0 ? 'decimal-inner' : 'decimal';
  return value === 0 ? null : { style, value, label, end: from + label.length };
}

/** The number without a sign at `from`, which may be that of a part where those below it have decimals: 2 渔港; null where there is none. */
export function wholeAt(text: string, from: number): Numbering | null {
  whole.lastIndex = from;
  const label = whole.exec(text)?.[0];
  if (label === undefined || label.startsWith('0')) return null;
  return { style: 'arabic', value: Number(label), label, end: from + label.length };
}
