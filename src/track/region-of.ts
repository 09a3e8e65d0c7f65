import type { Document } from '../document/document.ts';
import { simplified } from '../lexicon/simplified.ts';
import type { Level } from '../regions/division.ts';
import { regionCoded, regionNamed } from '../regions/find-region.ts';
import { mostMentioned } from '../regions/mentioned.ts';
import type { Region } from '../regions/region.ts';
import type { KnownReport } from './known-reports.ts';
import type { Report } from './report.ts';

/** A report's region with what it was found by. */
export type FoundRegion = Pick<Report, 'region' | 'regionBasis' | 'named'>;

/** The region of a report: as the user lists it, as it says itself, as given for all, as its path names it, as it names one again and again. */
export function regionOfReport(
  document: Document,
  listed: KnownReport | null,
  given: string | null,
): FoundRegion {
  const { year, region: named, source, title } = document.document;
  const hints = (): string[] => [title ?? '', source.name, textOf(document)];
  const from = (words: string, basis: Report['regionBasis']): FoundRegion => {
    const isCode = /^\d{6}$/.test(words);
    const region = isCode
      ? regionCoded(words, year)
      : regionNamed(simplified(words), year, { words: hints() });
    return { region, regionBasis: basis, named: words };
  };
  if (listed !== null && listed.region !== null) return from(listed.region, 'list');
  if (named !== null) return from(named, 'text');
  if (given !== null) return from(given, 'option');
  const inPath = regionInPath(source.name, year);
  if (inPath) return { region: inPath, regionBasis: 'path', named: inPath.name };
  const mentioned = mentionedIn(document);
  if (mentioned !== null) return from(mentioned, 'mentions');
  return { region: null, regionBasis: null, named: null };
}

const han = /[\u4e00-\u9fff]+/g;
const place = /^(?:.*?)(?=政府|\d|年|工作|报告|$)/;

/** The innermost region that a file's folders and its name tell. */
function regionInPath(path: string, year: number | null): Region | null {
  const parts = path.split(/[/\\]/).reverse();
  const around = parts.join(' ');
  for (const part of parts) {
    for (const words of part.match(han) ?? []) {
      const name = place.exec(words)?.[0] ?? '';
      const region = name.length > 1 ? regionNamed(name, year, { words: [around] }) : null;
      if (region) return region;
    }
  }
  return null;
}

/** What a report's own government is called, by level. */
const governments: readonly (readonly [Level, RegExp])[] = [
  ['county', /[县区](?:政府|委)|全[县区]/],
  ['prefecture', /[市州](?:政府|委)|全[市州]/],
  ['province', /省政府|省委|全省/],
];

/** The place that a work report speaks of most, of the level of its own government. */
function mentionedIn(document: Document): string | null {
  const { kind, year } = document.document;
  if (kind !== 'work-report') return null;
  const text = textOf(document);
  const own = governments.find(
    ([, words]) => (text.match(new RegExp(words, 'g'))?.length ?? 0) > 2,
  );
  return own ? mostMentioned(text, own[0], year) : null;
}

function textOf({ records }: Document): string {
  return [...new Set(records.map(({ sentence }) => sentence))].join('\n');
}
