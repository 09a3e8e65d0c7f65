import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import type { Reading } from '../reading/reading.ts';
import { announcements } from './announced.ts';
import { arrange } from './arrange.ts';
import type { Gap } from './arrange.ts';
import { openingsOf } from './candidates.ts';
import { leadsOf } from './leads.ts';
import type { Heading } from './opening.ts';
import type { Outline, Section } from './section.ts';

/** The sections and leads of a report, with the numbers that are missing from its sequences. */
export function findSections(reading: Reading): Noticed<Outline> {
  const { openings, end } = openingsOf(reading);
  const { headings, gaps } = arrange(openings, end);
  const sections = sectionsOf(headings, '', '', 1);
  return {
    value: { sections, leads: leadsOf(reading, headings, end) },
    diagnostics: [...gaps.map(missing), ...announcements(reading, sections)],
  };
}

const none: readonly Section[] = [];

function sectionsOf(
  headings: readonly Heading[],
  idBefore: string,
  numberBefore: string,
  level: number,
): Section[] {
  const used = new Map<string, number>();
  let plain = 0;
  return headings.map((heading) => {
    const { title, from, to, children } = heading;
    const numbering = heading.kind === 'numbered' ? heading.numbering : null;
    const position = numbering ? String(numbering.value) : `u${String(++plain)}`;
    const times = (used.get(position) ?? 0) + 1;
    used.set(position, times);
    const own = times === 1 ? position : `${position}-${String(times)}`;
    const id = idBefore === '' ? `s${own}` : `${idBefore}.${own}`;
    const label = numbering?.label ?? '';
    const path =
      numberBefore === '' || label === '' ? numberBefore + label : `${numberBefore}/${label}`;
    return {
      id,
      number: numbering ? path : '',
      label,
      level,
      title,
      span: { from, to },
      children: children ? sectionsOf(children, id, path, level + 1) : none,
    };
  });
}

function missing({ at, label, missing: count }: Gap): Diagnostic {
  return { code: 'section-missing', severity: 'warning', span: at, args: { before: label, count } };
}
