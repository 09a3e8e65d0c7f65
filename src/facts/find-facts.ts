import type { Outline, Section } from '../outline/section.ts';
import type { Reading } from '../reading/reading.ts';
import type { DocumentKind, Facts } from './facts.ts';
import { regionOf } from './region.ts';
import { linesBefore, titleOf } from './title.ts';
import { yearOf } from './year.ts';

export interface FactsOptions {
  /** The year that 今年 means, where the user knows it. */
  readonly year?: number;
}

/** What a document says of itself: kind, title, region and the year that 今年 means in it. */
export function findFacts(reading: Reading, outline: Outline, options: FactsOptions = {}): Facts {
  const bodyFrom = bodyStart(reading, outline);
  const head = linesBefore(reading, bodyFrom);
  const title = titleOf(reading, bodyFrom);
  const kind = kindFrom(reading, outline, title?.kind ?? null);
  const opening = openingLines(reading, bodyFrom);
  const text = title?.text ?? null;
  return {
    title: text,
    kind,
    region: regionOf([...(text === null ? [] : [text]), ...head, ...opening]),
    year: options.year ?? yearOf({ reading, outline, kind, title: text, head }),
  };
}

const salutation = /^(?:各位代表|各位委员|同志们|同学们)/;

/** Where the text starts: at the salutation, the first section or the first long paragraph. */
function bodyStart({ text, paragraphs }: Reading, outline: Outline): number {
  const section = outline.sections[0]?.span.from ?? text.length;
  for (const { from, to } of paragraphs) {
    if (from >= section) break;
    if (salutation.test(text.slice(from, Math.min(to, from + 8)))) return from;
    if (to - from > 100 && !text.slice(from, from + 80).includes('人民代表大会')) return from;
  }
  return section;
}

/** The first lines of the text, which name who speaks for whom. */
function openingLines({ text, paragraphs }: Reading, bodyFrom: number): string[] {
  const lines: string[] = [];
  for (const { from, to } of paragraphs) {
    if (from < bodyFrom) continue;
    lines.push(text.slice(from, Math.min(to, from + 200)));
    if (lines.length === 5) break;
  }
  return lines;
}

function kindFrom(
  { text, paragraphs }: Reading,
  { sections }: Outline,
  titled: DocumentKind | null,
): DocumentKind {
  if (titled !== null && titled !== 'other') return titled;
  if (firstArticle(sections)) return 'regulation';
  const addressed = paragraphs.some(({ from, to }) =>
    /^各位代表/.test(text.slice(from, Math.min(to, from + 8))),
  );
  if (addressed) return 'work-report';
  const named = sections.some(({ title }) =>
    /工作回顾|工作安排/.test(text.slice(title.from, title.to)),
  );
  return named ? 'work-report' : (titled ?? 'other');
}

function firstArticle(sections: readonly Section[]): boolean {
  const first = sections[0];
  if (!first) return false;
  return /^第.+[条條]$/.test(first.label) || firstArticle(first.children);
}
