import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PageNotes } from '../../src/repair/pages/page-notes.ts';
import { orderOf } from '../../src/repair/pages/page-order.ts';

/** What a page's notes say: the page that it continues, its own number, the page that it continues on. */
type Said = readonly [from: string | null, own: string | null, on: string | null];

/** Pages that print their numbers, or whose files are called by them. */
function pages(said: readonly Said[], certain = true): PageNotes[] {
  const lines: ReadonlySet<string> = new Set();
  return said.map(([from, own, on]) => {
    const named = own === null ? null : { page: own, certain };
    return { from, own: named, on, opens: false, lines };
  });
}

/** The pages by their places among the given ones: 0-2+1 is page 0, page 2 linked to it, page 1 not; ? is a hole. */
function orderIn(notes: readonly PageNotes[]): string {
  const signs = { noted: '-', unlinked: '+', hole: '?' };
  return orderOf(notes)
    .map(({ index, link }, place) => (place === 0 ? '' : signs[link]) + String(index))
    .join('');
}

describe('pages stand in the order that their notes tell', () => {
  test.each<[string, readonly Said[], string]>([
    [
      'as given',
      [
        [null, '1', '2'],
        ['1', '2', null],
      ],
      '0-1',
    ],
    [
      'turned round',
      [
        ['1', '2', null],
        [null, '1', '2'],
      ],
      '1-0',
    ],
    [
      'over a page of other news',
      [
        ['1', '4', null],
        [null, '1', '4'],
      ],
      '1-0',
    ],
    [
      'of sections',
      [
        ['A1', 'A3', 'A5'],
        ['A3', 'A5', null],
        [null, 'A1', 'A3'],
      ],
      '2-0-1',
    ],
    [
      'where one page does not say what it continues',
      [
        [null, '3', null],
        [null, '1', '3'],
      ],
      '1-0',
    ],
    [
      'where one page does not say where it goes on',
      [
        ['1', '2', null],
        [null, '1', null],
      ],
      '1-0',
    ],
    [
      'where a page has no number',
      [
        ['1', null, '6'],
        [null, '1', '4'],
        ['4', '6', null],
      ],
      '1-0-2',
    ],
  ])('%s', (_, said, order) => {
    expect(orderIn(pages(said))).toBe(order);
  });

  test('a page that nothing tells of stays where it was given', () => {
    expect(
      orderIn(
        pages([
          [null, null, null],
          [null, null, null],
          [null, null, null],
        ]),
      ),
    ).toBe('0+1+2');
    expect(
      orderIn(
        pages([
          [null, '2', null],
          [null, '1', null],
        ]),
      ),
    ).toBe('0+1');
  });

  test('names of files that only count them say nothing', () => {
    const counted: readonly Said[] = [
      ['1', '1', null],
      [null, '2', '3'],
    ];
    expect(orderIn(pages(counted, false))).toBe('1-0');
  });

  test('names of files that are pages of a newspaper do', () => {
    expect(
      orderIn(
        pages(
          [
            [null, '4', null],
            [null, '1', '4'],
          ],
          false,
        ),
      ),
    ).toBe('1-0');
  });
});

describe('a page is missing between two', () => {
  test.each<[string, readonly Said[], string]>([
    [
      'where one continues on another page',
      [
        [null, '1', '2'],
        ['2', '3', null],
      ],
      '0?1',
    ],
    [
      'where one continues another page',
      [
        [null, '1', '4'],
        ['3', '4', null],
      ],
      '0?1',
    ],
    [
      'where the notes go back',
      [
        [null, null, '3'],
        ['3', null, null],
      ],
      '0?1',
    ],
    [
      'in a section',
      [
        [null, null, 'B3'],
        ['B4', null, null],
      ],
      '0?1',
    ],
  ])('%s', (_, said, order) => {
    expect(orderIn(pages(said))).toBe(order);
  });

  test('not where names of files disagree on one side alone', () => {
    const second = (from: string): PageNotes[] =>
      pages(
        [
          [null, '5', '6'],
          [from, '7', null],
        ],
        false,
      );
    expect(orderIn(second('5'))).toBe('0-1');
    expect(orderIn(second('4'))).toBe('0?1');
  });

  test('not where the pages are of different sections', () => {
    expect(
      orderIn(
        pages([
          [null, null, 'B1'],
          ['A4', null, null],
        ]),
      ),
    ).toBe('0-1');
  });
});

describe('however many pages there are and however they are given', () => {
  /** A report over `count` pages of a newspaper, every second or third of its pages. */
  const report = fc
    .array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 12 })
    .map((steps) => {
      let page = 0;
      return steps.map((step) => String((page += step)));
    });
  const shuffled = report.chain((numbers) =>
    fc.record({
      numbers: fc.constant(numbers),
      given: fc.shuffledSubarray([...numbers.keys()], { minLength: numbers.length }),
    }),
  );

  test.each([
    ['printed on the pages', true],
    ['in the names of their files', false],
  ])('pages with numbers %s are put in order', (_, certain) => {
    fc.assert(
      fc.property(shuffled, ({ numbers, given }) => {
        const said = given.map((place): Said => [
          numbers[place - 1] ?? null,
          numbers[place] ?? null,
          numbers[place + 1] ?? null,
        ]);
        const order = orderOf(pages(said, certain));
        expect(order.map(({ index }) => given[index])).toEqual([...numbers.keys()]);
        expect(order.every(({ link }) => link === 'noted')).toBe(true);
      }),
    );
  });

  test('each page is placed once', () => {
    const page = fc.option(fc.integer({ min: 1, max: 5 }).map(String), { nil: null });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(page, page, page), { maxLength: 10 }),
        fc.boolean(),
        (said, certain) => {
          const placed = orderOf(pages(said, certain)).map(({ index }) => index);
          expect(placed.sort((a, b) => a - b)).toEqual([...said.keys()]);
        },
      ),
    );
  });
});
