import type { Segmenter, SegmenterName } from '../core/segmenter.ts';
import { intlCut } from './intl-segmenter.ts';
import { jiebaCut } from './jieba-segmenter.ts';
import type { Cut, NamedCut } from './jieba-segmenter.ts';

/** A segmenter that loads nothing until words are asked for; `name` then says what cuts. */
export function lazySegmenter(load: () => NamedCut | null = jiebaCut): Segmenter {
  let name: SegmenterName | null = null;
  let cut: Cut = intlCut;
  return {
    get name() {
      return name;
    },
    words(text) {
      if (name === null) {
        const jieba = load();
        name = jieba?.name ?? 'intl';
        cut = jieba?.cut ?? intlCut;
      }
      return cut(text);
    },
  };
}
