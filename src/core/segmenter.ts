/** A word of a text with its part of speech. */
export interface Word {
  readonly text: string;
  /** Part of speech in the ICTCLAS tag set (n, v, m, …); x where the segmenter does not know it. */
  readonly pos: string;
}

/** Cuts Chinese text into words; the words of an answer joined give the text again. */
export interface Segmenter {
  readonly name: 'nodejieba' | 'intl';
  words(text: string): readonly Word[];
}
