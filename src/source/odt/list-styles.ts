import type { Level } from '../numbering/counters.ts';
import { childOf, descendantsOf, elementsIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';

/** Forms of numbers by their first sign, as style:num-format gives them: 一, 二, 三, ... */
const forms: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['一', 'chineseCounting'],
  ['壹', 'chineseLegalSimplified'],
  ['甲', 'ideographTraditional'],
  ['子', 'ideographZodiac'],
  ['①', 'decimalEnclosedCircle'],
  ['⑴', 'decimalEnclosedParen'],
  ['⒈', 'decimalEnclosedFullstop'],
  ['１', 'decimalFullWidth'],
  ['〇', 'ideographDigital'],
]);

type Levels = readonly (Level | undefined)[];

/** What styles of a document say of numbers. */
export interface ListStyles {
  /** Levels of each list style by its name; `outline` for the headings' own. */
  readonly lists: ReadonlyMap<string, Levels>;
  /** The list style of a paragraph style; styles that are made from others have theirs. */
  listOf(style: string): string | undefined;
}

/** The name under which the numbers of headings are kept. */
export const outlineName = ' outline';
const longestChain = 30;

/** Reads the list styles in the parts of a document, of which later ones come before earlier ones. */
export function listStylesIn(parts: readonly XmlElement[]): ListStyles {
  const lists = new Map<string, Levels>();
  const styles = new Map<string, XmlElement>();
  for (const part of parts) {
    for (const style of descendantsOf(part, 'text:list-style')) {
      lists.set(style.attributes['style:name'] ?? '', levelsOf(style));
    }
    for (const style of descendantsOf(part, 'text:outline-style')) {
      lists.set(outlineName, levelsOf(style));
    }
    for (const style of descendantsOf(part, 'style:style')) {
      if (style.attributes['style:family'] !== 'paragraph') continue;
      styles.set(style.attributes['style:name'] ?? '', style);
    }
  }
  return {
    lists,
    listOf(name) {
      let style = styles.get(name);
      for (let step = 0; style && step < longestChain; step++) {
        const list = style.attributes['style:list-style-name'];
        if (list !== undefined) return list;
        style = styles.get(style.attributes['style:parent-style-name'] ?? '');
      }
      return undefined;
    },
  };
}

function levelsOf(style: XmlElement): Levels {
  const levels: (Level | undefined)[] = [];
  for (const element of elementsIn(style)) {
    const index = Number(element.attributes['text:level']) - 1;
    if (Number.isInteger(index) && index >= 0 && index < 10)
      levels[index] = levelOf(element, index);
  }
  return levels;
}

function levelOf(element: XmlElement, index: number): Level {
  const { attributes } = element;
  const isNumber = /number|outline-level/.test(element.name);
  const sign = (attributes['style:num-format'] ?? '').trim().charAt(0);
  const isShown = isNumber && sign !== '';
  const start = Number(attributes['text:start-value'] ?? 1);
  const alignment = childOf(
    childOf(element, 'style:list-level-properties'),
    'style:list-level-label-alignment',
  );
  const follows = alignment?.attributes['text:label-followed-by'];
  return {
    form: isShown ? (forms.get(sign) ?? 'decimal') : 'bullet',
    label: labelOf(attributes, index),
    start: Number.isInteger(start) ? start : 1,
    suffix: follows === 'space' || follows === 'nothing' ? follows : 'tab',
    restartsAfter: index,
    isLegal: false,
  };
}

/** The label with the numbers of the levels that it shows: newer files say it as a whole. */
function labelOf(attributes: XmlElement['attributes'], index: number): string {
  const whole = attributes['loext:num-list-format'];
  if (whole !== undefined && whole !== '') return whole.replace(/%(\d)%/g, '%$1');
  const shown = Math.max(1, Math.min(index + 1, Number(attributes['text:display-levels'] ?? 1)));
  const numbers = Array.from({ length: shown }, (_, at) => `%${String(index - shown + 2 + at)}`);
  return `${attributes['style:num-prefix'] ?? ''}${numbers.join('.')}${attributes['style:num-suffix'] ?? ''}`;
}
