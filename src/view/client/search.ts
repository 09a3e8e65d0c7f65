/** Text of the page, searched without a change to it. */
export class TextSearch {
  readonly #root: Element;
  #ranges: Range[] = [];
  #at = -1;

  constructor(root: Element) {
    this.#root = root;
  }

  get count(): number {
    return this.#ranges.length;
  }

  /** Finds every place of `words` in one paragraph, over the borders of its elements. */
  find(words: string): void {
    this.#ranges = [];
    this.#at = -1;
    if (words !== '') {
      for (const paragraph of this.#root.querySelectorAll('p,h2,h3,h4,h5,h6')) {
        if (this.#ranges.length >= mostMatches) break;
        this.#findIn(paragraph, words.toLowerCase());
      }
    }
    this.#show();
  }

  /** Goes to the next match, or the one before. */
  step(by: 1 | -1): void {
    if (this.#ranges.length === 0) return;
    this.#at = (this.#at + by + this.#ranges.length) % this.#ranges.length;
    const range = this.#ranges[this.#at] as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    this.#show();
  }

  #findIn(paragraph: Element, words: string): void {
    const nodes: Text[] = [];
    let text = '';
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.tagName === 'I') continue;
      nodes.push(node as Text);
      text += (node as Text).data;
    }
    text = text.toLowerCase();
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      this.#ranges.push(rangeOver(nodes, at, at + words.length));
    }
  }

  #show(): void {
    if (!('highlights' in CSS)) return;
    CSS.highlights.set('match', new Highlight(...this.#ranges));
    const current = this.#ranges[this.#at];
    CSS.highlights.set('current', new Highlight(...(current ? [current] : [])));
  }
}

const mostMatches = 5000;

function rangeOver(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let offset = 0;
  for (const node of nodes) {
    const end = offset + node.length;
    if (from >= offset && from < end) range.setStart(node, from - offset);
    if (to > offset && to <= end) range.setEnd(node, to - offset);
    offset = end;
  }
  return range;
}
