import type { TargetRecord } from '../../document/document.ts';
import { anchorOf } from '../article.ts';
import { quantityText } from '../quantity-text.ts';
import { periodText } from '../record-rows.ts';
import type { Words } from '../words/words.ts';
import type { Picture } from './picture.ts';
import { round, shortened, svgText } from './picture.ts';

const width = 640;
const rowHeight = 26;
const nameWidth = 190;
const valueWidth = 130;
const mostRows = 18;

/**
 * Targets for standard indicators, one a row: rates of change as bars from nought on one scale, others as their number.
 * The first target of an indicator and kind stands for it. Null where there is none.
 */
export function glance(
  records: readonly TargetRecord[],
  prefix: string,
  { fields, comparators, types, labels }: Words,
): Picture | null {
  const shown = headlines(records);
  if (shown.length === 0) return null;
  const rates = shown.filter(isRate).map(({ quantity }) => bound(quantity));
  const scale = (width - nameWidth - valueWidth) / Math.max(1, ...rates);
  const height = shown.length * rowHeight + 8;
  const rows = shown.map((record, index) => {
    const y = index * rowHeight + 18;
    const name = svgText(nameWidth - 8, y, shortened(record.indicator.text, 12), 'end');
    const href = `#${anchorOf(prefix, record.source.start)}`;
    const length = isRate(record) ? bound(record.quantity) * scale : 0;
    const bar =
      length > 0
        ? `<rect x=${String(nameWidth)} y=${String(y - 12)} width=${String(round(length))} height=14 rx=2 />`
        : '';
    const value = svgText(
      nameWidth + Math.max(length, 0) + 6,
      y,
      quantityText(record, comparators),
    );
    return `<a href=${href}>${name}${bar}${value}</a>`;
  });
  return {
    caption: 'glance',
    svg: `<svg class=glance viewBox="0 0 ${String(width)} ${String(height)}" role=group data-a=glance aria-label="${labels['glance'] as string}">${rows.join('')}</svg>`,
    table: {
      head: ['indicator', 'type', 'quantity', 'period'].map((field) => ({
        text: fields[field] as string,
        said: `fields.${field}`,
      })),
      rows: shown.map((record) => [
        record.indicator.text,
        { text: types[record.type] ?? record.type, said: `types.${record.type}` },
        {
          text: quantityText(record, comparators),
          href: `#${anchorOf(prefix, record.source.start)}`,
        },
        record.period ? periodText(record.period) : '',
      ]),
    },
  };
}

const shownTypes: ReadonlySet<string> = new Set(['growth', 'increment', 'level', 'relative']);

function headlines(records: readonly TargetRecord[]): TargetRecord[] {
  const first = new Map<string, TargetRecord>();
  for (const record of records) {
    const { status, type, indicator } = record;
    if (status !== 'target' || indicator.code === null || !shownTypes.has(type)) continue;
    const key = `${indicator.code} ${type}`;
    if (!first.has(key)) first.set(key, record);
  }
  return [...first.values()].slice(0, mostRows);
}

function isRate({ type, quantity }: TargetRecord): boolean {
  return type === 'growth' && quantity.unit === '%';
}

/** How far a bar goes: the value, or the lower end of a range. */
function bound({ value, min }: TargetRecord['quantity']): number {
  return value ?? min ?? 0;
}
