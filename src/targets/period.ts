import type { Facts } from '../facts/facts.ts';
import type { Period } from './target.ts';

const plan = /[“"]?(十[一二三四五六]|[六七八九十])五[”"]?(?:规划|计划)?(时期|期间|末|以来|五年)?/;
const planStarts: Readonly<Record<string, number>> = {
  六: 1981,
  七: 1986,
  八: 1991,
  九: 1996,
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
  十六: 2031,
};
const span = /(\d{4})年?[-—~至到](\d{4})年/;
const by = /(?:到|至|截至)(\d{4})年/;
const since = /比(\d{4})年/;
const inYear = /(\d{4})年/;
const within = /年内|全年|年底前|今年底|今年年底/;

/** The period that a sentence sets for what it says up to the number; null where it sets none. */
export function periodOf(sentence: string, facts: Facts): Period | null {
  const range = span.exec(sentence);
  if (range) return stated(range[1] as string, range[2] as string, range[0]);
  const five = plan.exec(sentence);
  if (five) {
    const start = planStarts[five[1] as string];
    if (start !== undefined) {
      const end = String(start + 4);
      return stated(five[2] === '末' ? end : String(start), end, five[0]);
    }
  }
  const goal = by.exec(sentence);
  if (goal) return stated(null, goal[1] as string, goal[0]);
  const base = since.exec(sentence);
  const year = inYear.exec(base ? sentence.replace(base[0], '') : sentence);
  if (base && year) return stated(base[1] as string, year[1] as string, year[0]);
  if (year && !base) return stated(year[1] as string, year[1] as string, year[0]);
  return relative(sentence, facts);
}

function stated(start: string | null, end: string | null, text: string): Period {
  return { start, end, text, basis: 'stated' };
}

/** 今年, 去年, 年内: a year that the document's own tells. */
function relative(sentence: string, { year }: Facts): Period | null {
  if (year === null) return null;
  const word =
    /今年|去年|上年(?!(?:增长|下降|同期))|明年/.exec(sentence)?.[0] ?? within.exec(sentence)?.[0];
  if (word === undefined) return null;
  const shift = word === '去年' || word === '上年' ? -1 : word === '明年' ? 1 : 0;
  const named = String(year + shift);
  return { start: named, end: named, text: word, basis: 'document' };
}
