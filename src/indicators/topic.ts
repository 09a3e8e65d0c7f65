import { openHeads, praiseEndings } from '../lexicon/indicators/affixes.ts';

const heads: ReadonlySet<string> = new Set(openHeads);

/** How far back a topic is looked for, and how far into a clause it may begin, in characters. */
const reach = 80;
const openings = 12;
/** Characters of a topic. */
const [shortest, longest] = [2, 6];

/** Characters of what a clause opens with where a number has no name or one that praise follows: 渔获再上新台阶，达…. */
const [shortestOpening, longestOpening] = [4, 8];

const clauseEnds = /[，、；：,;]/;
/** Where it is so. */
const place = /^全[国省市县区州](?=..)/;

/** What a head that is no name alone may be called with a topic from the clauses before it, the nearest and longest first. */
export function* namesWithTopic(head: string, before: string): Generator<string> {
  if (head === '' || praiseEndings.some((ending) => head.endsWith(ending))) {
    const opening = head || (clausesOf(before)[1] ?? '');
    for (let to = longestOpening; to >= shortestOpening; to--) yield opening.slice(0, to);
  }
  const bare = head.replace(place, '');
  if (takings.test(bare) && clausesOf(before).some((clause) => visited.test(clause)))
    yield `旅游${bare}`;
  if (!heads.has(bare)) return;
  for (const clause of clausesOf(before)) {
    for (let from = 0; from <= Math.min(openings, clause.length - shortest); from++) {
      for (let length = longest; length >= shortest; length--) {
        if (from + length <= clause.length) yield clause.slice(from, from + length) + bare;
      }
    }
  }
}

/** What a place takes in, and what says that visitors bring it: 接待游客9万人次、实现收入9亿元. */
const takings = /^(?:总|综合)?收入$/;
const visited =
  /^(?:[全我本][国省市县区州镇乡村]|累计|全年|共|[\u4e00-\u9fff]{0,4})?接待(?:[国海]?内?外?游客|旅游者|中外游客)/;

/** The clauses before a number, the nearest first. */
function clausesOf(before: string): readonly string[] {
  return before.slice(-reach).split(clauseEnds).reverse();
}
