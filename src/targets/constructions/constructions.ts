import type { Construction } from '../construction.ts';
import { inOrder } from '../in-order.ts';
import { amountOfCount } from './amount.of-count.ts';
import { amountOfThing } from './amount.of-thing.ts';
import { cutFrom } from './baseline.attribute.ts';
import { baseline } from './baseline.from.ts';
import { headless } from './count.headless.ts';
import { objectAfter } from './count.object-after.ts';
import { objectBefore } from './count.object-before.ts';
import { subjectAct } from './count.subject-verb.ts';
import { times } from './count.times.ts';
import { expected } from './growth.expected.ts';
import { impliedGrowth } from './growth.implied.ts';
import { ofOther } from './growth.of-other.ts';
import { respectively } from './growth.respectively.ts';
import { speed } from './growth.speed.ts';
import { change } from './growth.verb.ts';
import { astrayBy } from './increment.astray.ts';
import { byStandard } from './level.by-standard.ts';
import { carried } from './level.carried.ts';
import { gap } from './level.gap.ts';
import { granted } from './level.granted.ts';
import { noun } from './level.noun.ts';
import { shareOfNoun } from './level.share-of.ts';
import { share } from './level.share.ts';
import { reach } from './level.verb.ts';
import { rank } from './rank.place.ts';
import { scope } from './scope.set.ts';
import { condition } from './threshold.condition.ts';
import { threshold } from './threshold.criterion.ts';

/** The constructions in the order in which they are tried, which their `before` settles; the first that reads a quantity decides. */
export const constructions: readonly Construction[] = inOrder([
  amountOfCount,
  headless,
  amountOfThing,
  cutFrom,
  baseline,
  objectAfter,
  objectBefore,
  subjectAct,
  times,
  expected,
  impliedGrowth,
  ofOther,
  respectively,
  speed,
  change,
  astrayBy,
  byStandard,
  carried,
  gap,
  granted,
  noun,
  share,
  shareOfNoun,
  reach,
  rank,
  scope,
  condition,
  threshold,
]);
