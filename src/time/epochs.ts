/** Events that texts reckon from, by what stands before 以来, with their years. */
const epochs: readonly (readonly [name: string, year: number])[] = [
  ['解放', 1949],
  ['建国', 1949],
  ['新中国成立', 1949],
  ['中华人民共和国成立', 1949],
  ['十一届三中全会', 1978],
  ['改革开放', 1978],
  ['十四大', 1992],
  ['十五大', 1997],
  ['十六大', 2002],
  ['十七大', 2007],
  ['十八大', 2012],
  ['十九大', 2017],
  ['二十大', 2022],
];

/** What an event stands behind: nothing, a sign, or 自, 全国, 党的; 思想大解放 is none. */
const opens = /^(?:[^\u4e00-\u9fff]|[自从国的])?$/;

/** An event that a stretch goes on from: its year, and where its name starts. */
export interface Epoch {
  readonly from: number;
  readonly year: number;
}

/** The event that 以来 at `at` reckons from, where a clause says so of what follows: 改革开放以来，; null where it names none. */
export function epochBefore(text: string, at: number): Epoch | null {
  if (text.charAt(at + '以来'.length) !== '，') return null;
  for (const [name, year] of epochs) {
    const from = at - name.length;
    if (text.startsWith(name, from))
      return opens.test(text.charAt(from - 1)) ? { from, year } : null;
  }
  return null;
}
