import type { DocumentSection } from '../document/document.ts';
import { escapeHtml } from './escape.ts';

/** The outline as nested lists of links to the headings. */
export function contents(sections: readonly DocumentSection[], prefix: string): string {
  if (sections.length === 0) return '';
  const items = sections.map(({ id, label, title, children }) => {
    const name = escapeHtml([label, title].filter(Boolean).join(' '));
    return `<li><a href=#${prefix}${id}>${name}</a>${contents(children, prefix)}`;
  });
  return `<ol>${items.join('')}</ol>`;
}
