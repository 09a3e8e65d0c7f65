import { phrase } from '../lexicon/phrase.ts';
import { droppedEndings } from '../lexicon/division-words.ts';

/** A division under one name and code, as GB/T 2260 has it in some of its tables. */
export interface Division {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  /** Numbers of the first and the last table that has it so. */
  readonly from: number;
  readonly to: number;
  /** Code and name that it took on afterwards; null where it took on none. */
  readonly next: string | null;
}

/** How far down a division stands. */
export type Level = 'province' | 'prefecture' | 'county';

/** The level that a code tells; a municipality is a province. */
export function levelOf({ code }: Pick<Division, 'code'>): Level {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

const endings = phrase`(?:(?:[^省市区县州盟旗]{1,3}族)+自治[州县旗区]|${droppedEndings})$`;

/** A name without the word that says what kind of division it is; one sign alone where nothing else is left: 易 of 易县. */
export function stemOf(name: string): string {
  return name.replace(endings, '') || name;
}
