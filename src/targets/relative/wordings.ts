import { phrase } from '../../lexicon/phrase.ts';
import { comparedWith, measuresInStep } from '../../lexicon/measured-nouns.ts';
import type { Relation } from '../target.ts';

/** A wording that tells a measure by another one. */
export interface Wording {
  readonly id: `relative.${Relation}`;
  readonly relation: Relation;
  /** The words that tell it. */
  readonly word: string;
  readonly example: string;
}

/** What says that a measure is not to pass what others set for it. */
export const keptWithin = '控制在';

const both = (relation: Relation, words: string, example: string): Wording[] =>
  words
    .split(' ')
    .map((word) => ({ id: `relative.${relation}` as const, relation, word, example }));

/** Longer words first where one starts with another. */
export const wordings: readonly Wording[] = [
  ...both('same', '同步', '居民收入增长与经济增长基本同步'),
  ...both('above', '不低于 不少于 高于 快于 好于 优于 远超', '渔业增速高于全省平均水平'),
  ...both('below', '不高于 低于 慢于', '失业率低于全国平均水平'),
  ...both('below', keptWithin, '失业率控制在县定指标以内'),
  ...both('positive', '正增长', '进出口保持正增长'),
  ...both('hold', '只增不减 持平', '教育投入只增不减'),
];

/** What a measure is told by where it stands behind 高于: other places, an average, another measure, an earlier year. */
export const referenceEnds: RegExp = phrase`${comparedWith}$`;

/** What grows in step with what: an economy, a product, an income. */
export const growing: RegExp = phrase`${measuresInStep}`;
