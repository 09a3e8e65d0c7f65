import type { Boundary } from './boundary.ts';
import type { Habits } from './habits.ts';
import type { Ending } from './signs.ts';

/** What the paragraph that the line before belongs to may be. */
export interface Opened {
  /** Whether it can be a heading: no mark that ends a sentence or clause in it. */
  readonly headingLike: boolean;
}

/** One kind of evidence for the end of a paragraph, in natural logarithms of odds. */
export interface Evidence {
  readonly id: string;
  readonly weigh: (boundary: Boundary, habits: Habits, opened: Opened) => number;
}

/** Before anything is seen: a paragraph holds about ten lines. */
const prior = -2.2;

/** How often each ending is seen at a paragraph's end against inside it. */
const endings: Readonly<Record<Ending, number>> = {
  terminal: 2.8,
  colon: 1.4,
  semicolon: 0,
  bracket: -0.5,
  open: -5.2,
  pause: -5.2,
};

/** A line that breaks off without a sign as headings do: without marks of running text in it, and with them. */
const openHeading = { plain: 0, numbered: -1.7, unnumbered: -3 } as const;

const numbered = { part: 3.4, item: 3.2, dash: 3.2 } as const;

/** A number after a line that leads up to a list or ends an item of one. */
const numberedItem = 5;

/** A number after a line that breaks off its sentence is as often one within the sentence. */
const numberedWithin = { part: 3.4, item: 1.5, dash: 1.5 } as const;

/** A short line without any mark after a finished sentence, or with a number: a title, a name, a heading. */
const titled = 3.5;

/** A line full of the first words of a title that the next line ends: …的实施细, 则. */
const brokenTitle = -3;

/** A short line that is a sentence of its own, or leads up to a list: few paragraphs end with so short a sentence. */
const whole = { terminal: 1.7, colon: 3.2 } as const;

/** A short line that addresses the audience (各位代表：), or is what the paper is filed under. */
const alone = 6;

/** A bracket or quotation that the line before leaves open, or that the next line starts by closing. */
const unclosed = -2;
/** A line that ends with an opening sign, or holds nothing else. */
const cutOpening = -4;

/** A line that starts with a sign that only goes on a sentence. */
const goingOn = -6;
/** Running text that breaks off behind a number, its unit or object left to the next line. */
const cutNumber = -4;

/** One numbered heading after another. */
const numberedBoth = 5;

/** A jump note where the sentence breaks off: pages end anywhere, headings seldom with them. */
const jumpWithin = -4;

/** The kinds of evidence, in the order that `explain` shows them. */
const evidence: readonly Evidence[] = [
  { id: 'prior', weigh: () => prior },
  { id: 'indent', weigh: (boundary, habits) => habits.indent(boundary) },
  { id: 'blank', weigh: (boundary, habits) => habits.blank(boundary) },
  {
    id: 'ending',
    weigh: ({ ending, marked, numberedBefore }, _habits, opened) => {
      if (ending !== 'open' || !opened.headingLike) return endings[ending];
      if (!marked) return openHeading.plain;
      return openHeading[numberedBefore === null ? 'unnumbered' : 'numbered'];
    },
  },
  {
    id: 'number',
    weigh: ({ numberedAfter, numberedBefore, ending, slack }, _habits, opened) => {
      if (numberedAfter === null) return 0;
      if (numberedBefore !== null && ending === 'open' && opened.headingLike) return numberedBoth;
      if (ending === 'semicolon' || ending === 'colon') return numberedItem;
      return ending === 'terminal' || slack >= 2
        ? numbered[numberedAfter]
        : numberedWithin[numberedAfter];
    },
  },
  {
    id: 'title',
    weigh: ({ afterIsTitle, ending, numberedAfter }) =>
      afterIsTitle && (ending === 'terminal' || numberedAfter !== null) ? titled : 0,
  },
  {
    id: 'broken-title',
    weigh: ({ breaksTitle }) => (breaksTitle ? brokenTitle : 0),
  },
  {
    id: 'whole',
    weigh: ({ afterIsWhole, ending }) =>
      afterIsWhole !== null && ending === 'terminal' ? whole[afterIsWhole] : 0,
  },
  {
    id: 'bracket',
    weigh: ({ bracket }) =>
      bracket === 'closed' ? 0 : bracket === 'unclosed' ? unclosed : cutOpening,
  },
  {
    id: 'going-on',
    weigh: ({ afterGoesOn }) => (afterGoesOn ? goingOn : 0),
  },
  {
    id: 'cut-number',
    weigh: ({ cutsNumber, marked }, _habits, opened) =>
      cutsNumber && marked && !opened.headingLike ? cutNumber : 0,
  },
  {
    id: 'jump',
    weigh: ({ jumped, ending, numberedAfter }) =>
      jumped && numberedAfter === null && (ending === 'open' || ending === 'pause')
        ? jumpWithin
        : 0,
  },
  {
    id: 'alone',
    weigh: ({ afterIsAlone }) => (afterIsAlone ? alone : 0),
  },
];

/** The sum of all evidence: above 0 the paragraph ends. */
export function weighAll(boundary: Boundary, habits: Habits, opened: Opened): number {
  let sum = 0;
  for (const kind of evidence) sum += kind.weigh(boundary, habits, opened);
  return sum;
}
