import type { Rule } from '../construction.ts';
import { amountOfCount, amountOfThing } from './amount.ts';
import { baseline } from './baseline.ts';
import { carried } from './carried.ts';
import { change } from './change.ts';
import { cutFrom } from './cut-from.ts';
import { gap } from './gap.ts';
import { impliedGrowth } from './implied-growth.ts';
import { noun } from './noun.ts';
import { objectAfter } from './object-after.ts';
import { objectBefore } from './object-before.ts';
import { rank } from './rank.ts';
import { reach } from './reach.ts';
import { respectively } from './respectively.ts';
import { scope } from './scope.ts';
import { share } from './share.ts';
import { shareOfNoun } from './share-of.ts';
import { speed } from './speed.ts';
import { subjectAct } from './subject-act.ts';
import { threshold } from './threshold.ts';
import { times } from './times.ts';

/** The constructions in the order in which they are tried; the first that reads a quantity decides. */
export const rules: readonly Rule[] = [
  rank,
  scope,
  impliedGrowth,
  times,
  baseline,
  cutFrom,
  threshold,
  amountOfCount,
  amountOfThing,
  respectively,
  share,
  gap,
  speed,
  shareOfNoun,
  change,
  reach,
  objectAfter,
  subjectAct,
  objectBefore,
  noun,
  carried,
];
