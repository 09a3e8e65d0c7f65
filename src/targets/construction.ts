import type { VerbKind } from '../lexicon/verbs.ts';
import type { Comparator } from '../lexicon/bounds.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Frame } from '../clause/frame.ts';
import type { Item } from '../clause/item.ts';
import type { Direction, NumberType } from './kinds.ts';

/** What a construction says of a quantity, before status, period and section are known. */
export interface Draft<Type extends NumberType = NumberType> {
  readonly type: Type;
  readonly indicator: string;
  readonly action: string | null;
  readonly direction: Direction;
  readonly comparator?: Comparator | undefined;
  readonly relatesTo?: Quantity | undefined;
  /** The kind of the verb before a criterion or sum, which governs what is counted behind it: 新增亿元以上项目31个. */
  readonly governs?: { readonly kind: VerbKind; readonly action: string } | undefined;
  /** Whether it is what was aimed at, of what the sentence told of before: 增长7%，年度目标6%. */
  readonly isAim?: boolean | undefined;
}

/** A draft with the construction that made it. */
export interface Made extends Draft {
  /** Id of the construction. */
  readonly by: string;
  /** What was amended of it, in order. */
  readonly steps: readonly Step[];
}

/** An amendment that was made, with the draft as it stood before. */
export interface Step {
  /** Id of the amendment. */
  readonly id: string;
  readonly before: Draft;
}

/** What a construction may look at. */
export interface Context {
  readonly text: string;
  readonly items: readonly Item[];
  /** Index of the item in question. */
  readonly index: number;
  readonly item: Item;
  readonly frame: Frame;
  /** What was made of the items before, by index. */
  readonly made: readonly Made[];
}

/** A text with a quantity of it. */
export type Example = readonly [text: string, quantity: string];

/** One construction: how a text says what a number measures. */
export interface Construction<Type extends NumberType = NumberType> {
  /** The type that it reads most often and its form: level.noun; also the name of its file. */
  readonly id: string;
  /** What the construction looks like, for people. */
  readonly example: string;
  /** What it reads, in one line: 〈what stands in a place〉 and words that stand as they are. */
  readonly reads: string;
  /** The types that it reads, before amendments. */
  readonly yields: readonly Type[];
  /** The constructions that it goes before, by their ids, each with a number that both would read and only this one does rightly. */
  readonly before: Readonly<Record<string, Example>>;
  readonly examples: {
    /** Texts with a quantity that it reads, and what it reads. */
    readonly read: readonly (readonly [text: string, quantity: string, fields: Partial<Draft>])[];
    /** Texts with a quantity that it leaves to another, and the id of the one that reads it. */
    readonly left: readonly (readonly [text: string, quantity: string, by: string])[];
  };
  readonly apply: (context: Context) => Draft<NoInfer<Type>> | null;
}

/** A construction as it is written down; that it reads no type but those that it yields is checked where it is compiled. */
export function construction<const Type extends NumberType>(
  written: Construction<Type>,
): Construction {
  return written;
}
