import type { PageNotes } from './page-notes.ts';

/** A page in its place, by its index among the pages given. */
export interface Placed {
  readonly index: number;
  /** How it follows the page before it: its notes say so, nothing does, or they say that a page is missing. */
  readonly link: 'noted' | 'unlinked' | 'hole';
}

/** As many pages as all orders are tried of. */
const mostTried = 7;

/** What agrees or disagrees between what two pages say, and what it costs where one or both say nothing. */
const weights = { start: 4, agreed: 2, disagreed: -2, both: 2, across: 3, alone: -3, silent: -6 };
/** What it costs at most that a page is missing between two. */
const hole = -5;

/**
 * The order in which most notes agree: a page that continues on page 4 stands before page 4, and that one continues the
 * page before it. Pages of which no notes tell stay as given.
 */
export function orderOf(given: readonly PageNotes[]): Placed[] {
  const notes = areCounted(given) ? given.map(withoutName) : given;
  const order = notes.length <= mostTried ? bestOrder(notes) : greedyOrder(notes);
  return order.map((index, place) => {
    if (place === 0) return { index, link: 'noted' };
    return { index, link: linkOf(notes, order[place - 1] as number, index) };
  });
}

/** Whether files are called by their place in the set (1, 2, 3), which is no page's number. */
function areCounted(notes: readonly PageNotes[]): boolean {
  const numbers = notes.map(({ own }) => (own === null || own.certain ? NaN : Number(own.page)));
  return numbers.sort((a, b) => a - b).every((number, place) => number === place + 1);
}

function withoutName(notes: PageNotes): PageNotes {
  return { ...notes, own: null };
}

function bestOrder(notes: readonly PageNotes[]): number[] {
  let best: number[] = notes.map((_, index) => index);
  let most = -Infinity;
  const order: number[] = [];
  const used = new Set<number>();
  const extend = (sum: number): void => {
    if (order.length === notes.length) {
      if (sum > most) {
        most = sum;
        best = [...order];
      }
      return;
    }
    for (let index = 0; index < notes.length; index++) {
      if (used.has(index)) continue;
      used.add(index);
      const gain = gainOf(notes, order.at(-2), order.at(-1), index);
      order.push(index);
      extend(sum + gain);
      order.pop();
      used.delete(index);
    }
  };
  extend(0);
  return best;
}

/** For many pages: the page that starts the report, then each time the one that follows best. */
function greedyOrder(notes: readonly PageNotes[]): number[] {
  const left = new Set(notes.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let best = -1;
    let most = -Infinity;
    for (const index of left) {
      const gain = gainOf(notes, order.at(-2), order.at(-1), index);
      if (gain > most) {
        most = gain;
        best = index;
      }
    }
    left.delete(best);
    order.push(best);
  }
  return order;
}

/** What it gains to put page `index` behind `previous` and the one before that. */
function gainOf(
  notes: readonly PageNotes[],
  earlier: number | undefined,
  previous: number | undefined,
  index: number,
): number {
  const after = notes[index] as PageNotes;
  if (previous === undefined) {
    return (after.from === null ? weights.start : 0) + (after.on === null ? 0 : 1);
  }
  const before = notes[previous] as PageNotes;
  if (before.on === null && after.from === null) return weights.silent;
  let gain = agreement(before.on, after.own) + agreement(after.from, before.own);
  if (before.on === null || after.from === null) gain += weights.alone;
  else gain += goesBack(before.on, after.from) ? weights.disagreed : weights.both;
  const first = earlier === undefined ? undefined : notes[earlier];
  if (first && first.on !== null && after.from !== null) {
    gain += first.on === after.from ? weights.across : -weights.across;
  }
  return Math.max(gain, hole);
}

function agreement(page: string | null, own: PageNotes['own']): number {
  if (page === null || own === null) return 0;
  const weight = own.certain ? 2 : 1;
  return weight * (page === own.page ? weights.agreed : weights.disagreed);
}

/** Whether a text that continues on page `on` cannot be the page that continues page `from`: it stands before it. */
function goesBack(on: string, from: string): boolean {
  const [section = '', number = ''] = partsOf(on);
  const [otherSection = '', other = ''] = partsOf(from);
  if (number === '' || other === '' || section !== otherSection) return on === from;
  return Number(number) <= Number(other);
}

function partsOf(page: string): readonly string[] {
  return /^([A-Z]*)(\d+)$/.exec(page)?.slice(1) ?? [];
}

function linkOf(notes: readonly PageNotes[], previous: number, index: number): Placed['link'] {
  const before = notes[previous] as PageNotes;
  const after = notes[index] as PageNotes;
  if (before.on === null && after.from === null) return 'unlinked';
  const isWrong = (page: string | null, own: PageNotes['own'], certain: boolean): boolean =>
    page !== null && own !== null && own.page !== page && (own.certain || !certain);
  const certainlyWrong =
    isWrong(before.on, after.own, true) || isWrong(after.from, before.own, true);
  const bothWrong = isWrong(before.on, after.own, false) && isWrong(after.from, before.own, false);
  const isMet = after.own?.page === before.on && before.own?.page === after.from;
  const back =
    !isMet && before.on !== null && after.from !== null && goesBack(before.on, after.from);
  if (certainlyWrong || bothWrong || back) return 'hole';
  return before.on === null || (after.from === null && after.own?.page !== before.on)
    ? oneSided(before, after)
    : 'noted';
}

/** Only one of two pages tells of the other. */
function oneSided(before: PageNotes, after: PageNotes): Placed['link'] {
  const isMet =
    before.on === null ? before.own?.page === after.from : after.own?.page === before.on;
  return isMet ? 'noted' : 'unlinked';
}
