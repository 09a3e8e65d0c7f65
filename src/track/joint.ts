import type { TargetRecord } from '../document/document.ts';
import { namesJoined } from '../indicators/joint-name.ts';
import { namesWithTopic } from '../indicators/topic.ts';

/** Tells the code that a name means; null for none. */
export type CodeNamed = (name: string) => string | null;

type Named = Pick<TargetRecord, 'indicator' | 'sentence' | 'type' | 'quantity' | 'rule'>;

/** Words that give one number to each of those named. */
const each = /^[^，。；]{0,8}?(?:均|都|双双|分别)/;

/** Words between two numbers and a third that is of both. */
const ofBoth = /^，(?:同比)?(?:均|都|双双)[^，。；]{0,6}$/;

const both = /^(.*?)城乡(居民.+)$/;

/**
 * Codes of the indicators that each record is about: one number may be said of each of several, 城乡居民人均可支配收入均增长7%,
 * and as many numbers as there are names one of each, A和B增长8.4%和11.4%.
 */
export function codesOf(
  records: readonly Named[],
  codeNamed: CodeNamed,
): readonly (readonly string[])[] {
  return records.map((record, index) => {
    const joint = jointCodes(record.indicator.text, codeNamed);
    if (joint) {
      const { place, count } = placeAmongAlike(records, index);
      const own = joint[place];
      if (count === joint.length && own !== undefined) return [own];
      if (count === 1 && isOfEach(record)) return joint;
    }
    const pair = pairBefore(records, index);
    if (pair) return pair;
    const { code } = record.indicator;
    return code === null ? [] : [code];
  });
}

/** Codes of the names that a name joins; null where it joins none, or one of them is no indicator. */
function jointCodes(text: string, codeNamed: CodeNamed): readonly string[] | null {
  const [, before = '', of = ''] = both.exec(text) ?? [];
  const names = of === '' ? namesJoined(text) : [`${before}城镇${of}`, `${before}农村${of}`];
  if (!names) return null;
  const codes = names.map((name, index) => {
    const topics = [...namesWithTopic(name, names.slice(0, index).join('，'))];
    return [name, ...topics].map(codeNamed).find((code) => code !== null) ?? null;
  });
  return codes.every((code) => code !== null) ? codes : null;
}

function isOfEach({ indicator: { text }, sentence }: Named): boolean {
  const at = sentence.indexOf(text);
  return at !== -1 && each.test(sentence.slice(at + text.length));
}

/** Codes of the two before a record that its number is said of as well: A、B分别完成…、…，均增长8.5%; null where it is not. */
function pairBefore(records: readonly Named[], index: number): readonly string[] | null {
  const [one, two, own] = records.slice(Math.max(0, index - 2), index + 1);
  if (!one || !two || !own) return null;
  if (![one, two].every(({ rule, sentence }) => isList(rule) && sentence === own.sentence))
    return null;
  const from = own.sentence.indexOf(two.quantity.text) + two.quantity.text.length;
  const to = own.sentence.indexOf(own.quantity.text, from);
  if (to === -1 || !ofBoth.test(own.sentence.slice(from, to))) return null;
  const codes = [one, two].map(({ indicator }) => indicator.code);
  return codes.every((code) => code !== null) ? codes : null;
}

function isList(rule: string): boolean {
  return rule.endsWith('.respectively');
}

/** Which of the records of one name that follow each other this one is, and how many there are. */
function placeAmongAlike(
  records: readonly Named[],
  index: number,
): { readonly place: number; readonly count: number } {
  const isAlike = (other: number): boolean => {
    const [one, two] = [records[index], records[other]];
    return (
      two?.indicator.text === one?.indicator.text &&
      two?.sentence === one?.sentence &&
      two?.type === one?.type
    );
  };
  let [from, to] = [index, index + 1];
  while (isAlike(from - 1)) from--;
  while (isAlike(to)) to++;
  return { place: index - from, count: to - from };
}
