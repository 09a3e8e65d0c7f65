import { wordList } from './word-list.ts';

/** Verbs whose object is where a measure stands rather than what was done. */
export const standingVerbs: readonly string[] = wordList(`
  实现 实现了 普及 普及了 覆盖 覆盖了 形成 形成了 保有
`);
