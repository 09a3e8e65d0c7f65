import { units } from '../lexicon/units.ts';

const words: ReadonlySet<string> = new Set(units.map(({ word }) => word));
const longestUnit = 12;

/** Whether `text` is a unit as heads print it: 万元, %, 亿千瓦时, 元/人. */
export function isUnit(text: string): boolean {
  if (text.length === 0 || text.length > longestUnit) return false;
  if (words.has(text)) return true;
  const base = text.replace(/^[十百千万亿]{1,3}/, '');
  if (words.has(base)) return true;
  const per = text.indexOf('/');
  return per > 0 && isUnit(text.slice(0, per)) && /^[^\d，、]{1,5}$/.test(text.slice(per + 1));
}

/** A head or a row's name, and the unit that it gives. */
export interface Labelled {
  readonly label: string;
  readonly unit: string | null;
}

const bracketed = /^(.*)[（[【]([^（）[\]【】]{1,14})[）\]】]([*①-⑳\d]?)$/;
const indexed = /=100(?:\.0)?$/;
/** What people and other things are told in that need no measure word: 渔民数量（亿）. */
const magnitude = /^[百千]?[万亿]$/;

/** Tells a head's words from its unit: 产量（万吨）, 较上年±%, 性别比（女=100）. */
export function labelled(text: string): Labelled {
  const found = bracketed.exec(text);
  if (found) {
    const inner = (found[2] as string).replace(/^单位[：:]?/, '');
    const label = found[1] as string;
    if (isUnit(inner) || magnitude.test(inner)) return { label, unit: inner };
    if (indexed.test(inner)) return { label, unit: '' };
  }
  const sign = /^(.+?)[,，:：]?([%‰])$/.exec(text);
  return sign ? { label: sign[1] as string, unit: sign[2] as string } : { label: text, unit: null };
}

const unitLine = /(?:^|[（\s，。])(?:计量)?单位[：:]([^（）。\s]{1,20})/;
/** A caption that gives the unit at its end, the white space before it lost: 产量如下单位：吨. */
const unitEnd = /单位[：:]([^（）。\s]{1,20})$/;

/** The units that a line above a table gives for it (单位：万元、%); null where it gives none. */
export function tableUnits(line: string): readonly string[] | null {
  const found = (unitLine.exec(line) ?? unitEnd.exec(line))?.[1];
  if (found === undefined) return null;
  const parts = found.split(/[、，,;；]/);
  return parts.every((part) => isUnit(part)) ? parts : null;
}
