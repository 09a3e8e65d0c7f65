import type { TargetRecord } from './document.ts';

/** Which records are wanted. */
export interface Selection {
  /** Every status; else those named, else targets. */
  readonly all?: boolean;
  readonly status?: readonly TargetRecord['status'][];
  readonly type?: readonly TargetRecord['type'][];
  /** Number or id of a section. */
  readonly section?: string;
}

/** Tells whether a record is wanted. */
export function selectorOf({
  all,
  status,
  type,
  section,
}: Selection): (record: TargetRecord) => boolean {
  const statuses = status ?? (all === true ? undefined : (['target'] as const));
  return (record) =>
    (!statuses || statuses.includes(record.status)) &&
    (!type || type.includes(record.type)) &&
    (section === undefined || isIn(record, section));
}

/** Whether the record stands in the section of this number or id, or inside it. */
function isIn({ section }: TargetRecord, wanted: string): boolean {
  if (!section) return false;
  return (
    section.number === wanted ||
    section.number.startsWith(`${wanted}/`) ||
    section.id === wanted ||
    section.id?.startsWith(`${wanted}.`) === true
  );
}
