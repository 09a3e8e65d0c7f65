import { expect, test } from '@jest/globals';
import { headingOf } from '../../src/outline/opening.ts';
import { leadsOf } from '../../src/outline/leads.ts';
import { readLines } from './read-lines.ts';

/** The leads of a text that has no headings, each with the stretch that it names. */
function leadsIn(text: string): [lead: string, stretch: string][] {
  const normalized = readLines(text);
  return leadsOf(normalized, [], normalized.text.length).map(({ title, from, to }) => [
    normalized.text.slice(title.from, title.to),
    normalized.text.slice(from, to),
  ]);
}

test.each([
  ['打好攻坚战。新建公园3处。', '打好攻坚战'],
  ['――打好攻坚战。新建公园3处。', '打好攻坚战'],
  ['——打好攻坚战。新建公园3处。', '打好攻坚战'],
  ['-·打好攻坚战。新建公园3处。', '打好攻坚战'],
  ['做强工业。新建厂房3处。', '做强工业'],
  [`${'强'.repeat(26)}。新建厂房3处。`, '强'.repeat(26)],
  ['实事求是干工作。新建公园3处。', '实事求是干工作'],
])('%s opens with a lead', (text, lead) => {
  expect(leadsIn(text)).toEqual([[lead, text]]);
});

test.each([
  ['强工业。新建厂房3处。'],
  [`${'强'.repeat(27)}。新建厂房3处。`],
  ['打好攻坚战。'],
  ['打好攻坚战'],
  ['打好攻坚战：新建公园3处。再建2处。'],
  ['打好攻坚战；新建公园。再建2处。'],
  ['打好3场攻坚战。新建公园3处。'],
  ['今年开局良好。新建公园3处。'],
  ['各位代表请看。新建公园3处。'],
  ['办好实事必须抓紧抓实。新建公园3处。'],
  ['（ABC）建成启用。新建公园3处。'],
  ['、乙县治理河道。新建公园3处。'],
  ['这是新的一步。新建公园3处。'],
])('%s opens with none', (text) => {
  expect(leadsIn(text)).toEqual([]);
});

test('points lead what stands up to the next one', () => {
  expect(
    leadsIn('要办三件事：一是做强工业。新建厂房3处。二是做优农业。育种3个；三是不在此列。'),
  ).toEqual([
    ['做强工业', '一是做强工业。新建厂房3处。'],
    ['做优农业', '二是做优农业。育种3个；'],
  ]);
});

test('points at the start of a paragraph take the place of its lead', () => {
  expect(leadsIn('一是做强工业。新建厂房3处。\n十一是做优农业。育种3个。十二是做活商贸。')).toEqual(
    [
      ['做强工业', '一是做强工业。新建厂房3处。'],
      ['做优农业', '十一是做优农业。育种3个。'],
    ],
  );
});

test('a point on a line of its own leads the paragraphs under it that have no lead', () => {
  const text = [
    '一是做强工业，壮大集群',
    '建成厂房3处，投产2处。',
    '做优农业。育种3个。',
    '新增仓库6座。',
    '二是做活商贸',
    '开店5家。',
    '各位代表！路修了8条。',
  ].join('\n');
  expect(leadsIn(text)).toEqual([
    ['做强工业，壮大集群', '建成厂房3处，投产2处。'],
    ['做优农业', '做优农业。育种3个。'],
    ['做强工业，壮大集群', '新增仓库6座。'],
    ['做活商贸', '开店5家。'],
  ]);
});

test('a comma behind 一是 is no part of the lead', () => {
  expect(leadsIn('一是，做强工业。新建厂房3处。')).toEqual([
    ['做强工业', '一是，做强工业。新建厂房3处。'],
  ]);
});

test('points that begin again count anew', () => {
  expect(
    leadsIn('一是做强工业。建厂。二是做优农业。育种。一是做活商贸。开店。').map(([lead]) => lead),
  ).toEqual(['做强工业', '做优农业', '做活商贸']);
});

test.each([
  ['out of sequence', '抓好三件事。三是做强工业。新建厂房3处。'],
  ['before 否', '抓好三件事。一是否做强工业。新建厂房3处。'],
  ['inside a clause', '抓好三件事。标准统一是做强工业。新建厂房3处。'],
])('what stands %s is no point', (_what, text) => {
  expect(leadsIn(text)).toEqual([['抓好三件事', text]]);
});

test('a heading is no lead, nor is what stands below it or after the end', () => {
  const normalized = readLines(`
    做强工业。新建厂房3处。
    做优农业。育种3个。
    做活商贸。开店9家。
    做精文旅。修路9条。
  `);
  const look = { style: 'plain', form: 'alone', listed: false, main: false, inner: false } as const;
  const [first, second, , fourth] = normalized.paragraphs.map(({ from, to }) =>
    headingOf(
      { ...look, halved: false, framed: false },
      { value: 0, label: '' },
      { from, to },
      from,
      to,
    ),
  );
  if (!first || !second || !fourth) throw new Error('there are four paragraphs');
  const leads = leadsOf(normalized, [{ ...first, children: [second] }], fourth.from);
  expect(leads.map(({ title }) => normalized.text.slice(title.from, title.to))).toEqual([
    '做活商贸',
  ]);
});
