import { StartPattern } from '../core/start-pattern.ts';
import type { Numeral } from './numeral.ts';

const halfOf = new StartPattern(
  /半(?=年|个月|个小时|个工作日|个百分点|天|小时|公斤|斤(?!八)|公里|里路|亩|吨|成(?!品|员|本))/y,
);

/** Half of a unit: 半年, 半公斤, 半个百分点. */
export function halfAt(text: string, at: number): Numeral | null {
  if (!halfOf.startsAt(text, at)) return null;
  return {
    from: at,
    to: at + 1,
    value: 0.5,
    form: 'chinese',
    exponent: 0,
    more: false,
    upTo: null,
  };
}
