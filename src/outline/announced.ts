import type { Diagnostic } from '../core/diagnostic.ts';
import { phrases } from '../lexicon/phrase.ts';
import { announcingWords } from '../lexicon/heading-words.ts';
import { tasksListed } from '../lexicon/promise-words.ts';
import type { Normalized } from '../normalized/normalized.ts';
import { chineseNumber } from '../numerals/chinese-number.ts';
import type { Section } from './section.ts';

const announced = phrases`${announcingWords}(?:这)?([二三四五六七八九十两]{1,3}|\d{1,2})(?:个方面|方面|项|个|件|大)(?:的)?(?:重点|主要)?(?:措施|${tasksListed})?`;

/** A paragraph that announces what follows ends soon after the number. */
const reach = 60;

/** Announced counts (九个方面的工作) that the sections right after them fall short of. */
export function announcements(normalized: Normalized, sections: readonly Section[]): Diagnostic[] {
  const { text, paragraphs } = normalized;
  const groups = new Map<number, readonly Section[]>();
  collect(sections, groups);
  const found: Diagnostic[] = [];
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    const { from, to } = paragraphs[index] as { from: number; to: number };
    const next = paragraphs[index + 1] as { from: number };
    const group = groups.get(next.from);
    if (!group) continue;
    const start = Math.max(from, to - reach);
    const match = lastMatch(text.slice(start, to));
    if (!match) continue;
    const count = countOf(match[1] as string);
    const numbered = group.filter(({ number }) => number !== '').length;
    if (count === null || numbered >= count || numbered < 2) continue;
    found.push({
      code: 'sections-announced',
      severity: 'warning',
      span: { from: start + match.index, to: start + match.index + match[0].length },
      args: { announced: count, found: numbered },
    });
  }
  return found;
}

function lastMatch(text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(announced)) last = match;
  return last;
}

function countOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text) : chineseNumber(text);
}

/** The sections that start with each first one of a group. */
function collect(sections: readonly Section[], groups: Map<number, readonly Section[]>): void {
  const first = sections[0];
  if (!first) return;
  groups.set(first.from, sections);
  for (const { children } of sections) collect(children, groups);
}
