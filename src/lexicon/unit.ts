import type { Dimension } from '../core/closed-lists.ts';

export type { Dimension };

/** A unit or measure word as reports write it. */
export interface Unit {
  readonly word: string;
  /** The base unit of a record, where it differs from the word: an ISO 4217 code for money. */
  readonly unit?: string;
  readonly dimension: Dimension;
  /** Power of ten that leads from the word to the base unit: 角 is -1. */
  readonly exponent?: number;
  /** Characters that, standing next, make another word of it: 家庭 is not 家. */
  readonly notBefore?: string;
  /** Whether a Chinese numeral below ten takes it only in names and idioms: 三方, 两手. */
  readonly digitsOnly?: boolean;
  readonly traits?: readonly Trait[];
}

/**
 * What is known of a measure word.
 * - timed: 次 makes a count of times of it: 621家次
 * - thing: it counts what is made, founded or named one by one
 * - institution: it counts bodies that people work in
 * - single: one of it that is set up counts, and is more than an article: 新建一所医院
 */
export type Trait = 'timed' | 'thing' | 'institution' | 'single';
