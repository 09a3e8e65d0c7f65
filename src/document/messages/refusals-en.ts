import type { RefusalReason } from '../../quantities/quantity.ts';

/** Why a number measures nothing, in English. */
export const refusalReasons: Readonly<Record<RefusalReason, string>> = {
  date: 'a date or an hour',
  period: 'a time limit or a stretch of time',
  ordinal: 'a place in an order',
  name: 'part of a name',
  numbering: 'the number of a section or an item',
  'document-number': 'the number of a document, a telephone or a post code',
  'phone-number': 'a telephone number',
  slogan: 'part of a quoted name or slogan, or of a title',
  vague: 'a vague amount',
  blank: 'the rest of a number whose digits were taken out (XX亿元)',
  idiom: 'part of a set phrase, or an article',
  streak: 'a run of years or times',
  grade: 'a grade or a tier',
  basis: 'the base that a rate is counted on',
  malformed: 'its signs make no number together, or no range that rises',
  address: 'it is part of an address of the net',
  'no-unit': 'it has no unit, and none goes without saying',
  inexact: 'too large, or with too many digits, to be exact',
  table: 'a cell of a table that is not certain',
};
