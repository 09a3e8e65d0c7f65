import type { Span } from '../core/span.ts';
import { codeOf, namedCode } from './code-of.ts';
import type { Statement } from './code-of.ts';
import type { IndicatorIndex } from './indicator-index.ts';
import { normalName } from './normal-name.ts';

/** A name that its sentence told of, with the unit of its number. */
interface Told {
  readonly name: string;
  readonly unit: string;
}

/** Names longer than this are whole. */
const longestPart = 8;
/** How many of the names told of before are looked at, the nearest first. */
const reach = 3;

/** What is measured of something that was named before: 销售额, 死亡人数, 里程. */
const measure = /(?:[量额率数值产]|收入|支出|里程|面积|装机|床位|补差|标准|系数|在校学?生)$/;
/** What the whole economy has and its investment too, or every kind of school: parts even where they are names. */
const branch = /产业$|^[一二三]产$|^在校学?生$/;

/**
 * Reads the codes of targets in the order of the text: a part of a name is completed by the names that its sentence
 * told of before. 销售额 behind 商品房销售面积 is 商品房销售额, 食品烟酒 behind 居民消费价格 is 食品烟酒价格.
 */
export class CodeReader {
  readonly #index: IndicatorIndex;
  #sentence: Span | null = null;
  #told: Told[] = [];

  constructor(index: IndicatorIndex) {
    this.#index = index;
  }

  /** `before` is what its sentence says before the number. */
  read(target: Statement & { readonly sentence: Span }, before: string): string | null {
    if (target.sentence.from !== this.#sentence?.from) this.#told = [];
    this.#sentence = target.sentence;
    const part = normalName(target.indicator);
    const own = codeOf(target, this.#index, before);
    const code = own === null || branch.test(part) ? (this.#completed(part, target) ?? own) : own;
    if (part !== this.#told[0]?.name)
      this.#told.unshift({ name: part, unit: target.quantity.unit });
    return code;
  }

  /** The code of the name that the part is of. */
  #completed(part: string, target: Statement): string | null {
    if (part.length < 2 || part.length > longestPart) return null;
    for (const told of this.#told.slice(0, reach)) {
      const names = measure.test(part)
        ? openedBy(told.name, part)
        : closedBy(told, part, target.quantity.unit);
      for (const name of names) {
        const code = namedCode(name, target, this.#index);
        if (code !== null) return code;
      }
    }
    return null;
  }
}

/** What is measured of what another name begins with, the most of it first. */
function* openedBy(whole: string, part: string): Generator<string> {
  for (let length = whole.length; length > 1; length--) yield whole.slice(0, length) + part;
}

/** A kind with the measure that another name of the same unit ends in, the most of it first. */
function* closedBy({ name, unit }: Told, part: string, partUnit: string): Generator<string> {
  if (unit !== partUnit || name.includes(part)) return;
  for (let length = name.length - 2; length > 1; length--) yield part + name.slice(-length);
}
