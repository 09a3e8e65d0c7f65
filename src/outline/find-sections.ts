import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import type { Normalized } from '../normalized/normalized.ts';
import { announcements } from './announced.ts';
import { arrange } from './arrange.ts';
import type { Gap } from './arrange.ts';
import { openingsOf } from './candidates.ts';
import { leadsOf } from './leads.ts';
import { isNumbered } from './opening.ts';
import type { Heading } from './opening.ts';
import type { Outline } from './section.ts';

/** The sections and leads of a report, with the numbers that are missing from its sequences. */
export function findSections(normalized: Normalized): Noticed<Outline> {
  const { openings, end, opensAt, notes } = openingsOf(normalized);
  const { headings, gaps } = arrange(openings, end, opensAt);
  name(headings, '', '');
  return {
    value: { sections: headings, leads: leadsOf(normalized, headings, end), end, notes },
    diagnostics: [...gaps.map(missing), ...announcements(normalized, headings)],
  };
}

/** Gives each heading and those below it the id and number that they have as sections. */
function name(headings: readonly Heading[], idBefore: string, numberBefore: string): void {
  const used = new Map<string, number>();
  let plain = 0;
  for (const heading of headings) {
    const { label, children } = heading;
    const position = isNumbered(heading) ? String(heading.value) : `u${String(++plain)}`;
    const times = (used.get(position) ?? 0) + 1;
    used.set(position, times);
    const own = times === 1 ? position : `${position}-${String(times)}`;
    const path =
      numberBefore === '' || label === '' ? numberBefore + label : `${numberBefore}/${label}`;
    heading.id = idBefore === '' ? `s${own}` : `${idBefore}.${own}`;
    heading.number = isNumbered(heading) ? path : '';
    if (children.length > 0) name(children, heading.id, path);
  }
}

function missing({ at, label, missing: count }: Gap): Diagnostic {
  return { code: 'section-missing', severity: 'warning', span: at, args: { before: label, count } };
}
