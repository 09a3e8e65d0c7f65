import type { Segmenter, SegmenterName } from '../core/segmenter.ts';
import { intlCut } from './intl-segmenter.ts';
import { jiebaCut } from './jieba-segmenter.ts';
import type { Cut } from './jieba-segmenter.ts';

/** A segmenter that loads nothing until words are asked for; `name` then says what cuts. */
export function lazySegmenter(load: () => Cut | null = jiebaCut): Segmenter {
  let name: SegmenterName | null = null;
  let cut: Cut = intlCut;
  return {
    get name() {
      return name;
    },
    words(text) {
      if (name === null) {
        const jieba = load();
        name = jieba ? 'nodejieba' : 'intl';
        cut = jieba ?? intlCut;
      }
      return cut(text);
    },
  };
}
