import type { Word } from '../core/segmenter.ts';

let segmenter: Intl.Segmenter | undefined;

/** Cuts with the platform's own dictionary, which knows no parts of speech. */
export function intlCut(text: string): Word[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, pos: 'x' }));
}
