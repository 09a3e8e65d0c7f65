import { chineseNumber } from '../numerals/chinese-number.ts';
import type { DocumentSection } from './document.ts';

/**
 * The ids of the sections that `wanted` names, by id or by number as somebody may write it: 三/（一）, 三/(一), 三、, （一）,
 * 3. A number that is written as the report writes it goes before one that only means the same, and one from the outermost
 * section on before one that stands further in.
 */
export function sectionsNamed(
  sections: readonly DocumentSection[],
  wanted: string,
): ReadonlySet<string> {
  const all = sections.flatMap(withChildren);
  const byId = all.filter(({ id }) => id === wanted);
  if (byId.length > 0) return idsOf(byId);
  for (const plain of [tidied, meant]) {
    const path = pathOf(wanted, plain);
    if (path.length === 0) continue;
    const numbered = all.map((section) => ({ section, path: pathOf(section.number, plain) }));
    for (const isIt of [isPath, endsPath]) {
      const found = numbered.filter((each) => isIt(each.path, path));
      if (found.length > 0) return idsOf(found.map(({ section }) => section));
    }
  }
  return new Set();
}

/** The numbers of all sections, in the order of the text, each once. */
export function sectionNumbers(sections: readonly DocumentSection[]): string[] {
  const numbers = sections.flatMap(withChildren).map(({ number }) => number);
  return [...new Set(numbers)].filter((number) => number !== '');
}

function withChildren(section: DocumentSection): DocumentSection[] {
  return [section, ...section.children.flatMap(withChildren)];
}

function idsOf(sections: readonly DocumentSection[]): ReadonlySet<string> {
  return new Set(sections.map(({ id }) => id));
}

function pathOf(number: string, plain: (part: string) => string): string[] {
  return number.split(/[/／]/).flatMap((part) => plain(part) || []);
}

/** A part of a number with one spelling of its brackets, and without the sign behind it. */
function tidied(part: string): string {
  return part
    .normalize('NFKC')
    .replace(/[〔［[〈【]/g, '(')
    .replace(/[〕］\]〉】]/g, ')')
    .replace(/^\s+|[\s、.．,:;。]+$/g, '');
}

/** What a part counts: 3 for 三, （三） and 第三章. */
function meant(part: string): string {
  const bare = tidied(part)
    .replace(/^[第(\s]+/, '')
    .replace(/[)\s]+$|[编篇章节条部分款项]+$/g, '');
  return String(chineseNumber(bare) ?? bare);
}

function isPath(path: readonly string[], wanted: readonly string[]): boolean {
  return path.length === wanted.length && endsPath(path, wanted);
}

function endsPath(path: readonly string[], wanted: readonly string[]): boolean {
  const from = path.length - wanted.length;
  return from >= 0 && wanted.every((part, index) => path[from + index] === part);
}
