import { isDigit, isLatin } from '../../core/characters.ts';

/** What stands between two lines of a cell that are put together: a space parts two numbers and two Latin words. */
export function lineSpace(before: string, after: string): '' | ' ' {
  return isWithin(before.charCodeAt(before.length - 1)) && isWithin(after.charCodeAt(0)) ? ' ' : '';
}

/** Whether a unit stands within numbers or Latin words; false for what `charCodeAt` gives beyond a text. */
function isWithin(unit: number): boolean {
  return isDigit(unit) || isLatin(unit);
}
