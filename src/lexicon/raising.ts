import { wordList } from './word-list.ts';

/** Verbs that hold the animals which are kept: 全乡养兔. */
export const raisingVerbs: readonly string[] = wordList(`
  养蚕 养猪 养牛 养羊 养鸡 养鸭 养鱼 养兔 养蜂
`);

/** Those who keep animals and where it is done, nouns that hold such a verb: 养羊大户, 养鸡场. */
export const raisers: readonly string[] = raisingVerbs.flatMap((verb) =>
  wordList('大户 户 场 专业 合作社 能手').map((noun) => `${verb}${noun}`),
);
