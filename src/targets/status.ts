import type { Span } from '../core/span.ts';
import type { Facts } from '../facts/facts.ts';
import type { Section } from '../outline/section.ts';
import type { Reading } from '../reading/reading.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Status } from './target.ts';

const reviews =
  /回顾|总结|过去|成就|成绩|成效|完成情况|取得|历程|工作情况|执行情况|进展|发展现状|发展基础|历史性|主要工作$|胜利|这五年/;
const plans =
  /目标|任务|安排|要求|重点|部署|打算|今后|下一步|展望|规划|建议|思路|举措|措施|争取|着力|加快|推进|全力|努力|奋力|加强|深化|政策取向|主要工作任务|奋斗|保障|实施/;

/** What a heading says of the numbers under it; null where it does not say. */
function statusOfHeading(title: string, year: number | null): Status | null {
  if (/^[^。]*?(?:回顾|总结)/.test(title)) return 'achieved';
  const named = /(\d{4})年/.exec(title);
  if (year !== null && named) {
    const heading = Number(named[1]);
    if (heading < year && !plans.test(title)) return 'achieved';
    if (heading < year && /回顾|工作$|情况|主要工作/.test(title)) return 'achieved';
    if (heading >= year) return 'target';
  }
  if (reviews.test(title)) return 'achieved';
  if (/今年|明年|目标|任务|安排|要求|建议|部署|打算|下一步|今后|未来/.test(title)) return 'target';
  return null;
}

/** Signposts in running text that open a review or a plan where no heading does. */
const planOpens =
  /(?:今年|明年|20\d\d年|今后五年|“?十[一二三四五]五”?时期|下一步|做好).{0,24}(?:总体要求|主要目标|预期目标|目标任务|重点工作|主要任务|工作安排|指导思想|总体思路|工作思路|奋斗目标|重点抓好|重点做好|着力抓好|工作总的要求)|^(?:今后五年|今年(?:是|，|我们|要|工作))|^各位代表[，！!：:]?(?:今年|20\d\d年)是/;
const reviewOpens = /(?:过去|一年来|五年来|上年|去年|20\d\d年).{0,16}(?:回顾|我们(?:主要|重点)?(?:做|抓)了|主要(?:做了|工作)|取得了|完成了|成绩)|^(?:过去五年|过去一年|一年来)/;

/** Words of a sentence that set it apart from its section. */
const done =
  /(?<![比较与同])去年|(?<![比较与同])上年(?!(?:增长|下降|提高|增加|减少|同期|末))|已经|已(?:达|有|经|建|成|完|实|累|开|纳|超|突|形|吸)|现已|目前|截至|截止|现有(?!的)|以来|多年来|五年来|过去/;
const undone = /力争|争取|确保|预期|到20[2-9]\d年|年内|年底前|将(?:达|增|建|新|实|完|在|于)|拟|计划(?:新|完|建|实|投|总|安|用)|明年|今后|未来/;
const nation = /(?:我国|全国|中国|国家|世界|全球)(?:有|已有|现有|拥有|.{0,12}已达|共有)|(?:中国人|儿女|父老|乡亲|人口的(?:发展中)?大国|人口众多)/;
const peopleAfter = /^(?:[\u4e00-\u9fff]{0,6}?)(?:人民|儿女|群众|百姓|父老|市民|中国人|各族|干部群众|乡亲)/;

/** Says of each place of a document whether its numbers are promised, reported or neither. */
export class StatusReader {
  readonly #reading: Reading;
  readonly #facts: Facts;
  readonly #bySection = new Map<string, Status | null>();
  /** Status that running text has set by each paragraph, where no heading does. */
  readonly #flow: Status[] = [];

  constructor(reading: Reading, facts: Facts) {
    this.#reading = reading;
    this.#facts = facts;
    let current: Status = startingStatus(facts.kind);
    for (const paragraph of reading.paragraphs) {
      const opening = reading.text.slice(paragraph.from, Math.min(paragraph.to, paragraph.from + 60));
      if (facts.kind === 'work-report' || facts.kind === 'other') {
        if (planOpens.test(opening)) current = 'target';
        else if (reviewOpens.test(opening)) current = 'achieved';
      }
      this.#flow.push(current);
    }
  }

  /** The status of a quantity in a sentence of a paragraph. */
  statusOf(quantity: Quantity, sentence: Span, path: readonly Section[], paragraph: number): Status {
    const { text } = this.#reading;
    const base = this.#ofSections(path) ?? this.#flow[paragraph] ?? 'target';
    if (this.#isFact(quantity, sentence)) return 'fact';
    if (this.#facts.kind === 'bulletin') return base === 'target' ? 'achieved' : base;
    const before = text.slice(sentence.from, quantity.span.to);
    const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
    if (base === 'target') return this.#isPast(before, clause) ? 'achieved' : 'target';
    if (base === 'achieved') return this.#isFuture(before) ? 'target' : 'achieved';
    return base;
  }

  #ofSections(path: readonly Section[]): Status | null {
    for (const section of [...path].reverse()) {
      let status = this.#bySection.get(section.id);
      if (status === undefined) {
        status = statusOfHeading(this.#reading.text.slice(section.title.from, section.title.to), this.#facts.year);
        this.#bySection.set(section.id, status);
      }
      if (status) return status;
    }
    return null;
  }

  #isPast(sentence: string, clause: string): boolean {
    if (/(?:力争|确保|争取|要)/.test(clause)) return false;
    const year = /(\d{4})年/.exec(sentence);
    if (year && this.#facts.year !== null && Number(year[1]) < this.#facts.year && !/(?:到|比|较|从|自|与)\d{4}年/.test(sentence)) return true;
    return done.test(sentence) && !undone.test(sentence);
  }

  #isFuture(sentence: string): boolean {
    const goal = /到(20\d\d)年/.exec(sentence);
    if (goal && this.#facts.year !== null && Number(goal[1]) >= this.#facts.year) return true;
    return /力争|(?:今年|明年).{0,6}(?:预期|目标|计划)|今后[三五]年|未来[三五]年/.test(sentence);
  }

  #isFact(quantity: Quantity, sentence: Span): boolean {
    const { text } = this.#reading;
    if (quantity.unit === '人' && quantity.span.to === quantity.number.to) {
      if (peopleAfter.test(text.slice(quantity.bounded.to, quantity.bounded.to + 12))) return true;
    }
    const around = text.slice(sentence.from, Math.min(sentence.to, quantity.span.to + 14));
    return nation.test(around) && quantity.dimension === 'count' && quantity.form !== 'implied' && 'value' in quantity.amount && quantity.amount.value >= 1e7;
  }
}

function startingStatus(kind: Facts['kind']): Status {
  switch (kind) {
    case 'work-report':
    case 'bulletin':
    case 'other':
      return 'achieved';
    default:
      return 'target';
  }
}
