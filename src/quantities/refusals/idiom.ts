import { WordIndex } from '../../core/word-index.ts';
import { givenSets, idioms } from '../../lexicon/set-phrases.ts';
import type { RefusalRule } from './rule.ts';

const index = new WordIndex([...idioms, ...givenSets].map((word) => [word, word] as const));

/** Idioms, place names and political set phrases that hold a numeral. */
export const idiom: RefusalRule = {
  reason: 'idiom',
  examples: {
    refused: ['走进千家万户', '四个意识', '一系列政策', '他们四分五裂', '亿万农民', '两会期间'],
    kept: ['千亿级集群', '四个园区建成'],
  },
  refuse: ({ text, numeral }) => {
    if (numeral.form !== 'chinese') return null;
    return index.at(text, numeral.from)?.to ?? null;
  },
};
