import type { Span } from '../core/span.ts';
import type { HeadingForm } from './heading-title.ts';
import { headingStyles, rankOf } from '../numbering/styles/styles.ts';
import type { Style } from '../numbering/styles/styles.ts';
import type { Section } from './section.ts';

/** What a line that may head a section looks like. */
export interface Look {
  /** `plain` for a line without a number. */
  readonly style: Style | 'plain';
  readonly form: HeadingForm;
  /** Whether it may be an item of a list: one sentence that no phrase heads, or a term with its explanation. */
  readonly listed: boolean;
  /** Whether it is named as a main part of a report. */
  readonly main: boolean;
  /** Whether it stands inside a paragraph, after a full stop. */
  readonly inner: boolean;
  /** Whether a line without a number sets two halves apart with a colon: 启新程：2025年主要任务. */
  readonly halved: boolean;
  /** Whether a line without a number stands between blank lines as those with one do. */
  readonly framed: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A line that may head a section: the section as far as it is known, and what tells whether it is one. */
export interface Heading extends Omit<Writable<Section>, 'children'> {
  children: Heading[];
  readonly look: Look;
  /** Its number; 0 where it has none. */
  readonly value: number;
  readonly paragraphTo: number;
}

/**
 * Sections end that no heading ends: all of them before an annex, those inside a part where its closing words start, the
 * items of a panel behind it, a list before the words that lead to the sections of a wider kind.
 */
export interface Ending {
  readonly look: null;
  readonly from: number;
  /** What ends them: 附件, 各位代表！五年来，…, the text behind 专栏3, or 要抓好九项渔业工作：. */
  readonly by: 'annex' | 'closing' | 'panel' | 'lead';
}

export type Opening = Heading | Ending;

const forms: readonly HeadingForm[] = ['alone', 'run-in', 'sentence'];

/** The children of a heading that has none. */
export const childless: Heading[] = [];

/** Lines that look alike share their look: a long text has a hundred thousand, which all live until its outline is made. */
const looks: Look[] = [];

/** The one look that is like `look`. */
function sharedLook(look: Look): Look {
  const { style, form, listed, main, inner, halved, framed } = look;
  const rank = style === 'plain' ? headingStyles.length : rankOf(style);
  const traits =
    (listed ? 8 : 0) + (main ? 4 : 0) + (inner ? 2 : 0) + (halved ? 1 : 0) + (framed ? 16 : 0);
  return (looks[(rank * forms.length + forms.indexOf(form)) * 32 + traits] ??= look);
}

/** A line that may head a section, from the line's first unit to its paragraph's end. */
export function headingOf(
  look: Look,
  { value, label }: { readonly value: number; readonly label: string },
  title: Span,
  from: number,
  paragraphTo: number,
): Heading {
  return {
    from,
    to: paragraphTo,
    id: '',
    number: '',
    label,
    titleFrom: title.from,
    titleTo: title.to,
    children: childless,
    look: sharedLook(look),
    value,
    paragraphTo,
  };
}

/** Whether an opening is a heading with a number. */
export function isNumbered(opening: Opening | undefined): opening is Heading {
  return opening !== undefined && opening.look !== null && opening.look.style !== 'plain';
}
