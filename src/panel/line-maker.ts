import type { Document } from '../document/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { linesOf } from '../track/line.ts';
import { readReport } from '../track/read-report.ts';
import { indicatorsWith, orderWith, readingWith } from '../track/settings.ts';
import type { TrackSettings } from '../track/settings.ts';
import type { PanelSettings } from './panel.ts';

/** Makes the lines of a document, to be sorted. */
export function lineMaker(
  track: TrackSettings,
  lexicon: Lexicon | null,
): (document: Document) => string[] {
  const context = readingWith(track, lexicon?.indicators);
  return (document) => linesOf(readReport(document, context));
}

/** What rows are made with, a user's own words among it. */
export function panelSettings(lexicon: Lexicon | null): PanelSettings {
  const own = lexicon?.indicators ?? none;
  return { indicatorOf: indicatorsWith(own), orderOf: orderWith(own) };
}

const none: Lexicon['indicators'] = [];
