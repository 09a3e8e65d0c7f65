import type { Document, DocumentSection } from '../document/document.ts';
import type { Region } from '../regions/region.ts';
import { headsOfPromises, headsOfReviews } from '../lexicon/heading-words.ts';
import { phrase } from '../lexicon/phrase.ts';

/** A report as rows and the table of sources know it. */
export interface Report {
  readonly file: string;
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly kind: Document['document']['kind'];
  readonly year: number | null;
  /** The region as the report names it; null where it names none. */
  readonly named: string | null;
  /** The region of the tables; null where none is known. */
  readonly region: Region | null;
  /** How the region was found; null for none. */
  readonly regionBasis: RegionBasis | null;
  readonly complete: boolean;
  /** Whether it tells what was reached, and what is promised. */
  readonly reviews: boolean;
  readonly promises: boolean;
  /** Numbers of its statements: what copies of a report have in common. */
  readonly sketch: readonly number[];
}

/** list: the user's list of regions; text: what the report says of itself; option: given for all; path: its folders and name; mentions: the places that it speaks of. */
export type RegionBasis = 'list' | 'text' | 'option' | 'path' | 'mentions';

const review = phrase`${headsOfReviews}`;
const plan = phrase`${headsOfPromises}`;

/** Whether a report has a part that reviews and one that promises, by its headings and its records. */
export function partsOf({ sections, records }: Document): Pick<Report, 'reviews' | 'promises'> {
  const titles = titlesOf(sections);
  return {
    reviews:
      titles.some((title) => review.test(title)) ||
      records.some(({ status }) => status === 'achieved'),
    promises:
      titles.some((title) => plan.test(title)) || records.some(({ status }) => status === 'target'),
  };
}

function titlesOf(sections: readonly DocumentSection[]): string[] {
  return sections.map(({ title }) => title);
}

/** Numbers in a sketch. */
const sketchLength = 64;

/** The smallest hashes of a document's sentences with numbers: two texts of one report share most of them. */
export function sketchOf({ records }: Document): number[] {
  const hashes = new Set(records.map(({ sentence }) => hashOf(sentence.replace(/\s/g, ''))));
  return [...hashes].sort((a, b) => a - b).slice(0, sketchLength);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Share of the sketches that two texts of one report have in common at least. */
const alike = 0.7;

/** Whether two sketches are of one report. */
export function isSameReport(
  one: Pick<Report, 'sha256' | 'sketch'>,
  other: Pick<Report, 'sha256' | 'sketch'>,
): boolean {
  if (one.sha256 === other.sha256) return true;
  const length = Math.min(one.sketch.length, other.sketch.length);
  if (length < 8) return false;
  const known = new Set(other.sketch);
  return one.sketch.filter((hash) => known.has(hash)).length >= alike * length;
}
