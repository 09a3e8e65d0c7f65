import { lastStartingBy } from '../../core/span.ts';
import type { Document, DocumentSection, TargetRecord } from '../../document/document.ts';
import { markOf } from '../mark.ts';
import type { Words } from '../words/words.ts';
import type { Picture } from './picture.ts';
import { round, shortened, svgText } from './picture.ts';

const width = 640;
const rowHeight = 26;
const nameWidth = 230;
const countWidth = 60;
/** Rows of the picture at most: more are no picture. Its table has them all. */
const mostRows = 24;
const statuses = ['target', 'achieved', 'fact'] as const;
const marks = ['t', 'a', 'f'] as const;

/** How many records of each mark the sections of the first or second level hold. Null where there are no sections. */
export function bySection(
  { sections, records }: Pick<Document, 'sections' | 'records'>,
  prefix: string,
  words: Words,
): Picture | null {
  const counted = countedIn(sectionsOf(sections), records);
  if (counted.length === 0) return null;
  const shown = counted.slice(0, mostRows);
  const most = Math.max(...shown.map(({ counts }) => sum(counts)));
  const scale = (width - nameWidth - countWidth) / most;
  const rows = shown.map(({ section, counts }, index) => {
    const y = index * rowHeight + 18;
    let x = nameWidth;
    const bars = counts.map((count, at) => {
      const bar = `<rect class=${marks[at] as string} x=${String(round(x))} y=${String(y - 12)} width=${String(round(count * scale))} height=14 />`;
      x += count * scale;
      return count > 0 ? bar : '';
    });
    const name = svgText(nameWidth - 8, y, shortened(nameOf(section), 15), 'end');
    const total = svgText(x + 6, y, String(sum(counts)));
    return `<a href=#${prefix}${section.id}>${name}${bars.join('')}${total}</a>`;
  });
  const left = counted.length - shown.length;
  if (left > 0) rows.push(svgText(nameWidth, shown.length * rowHeight + 18, `… +${String(left)}`));
  const height = rows.length * rowHeight + 8;
  return {
    caption: 'bySection',
    svg: `<svg class=sections viewBox="0 0 ${String(width)} ${String(height)}" role=group data-a=bySection aria-label="${words.labels['bySection'] as string}">${rows.join('')}</svg>`,
    table: {
      head: [
        { text: words.fields['section'] as string, said: 'fields.section' },
        ...statuses.map((status) => ({ text: words.statuses[status], said: `statuses.${status}` })),
      ],
      rows: counted.map(({ section, counts }) => [
        { text: nameOf(section), href: `#${prefix}${section.id}` },
        ...counts.map(String),
      ]),
    },
  };
}

/** Sections of the second level, or of the first where they have none below them, or where they are too many. */
function sectionsOf(sections: readonly DocumentSection[]): readonly DocumentSection[] {
  const inner = sections.flatMap((section) =>
    section.children.length > 0 ? section.children : [section],
  );
  return inner.length > mostRows ? sections : inner;
}

interface Counted {
  readonly section: DocumentSection;
  /** Of each mark. */
  readonly counts: readonly number[];
}

/** The sections that hold records, with how many. Where columns stood side by side they are in no order of the source. */
function countedIn(
  sections: readonly DocumentSection[],
  records: readonly TargetRecord[],
): readonly Counted[] {
  const starts = marks.map((mark) =>
    records
      .filter((record) => markOf(record) === mark)
      .map(({ source }) => ({ from: source.start }))
      .sort((a, b) => a.from - b.from),
  );
  return sections.flatMap((section) => {
    const { start, end } = section.source;
    const counts = starts.map(
      (own) => lastStartingBy(own, end - 1) - lastStartingBy(own, start - 1),
    );
    return sum(counts) > 0 ? [{ section, counts }] : [];
  });
}

function nameOf({ label, title }: DocumentSection): string {
  return [label, title].filter(Boolean).join(' ');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
