import type { Diagnostic, Noticed } from '../../core/diagnostic.ts';
import type { MappedText } from '../../core/mapped-text.ts';
import { MappedTextWriter } from '../../core/mapped-text.ts';
import { contentOf } from './content.ts';
import type { Content } from './content.ts';
import { entityAt } from './entities.ts';
import { pageFactsOf } from './page-facts.ts';
import type { PageFacts } from './page-facts.ts';
import { blockTags, cellTags, silentTags } from './tags.ts';
import type { Element, Node } from './tree.ts';
import { treeOf } from './tree.ts';

/** The text of a page, with what the page says of it elsewhere. */
export interface Page extends MappedText {
  readonly facts: PageFacts;
}

/**
 * The text of a page: a line for each paragraph, heading and table row of its article, cells parted by tabs, without
 * scripts, menus and links around it. Every unit that the page holds maps to its place there.
 *
 * Notices `article-missing`, an error, for a page that holds only menus and labels, and `article-unsure` where several
 * parts of the page may be the article.
 */
export function readHtml(html: string): Noticed<Page> {
  const root = treeOf(html);
  const { elements, asides, certainty } = contentOf(root);
  const page = new PageText(html);
  if (certainty !== 'missing') for (const element of elements) page.write(element, asides);
  return {
    value: { ...page.finish(), facts: pageFactsOf(root) },
    diagnostics: noticed(certainty),
  };
}

function noticed(certainty: Content['certainty']): readonly Diagnostic[] {
  if (certainty === 'sure') return [];
  const missing = certainty === 'missing';
  return [
    {
      code: missing ? 'article-missing' : 'article-unsure',
      severity: missing ? 'error' : 'warning',
      span: null,
      args: {},
    },
  ];
}

type Step =
  | { readonly enter: Node; readonly inCell: boolean }
  | { readonly leave: Element; readonly inCell: boolean };

/** Longest text of a cell that is a table's; a longer one holds paragraphs of the page. */
const longestCell = 100;

function isTableCell(element: Element): boolean {
  if (!cellTags.has(element.name)) return false;
  let length = 0;
  const stack: Node[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') length += node.data.trim().length;
    else if ('children' in node) {
      if (node.children.length > longestCell) return false;
      stack.push(...node.children);
    }
    if (length > longestCell || stack.length > longestCell) return false;
  }
  return true;
}

class PageText {
  readonly #html: string;
  readonly #writer: MappedTextWriter;
  /** What has to be written before the next visible unit. */
  #pending: '' | ' ' | '\t' | '\n' = '';

  constructor(html: string) {
    this.#html = html;
    this.#writer = new MappedTextWriter(html);
  }

  write(root: Element, asides: ReadonlySet<Element>): void {
    const stack: Step[] = [{ enter: root, inCell: false }];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      if ('leave' in step) this.#edge(step.leave, step.inCell);
      else if (step.enter.type === 'text') this.#text(step.enter.data, step.enter.startIndex ?? 0);
      else if ('children' in step.enter && !silentTags.has(step.enter.name)) {
        if (asides.has(step.enter)) continue;
        const element = step.enter;
        this.#edge(element, step.inCell);
        stack.push({ leave: element, inCell: step.inCell });
        const inCell = step.inCell || isTableCell(element);
        for (let index = element.children.length - 1; index >= 0; index--) {
          stack.push({ enter: element.children[index] as Node, inCell });
        }
      }
    }
  }

  finish(): MappedText {
    return this.#writer.finish();
  }

  /** A block starts and ends a line, but not within a cell of a table; cells are parted by tabs. */
  #edge(element: Element, inCell: boolean): void {
    if (inCell) return;
    if (blockTags.has(element.name)) this.#pending = '\n';
    else if (cellTags.has(element.name) && this.#pending !== '\n') this.#pending = '\t';
  }

  #text(data: string, start: number): void {
    const end = start + data.length;
    let at = start;
    let from = start;
    const flush = (): void => {
      if (at > from) {
        this.#before();
        this.#writer.copy(from, at);
      }
    };
    while (at < end) {
      const sign = this.#html.charAt(at);
      const entity = sign === '&' ? entityAt(this.#html, at, end) : null;
      if (entity !== null) {
        flush();
        if (isBlank(entity.text)) this.#gap();
        else {
          this.#before();
          this.#writer.replace(entity.text, at);
        }
        at = entity.to;
        from = at;
      } else if (isBlank(sign)) {
        flush();
        if (sign !== '\n' && sign !== '\r') this.#gap();
        at++;
        from = at;
      } else at++;
    }
    flush();
  }

  #gap(): void {
    if (this.#pending === '') this.#pending = ' ';
  }

  #before(): void {
    if (this.#pending !== '' && this.#writer.length > 0) this.#writer.insert(this.#pending);
    this.#pending = '';
  }
}

function isBlank(sign: string): boolean {
  const unit = sign.charCodeAt(0);
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff) return true;
  return unit >= 0x2000 && unit <= 0x200d && unit !== 0x200c;
}
