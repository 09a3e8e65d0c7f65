import type { Archive } from '../zip/archive.ts';
import { childrenOf, xmlOf, xmlText } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';

/** A part that another one refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: styles, numbering. */
  readonly type: string;
  /** Its name in the archive. */
  readonly target: string;
}

/** The tree of a part; null where the archive has no such part. */
export function partOf(archive: Archive, name: string | undefined): XmlElement | null {
  const bytes = name === undefined ? null : archive.read(name);
  return bytes && xmlOf(xmlText(bytes), name ?? '').root;
}

/** What a part of an Office Open XML package refers to; an empty name stands for the package. */
export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = partOf(archive, `${folder}_rels/${part.slice(slash)}.rels`);
  return childrenOf(root ?? undefined, 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (mode === 'External') return [];
    return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) }];
  });
}

/** A name that a part in `folder` refers to as `target`. */
export function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
