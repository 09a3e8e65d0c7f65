import { textOf } from './data.ts';
import type { Shown } from './data.ts';
import { make } from './record-panel.ts';

/** A record that is missing, at the text that is selected; null where none is, or its place cannot be told. */
export function selectedPlace(documents: readonly { readonly id: string }[]): Shown | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const articles = [...document.querySelectorAll('article')];
  const index = articles.findIndex((article) => article.contains(range.commonAncestorContainer));
  const article = articles[index];
  const id = documents[index]?.id;
  if (!article?.classList.contains('whole') || id === undefined) return null;
  const before = document.createRange();
  before.setStart(article, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const end = start + range.toString().length;
  return {
    ...blank,
    id: `${id}:${String(start)}`,
    anchor: '',
    document: index,
    start,
    end,
    text: textOf(make('p', [range.cloneContents()])),
  };
}

const blank: Omit<Shown, 'id' | 'anchor' | 'document' | 'start' | 'end' | 'text'> = {
  line: 0,
  column: 0,
  status: 'target',
  type: 'level',
  mark: 't',
  indicator: '',
  rule: '',
  confidence: 100,
  amount: 0,
  unit: '',
  dimension: 'other',
  comparator: 'eq',
  section: '',
  period: '',
  action: '',
  direction: 'none',
  code: '',
  relatesTo: '',
  modality: '',
  actor: '',
  nature: '',
  reference: '',
  element: null,
};
