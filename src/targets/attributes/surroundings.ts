import type { Metadata } from '../../metadata/metadata.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import type { Outline } from '../../outline/section.ts';
import { StatusReader } from './status.ts';
import { Timeline } from './timeline.ts';

/** What headings and paragraphs say of all that stands under them, read once for all records of a document. */
export interface Surroundings {
  readonly status: StatusReader;
  readonly timeline: Timeline;
}

export function surroundingsOf(
  normalized: Normalized,
  outline: Outline,
  metadata: Metadata,
): Surroundings {
  return {
    status: new StatusReader(normalized, outline, metadata),
    timeline: new Timeline(normalized, outline, metadata),
  };
}
