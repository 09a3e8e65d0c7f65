import type { Document } from '../../document/document.ts';
import type { Mention } from '../mention.ts';

/** What a rule of choice knows beside the numbers. */
export interface ChoiceContext {
  readonly document: Document;
  /** Standard indicators that a sentence has numbers of; a count. */
  readonly company: (sentence: string) => number;
}

/** Says which of two numbers for one place in a table leads. */
export interface ChoiceRule {
  /** Its file's name. */
  readonly id: string;
  /** Texts that it decides: the number in 【】 leads. */
  readonly examples: readonly string[];
  /** How much speaks for a number: the larger one leads, of equal ones the next rule decides. */
  readonly weigh: (mention: Mention, context: ChoiceContext) => number;
}
