import { isAmong } from '../indicators/wanted.ts';
import type { Document, DocumentSection, TargetRecord } from './document.ts';
import { sectionsNamed } from './section-numbers.ts';

/** Which records are wanted. */
export interface Selection {
  /** Every status and type; else those named, else targets, without numbers that only name a set. */
  readonly all?: boolean;
  readonly status?: readonly TargetRecord['status'][];
  readonly type?: readonly TargetRecord['type'][];
  /** Number or id of a section. */
  readonly section?: string;
  /** Codes of indicators, each with those below it. */
  readonly codes?: readonly string[];
}

/** What was chosen of a document. */
export interface Selected {
  readonly records: TargetRecord[];
  /** Records that only `all` would show besides: of another status, or that only name a set. */
  readonly hidden: number;
  /** Whether a section was asked for that is not there. */
  readonly sectionMissing: boolean;
}

/** Chooses records of a document. */
export function select(
  { records, sections }: Pick<Document, 'records' | 'sections'>,
  { all = false, status, type, section, codes }: Selection,
): Selected {
  const named = section === undefined ? null : within(sections, records, section);
  const around = named ?? records;
  const asked = around.filter(
    ({ type: found, indicator }) =>
      (!type || type.includes(found)) && (!codes || isAmong(indicator.code, codes)),
  );
  const shown = asked.filter(
    (record) =>
      (status ? status.includes(record.status) : all || record.status === 'target') &&
      (all || type !== undefined || record.type !== 'scope'),
  );
  return {
    records: shown,
    hidden: all || status ? 0 : asked.length - shown.length,
    sectionMissing: named?.length === 0 && sectionsNamed(sections, section ?? '').size === 0,
  };
}

/** The records in the sections that are named, or inside them. */
function within(
  sections: readonly DocumentSection[],
  records: readonly TargetRecord[],
  wanted: string,
): TargetRecord[] {
  const ids = [...sectionsNamed(sections, wanted)];
  return records.filter(({ section }) => {
    const id = section?.id;
    return typeof id === 'string' && ids.some((own) => id === own || id.startsWith(`${own}.`));
  });
}
