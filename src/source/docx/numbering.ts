import { Counters, labelled } from '../numbering/counters.ts';
import type { Level } from '../numbering/counters.ts';
import { childOf, childrenOf } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { listPlaceIn } from './styles.ts';
import type { ListPlace, Styles } from './styles.ts';

type Levels = readonly (Level | undefined)[];

/** A list of a document: the levels it is made of, and what it changes of them. */
interface List {
  /** The list whose count it goes on with. */
  readonly abstract: string;
  readonly levels: Levels;
  /** Levels that are counted from the start again where the list uses them first, with what they start at. */
  readonly restarts: ReadonlyMap<number, number>;
}

const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** Numbers the paragraphs of a document in its order. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, Counters>();
  readonly #met = new Set<string>();
  readonly #styles: Styles;
  /** The level that an abstract list ties to a style: heading styles name the list alone. */
  readonly #levelsOfStyles = new Map<string, ReadonlyMap<string, number>>();

  constructor(root: XmlElement | null, styles: Styles) {
    this.#styles = styles;
    const abstracts = new Map<string, XmlElement>();
    for (const abstract of childrenOf(root ?? undefined, 'w:abstractNum')) {
      abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract);
    }
    const lists = childrenOf(root ?? undefined, 'w:num');
    const abstractOf = (num: XmlElement): string => valueOf(num, 'w:abstractNumId') ?? '';
    for (const num of lists) {
      let id = abstractOf(num);
      const linked = valueOf(abstracts.get(id), 'w:numStyleLink');
      if (linked !== undefined) {
        // The levels stand in the list that defines the numbering style.
        const found = [...abstracts].find(([, each]) => valueOf(each, 'w:styleLink') === linked);
        id = found?.[0] ?? id;
      }
      this.#add(num, id, abstracts.get(id));
    }
  }

  #add(num: XmlElement, id: string, abstract: XmlElement | undefined): void {
    const levels: (Level | undefined)[] = [];
    const ofStyles = new Map<string, number>();
    const put = (element: XmlElement, at: string | undefined): void => {
      const index = Number(at);
      if (!Number.isInteger(index) || index < 0 || index > 8) return;
      levels[index] = levelOf(element, index);
      const style = valueOf(element, 'w:pStyle');
      if (style !== undefined) ofStyles.set(style, index);
    };
    for (const level of childrenOf(abstract, 'w:lvl')) put(level, level.attributes['w:ilvl']);
    const restarts = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const at = override.attributes['w:ilvl'];
      const level = childOf(override, 'w:lvl');
      if (level) put(level, at);
      const start = Number(valueOf(override, 'w:startOverride') ?? Number.NaN);
      if (Number.isInteger(start)) restarts.set(Number(at), start);
    }
    const name = num.attributes['w:numId'] ?? '';
    this.#lists.set(name, { abstract: id, levels, restarts });
    this.#levelsOfStyles.set(name, ofStyles);
  }

  /** `text` behind the label of the paragraph that has these properties. */
  numbered(properties: XmlElement | undefined, text: string): string {
    const style = valueOf(properties, 'w:pStyle') ?? '';
    const place = listPlaceIn(properties) ?? this.#styles.paragraph(style).list;
    const own = place && this.#placeOf(place, style);
    const list = own && this.#lists.get(own.list);
    if (!own || !list) return text;
    const level = own.level ?? 0;
    let counters = this.#counters.get(list.abstract);
    if (!counters) this.#counters.set(list.abstract, (counters = new Counters()));
    const start = list.restarts.get(level);
    const use = `${own.list}/${String(level)}`;
    if (start !== undefined && !this.#met.has(use)) counters.restart(level, start);
    this.#met.add(use);
    const label = counters.next(level, list.levels);
    return labelled(label, list.levels[level]?.suffix ?? 'tab', text);
  }

  /** Fills in what properties leave to the style: the list, or the level that the list ties to it. */
  #placeOf(place: ListPlace, style: string): ListPlace {
    const list = place.list === '' ? (this.#styles.paragraph(style).list?.list ?? '') : place.list;
    return { list, level: place.level ?? this.#levelsOfStyles.get(list)?.get(style) ?? null };
  }
}

function levelOf(element: XmlElement, index: number): Level {
  const start = Number(valueOf(element, 'w:start') ?? 1);
  const restart = Number(valueOf(element, 'w:lvlRestart') ?? index);
  const suffix = valueOf(element, 'w:suff');
  const legal = childOf(element, 'w:isLgl');
  return {
    form: formOf(element),
    label: valueOf(element, 'w:lvlText') ?? '',
    start: Number.isInteger(start) ? start : 1,
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restartsAfter: Number.isInteger(restart) ? restart : index,
    isLegal:
      legal !== undefined &&
      legal.attributes['w:val'] !== '0' &&
      legal.attributes['w:val'] !== 'false',
  };
}

/** Newer forms of numbers stand in an alternative: 01, 02 and others that older programs do not know. */
function formOf(element: XmlElement): string {
  const alternative = childOf(element, 'mc:AlternateContent');
  const format =
    childOf(element, 'w:numFmt') ??
    childOf(childOf(alternative, 'mc:Choice'), 'w:numFmt') ??
    childOf(childOf(alternative, 'mc:Fallback'), 'w:numFmt');
  return format?.attributes['w:val'] ?? 'decimal';
}
