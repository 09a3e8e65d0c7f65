import type { Span } from '../core/span.ts';

/** A stretch of text on a page of a file that is laid out in pages. */
export interface PagePlace {
  /** Page of the file, from 1. */
  readonly page: number;
  /** Its edges in points (1/72 inch) from the page's top left corner. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** Leads from an extracted text to the pages that it was taken from. */
export interface Places {
  /** Where a stretch of the text stands, in its order: a place for each line of a page that it runs over. */
  of(span: Span): readonly PagePlace[];
}
