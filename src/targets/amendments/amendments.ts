import type { Amendment } from '../amendment.ts';
import { addedCapacity } from './added-capacity.ts';
import { addition } from './addition.ts';
import { articles } from './articles.ts';
import { asStandard } from './as-standard.ts';
import { bareMeasure } from './bare-measure.ts';
import { ageOf } from './age-of.ts';
import { aimTold } from './aim-told.ts';
import { boundOfList } from './bound-of-list.ts';
import { branchOf } from './branch-of.ts';
import { byDoer } from './by-doer.ts';
import { comparedWith } from './compared-with.ts';
import { deedCounted } from './deed-counted.ts';
import { deedWeighed } from './deed-weighed.ts';
import { dividedInto } from './divided-into.ts';
import { fine } from './fine.ts';
import { gradeOf } from './grade-of.ts';
import { handedDown } from './handed-down.ts';
import { headsFor } from './heads-for.ts';
import { labelled } from './labelled.ts';
import { labelOfGoal } from './label-of-goal.ts';
import { listGoesOn } from './list-goes-on.ts';
import { accomplishedOf } from './accomplished-of.ts';
import { mergedInto } from './merged-into.ts';
import { namesBetween } from './names-between.ts';
import { namesDealt } from './names-dealt.ts';
import { newlyAdded } from './newly-added.ts';
import { numberInName } from './number-in-name.ts';
import { ofAccount } from './of-account.ts';
import { ofBudget } from './of-budget.ts';
import { ofHead } from './of-head.ts';
import { ofAll } from './of-all.ts';
import { ofResidents } from './of-residents.ts';
import { perOutput } from './per-output.ts';
import { perSomeOwned } from './per-some.ts';
import { ofLead } from './of-lead.ts';
import { ofPeople } from './of-people.ts';
import { placeOf } from './place-of.ts';
import { plantSize } from './plant-size.ts';
import { pulledBy } from './pulled-by.ts';
import { rateListed } from './rate-listed.ts';
import { rateNamed } from './rate-named.ts';
import { relief } from './relief.ts';
import { renewed } from './renewed.ts';
import { setMeasured } from './set-measured.ts';
import { stepSize } from './step-size.ts';
import { stock } from './stock.ts';
import { sumWithoutUnit } from './sum-without-unit.ts';
import { toldBehind } from './told-behind.ts';
import { toldInside } from './told-inside.ts';
import { toldWithout } from './told-without.ts';
import { whatOf } from './what-of.ts';
import { withinPlaces } from './within-places.ts';

/** What is settled of a draft once it is read, in this order; each sees what those before it made. */
export const amendments: readonly Amendment[] = [
  boundOfList,
  labelOfGoal,
  dividedInto,
  toldWithout,
  comparedWith,
  aimTold,
  headsFor,
  rateNamed,
  rateListed,
  pulledBy,
  numberInName,
  perOutput,
  perSomeOwned,
  bareMeasure,
  withinPlaces,
  labelled,
  sumWithoutUnit,
  whatOf,
  stepSize,
  ofHead,
  ofLead,
  articles,
  ofAccount,
  ofBudget,
  accomplishedOf,
  handedDown,
  branchOf,
  gradeOf,
  placeOf,
  ofPeople,
  ofResidents,
  byDoer,
  stock,
  toldBehind,
  toldInside,
  deedCounted,
  plantSize,
  setMeasured,
  listGoesOn,
  deedWeighed,
  renewed,
  newlyAdded,
  addition,
  addedCapacity,
  namesDealt,
  namesBetween,
  mergedInto,
  ofAll,
  relief,
  fine,
  asStandard,
  ageOf,
];
