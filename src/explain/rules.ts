import { amendments } from '../targets/amendments/amendments.ts';
import { linkList } from '../targets/amendments/links.ts';
import type { Amendment } from '../targets/amendment.ts';
import { counted } from '../targets/confidence/counted.ts';
import { cellRule, cellTypes } from '../targets/cell-target.ts';
import type { Construction, Draft } from '../targets/construction.ts';
import { constructions } from '../targets/constructions/constructions.ts';
import { ruleOf } from '../targets/kinds.ts';
import type { NumberType, TargetType } from '../targets/kinds.ts';
import type { Link } from '../targets/link.ts';
import { wordings } from '../targets/relative/wordings.ts';
import type { Wording } from '../targets/relative/wordings.ts';
import { correctionRule, recordRulesOf } from './record-rules.ts';

/**
 * What reads numbers, what amends a reading, what finds the number that another one belongs to, what tells a target
 * without a number, what reads a table's cell, and what a reader corrects.
 */
export const ruleKinds = [
  'construction',
  'amendment',
  'link',
  'wording',
  'cell',
  'correction',
] as const;

type Worded = Readonly<Record<string, string | null>>;

export type RuleKind = (typeof ruleKinds)[number];

/** A text with a number of it. */
export interface RuleExample {
  readonly text: string;
  readonly quantity: string;
}

/** How often the records of a rule were right of how many. */
export interface Counted {
  readonly rule: string;
  readonly right: number;
  readonly of: number;
}

/** A rule as it is shown. */
export interface Rule {
  readonly id: string;
  readonly kind: RuleKind;
  /** Its place among those of its kind, in the order in which they are tried, from 1. */
  readonly position: number;
  readonly example: string;
  /** What it reads, or settles, in one line. */
  readonly reads: string;
  /** The types that it reads; none where it amends. */
  readonly yields: readonly TargetType[];
  /** The types that it makes another of, each with what it becomes. */
  readonly changes: readonly { readonly from: NumberType; readonly to: NumberType }[];
  /** The rules that it goes before, each with a number that both would read and only this one does rightly. */
  readonly before: readonly (RuleExample & { readonly id: string })[];
  /** Numbers that it reads, amends or links: what they are then, or the number that they belong to. */
  readonly read: readonly (RuleExample & {
    readonly fields: Worded;
    readonly of: string | null;
  })[];
  /** Numbers that it leaves; `by` is the id of the rule that reads them, null where none is named. */
  readonly left: readonly (RuleExample & { readonly by: string | null })[];
  /** The rules that its records bear, with how often these were right in every field on annotated reports. */
  readonly records: readonly Counted[];
}

/** The rules of each kind, in the order in which they are tried. */
export function allRules(): readonly Rule[] {
  return [
    ...constructions.map(constructionRule),
    ...amendments.map(amendmentRule),
    ...linkList.map(linkRule),
    ...relations.map(wordingRule),
    { ...plain, ...cellRule, kind: 'cell', yields: cellTypes, records: cellRecords() },
    { ...plain, id: correctionRule, kind: 'correction', example: '', reads: readersSay },
  ];
}

/** The rules of an id, their own or one that records bear; none where there is no such id. */
export function rulesOf(id: string, all: readonly Rule[] = allRules()): readonly Rule[] {
  const own = all.filter((rule) => rule.id === id);
  return own.length > 0
    ? own
    : all.filter(({ records }) => records.some(({ rule }) => rule === id));
}

function constructionRule(construction: Construction, index: number): Rule {
  const { id, example, reads, yields, before, examples } = construction;
  return {
    id,
    kind: 'construction',
    position: index + 1,
    example,
    reads,
    yields,
    changes: [],
    before: Object.entries(before).map(([other, [text, quantity]]) => ({
      id: other,
      text,
      quantity,
    })),
    read: examples.read.map(([text, quantity, fields]) => ({
      text,
      quantity,
      fields: worded(fields),
      of: null,
    })),
    left: examples.left.map(([text, quantity, by]) => ({ text, quantity, by })),
    records: recordRulesOf(construction).map(countedOf),
  };
}

/** How often records of a rule were right, whatever else tells how sure they are. */
function countedOf(rule: string): Counted {
  const counts = Object.entries(counted.construction).filter(
    ([situation]) => situation === rule || situation.startsWith(`${rule},`),
  );
  return {
    rule,
    right: counts.reduce((sum, [, [right]]) => sum + right, 0),
    of: counts.reduce((sum, [, [, of]]) => sum + of, 0),
  };
}

function amendmentRule({ examples, ...amendment }: Amendment, index: number): Rule {
  return {
    ...settling(amendment, index),
    kind: 'amendment',
    read: examples.amended.map(([text, quantity, fields]) => ({
      text,
      quantity,
      fields: worded(fields),
      of: null,
    })),
    left: examples.left.map(([text, quantity]) => ({ text, quantity, by: null })),
    records: [],
  };
}

function linkRule({ examples, ...link }: Link, index: number): Rule {
  return {
    ...settling(link, index),
    kind: 'link',
    read: examples.linked.map(([text, quantity, of]) => ({ text, quantity, fields: {}, of })),
    left: examples.left.map(([text, quantity]) => ({ text, quantity, by: null })),
    records: [],
  };
}

/** The fields of an example that are told in words. */
function worded({ type, indicator, action, direction, comparator }: Partial<Draft>): Worded {
  const fields = Object.entries({ type, indicator, action, direction, comparator });
  return Object.fromEntries(
    fields.flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  );
}

const readersSay = 'what a reader corrected';

const plain = {
  position: 1,
  yields: [],
  changes: [],
  before: [],
  read: [],
  left: [],
  records: [],
} satisfies Partial<Rule>;

/** The wordings of each relation, without a number. */
const relations: readonly (readonly Wording[])[] = [...new Set(wordings.map(({ id }) => id))].map(
  (id) => wordings.filter((wording) => wording.id === id),
);

function wordingRule(alike: readonly Wording[], index: number): Rule {
  const { id, example } = alike[0] as Wording;
  const words = alike.map(({ word }) => word).join(' | ');
  return {
    ...plain,
    id,
    kind: 'wording',
    position: index + 1,
    example,
    reads: `〈indicator〉${words}〈reference〉`,
    yields: ['relative'],
  };
}

function cellRecords(): readonly Counted[] {
  return cellTypes.map((type) => countedOf(ruleOf(cellRule.id, type)));
}

/** What amendments and links have in common. */
function settling(
  { id, example, settles, types }: Pick<Amendment, 'id' | 'example' | 'settles' | 'types'>,
  index: number,
): Omit<Rule, 'kind' | 'read' | 'left' | 'records'> {
  return {
    id,
    position: index + 1,
    example,
    reads: settles,
    yields: [],
    changes: types.map(([from, to]) => ({ from, to })),
    before: [],
  };
}
