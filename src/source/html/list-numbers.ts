import type { Element } from './tree.ts';

/** A number that the text of an item already starts with. */
const numbered =
  /^\s*(?:第?[一二三四五六七八九十百\d]{1,4}[、.．章节条]|[（(【][一二三四五六七八九十\d]{1,3}[)）】]|[①-⑳])/;

/** The numbers that browsers show in front of the items of `ol`. */
export class ListNumbers {
  readonly #next = new Map<Element, number>();

  /** What is shown in front of an item whose text is `words`; nothing where the list shows no numbers or its items bring their own. */
  labelOf(list: Element, item: Element, words: string): string {
    const { type = '1', style = '', start, reversed } = list.attribs;
    const given = Number.parseInt(item.attribs['value'] ?? '', 10);
    const number = given || (this.#next.get(list) ?? (Number.parseInt(start ?? '', 10) || 1));
    this.#next.set(list, number + 1);
    const isShown = type === '1' && reversed === undefined && !/list-style[^;]*none/i.test(style);
    return isShown && !numbered.test(words) ? `${String(number)}. ` : '';
  }
}
