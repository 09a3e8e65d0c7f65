/** A word of a text with its part of speech. */
export interface Word {
  readonly text: string;
  /** Part of speech in the ICTCLAS tag set (n, v, m, …); x where the segmenter does not know it. */
  readonly pos: string;
}

/** What cuts the text: a binding of jieba with our dictionary, or the platform's Intl.Segmenter where none can be loaded. */
export type SegmenterName = '@node-rs/jieba' | 'nodejieba' | 'intl';

/** Cuts Chinese text into words; the words of an answer joined give the text again. */
export interface Segmenter {
  /** What cut the text; null as long as no words were asked for. */
  readonly name: SegmenterName | null;
  words(text: string): readonly Word[];
}
