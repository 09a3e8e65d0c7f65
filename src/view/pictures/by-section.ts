import type { Document, DocumentSection, TargetRecord } from '../../document/document.ts';
import { markOf } from '../mark.ts';
import type { Words } from '../words/words.ts';
import type { Picture } from './picture.ts';
import { round, shortened, svgText } from './picture.ts';

const width = 640;
const rowHeight = 26;
const nameWidth = 230;
const countWidth = 60;
const statuses = ['target', 'achieved', 'fact'] as const;
const marks = ['t', 'a', 'f'] as const;

/** How many records of each mark the sections of the first two levels hold. Null where there are no sections. */
export function bySection(
  { sections, records }: Pick<Document, 'sections' | 'records'>,
  prefix: string,
  words: Words,
): Picture | null {
  const counted = sectionsOf(sections).map((section) => ({
    section,
    counts: countsIn(section, records),
  }));
  const shown = counted.filter(({ counts }) => counts.some((count) => count > 0));
  if (shown.length === 0) return null;
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
  const height = shown.length * rowHeight + 8;
  return {
    caption: 'bySection',
    svg: `<svg class=sections viewBox="0 0 ${String(width)} ${String(height)}" role=group data-a=bySection aria-label="${words.labels['bySection'] as string}">${rows.join('')}</svg>`,
    table: {
      head: [
        { text: words.fields['section'] as string, said: 'fields.section' },
        ...statuses.map((status) => ({ text: words.statuses[status], said: `statuses.${status}` })),
      ],
      rows: shown.map(({ section, counts }) => [
        { text: nameOf(section), href: `#${prefix}${section.id}` },
        ...counts.map(String),
      ]),
    },
  };
}

/** Sections of the second level, or of the first where they have none below them. */
function sectionsOf(sections: readonly DocumentSection[]): DocumentSection[] {
  return sections.flatMap((section) =>
    section.children.length > 0 ? section.children : [section],
  );
}

function countsIn({ source }: DocumentSection, records: readonly TargetRecord[]): number[] {
  const within = records.filter(
    (record) => record.source.start >= source.start && record.source.start < source.end,
  );
  return marks.map((mark) => within.filter((record) => markOf(record) === mark).length);
}

function nameOf({ label, title }: DocumentSection): string {
  return [label, title].filter(Boolean).join(' ');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
