/** Numerals that headings are counted in. */
export const numeral = '[〇○零一二三四五六七八九十百]{1,6}';
/** White space that a title page or a narrow column leaves inside a number. */
const blank = '[ \\t\\u00a0\\u3000]*';
/** Brackets that open and close a number. */
export const opening = '[（(〔〈［\\[【]';
export const closing = '[）)〕〉］\\]】]';

/** A way to write the number of a heading. */
export interface NumberForm {
  /** Characters that it can start with. */
  readonly starts: string;
  /** Sticky; group 1 is the label, group 2 the number. */
  readonly pattern: RegExp;
}

/** How the headings of one level are numbered. */
export interface HeadingStyle<Name extends string = string> {
  readonly name: Name;
  /** As printed, with the sign that closes it. */
  readonly example: string;
  /** Whether it numbers the parts of a whole report, or what stands below them. */
  readonly numbers: 'parts' | 'items';
  /** Whether its numbers also open the items of a list: one alone proves nothing. */
  readonly weak: boolean;
  readonly forms: readonly NumberForm[];
  /** Runs of signs that are number and mark in one, from 1 on. */
  readonly signs: readonly (readonly [first: number, count: number])[];
  readonly examples: {
    /** Texts that it opens, with the number and its label. */
    readonly read: readonly (readonly [text: string, value: number, label: string])[];
    /** Texts of the same look that it does not open. */
    readonly left: readonly string[];
  };
}

/** 第三章, （第三章）: the form of a division of these units. */
export function divisionForms(units: string): readonly NumberForm[] {
  const number = `(${numeral}|[\\d０-９]{1,4})`;
  const label = `第${blank}${number}${blank}(?:${units})`;
  return [
    { starts: '第', pattern: new RegExp(`(${label})[、:：.．]?`, 'y') },
    {
      starts: '（([［【〔〈',
      pattern: new RegExp(`${opening}(${label})${closing}[、:：]?`, 'y'),
    },
  ];
}
