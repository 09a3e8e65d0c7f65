import { lastStartingBy } from '../../core/span.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Section } from '../../outline/section.ts';
import { planYear, statusOfHeading } from './heading-status.ts';
import type { HeadingStatus } from './heading-status.ts';
import { opensWithTask } from './part-vote.ts';
import type { Signpost } from './signposts.ts';

/** What a text is, for what its headings say. */
export interface HeadedText {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly kind: Metadata['kind'];
  /** The document's year, told or likely. */
  readonly year: number | null;
  /** The first year of the plan that it is; null where it is none. */
  readonly planStart: number | null;
  /** Whether it sums up its year, and so plans no other part than it names. */
  readonly sumsUp: boolean;
}

/** How many headings that open with tasks make a plan. */
const fewestTasks = 2;

/** What the headings of a text say of the parts below them. */
export class HeadedParts {
  /** What each section's own heading says. */
  readonly #own = new Map<Section, HeadingStatus>();
  /** The outermost headings that say something, in their order. */
  readonly #told: Signpost[] = [];
  readonly #text: string;

  constructor({ text, sections, kind, year, planStart, sumsUp }: HeadedText) {
    this.#text = text;
    this.#read(sections, { year: planYear(text, sections, year), planStart }, true);
    if (kind === 'work-report' && !sumsUp) this.#readTasks(sections);
    if (kind === 'other' && text.includes('同志们')) this.#readSpeech(sections);
  }

  /** What a section's own heading says; undefined where it says nothing. */
  of(section: Section): HeadingStatus | undefined {
    return this.#own.get(section);
  }

  /** The section on a path whose heading decides: the innermost that is firm, else the outermost that says something. */
  deciding(path: readonly Section[]): Section | undefined {
    return (
      path.findLast((each) => this.#own.get(each)?.firm) ?? path.find((each) => this.#own.has(each))
    );
  }

  /** Where the first outermost heading stands that says something; undefined where none does. */
  get start(): number | undefined {
    return this.#told[0]?.from;
  }

  /** The last outermost heading before an offset that says something. */
  toldBefore(offset: number): Signpost | undefined {
    return this.#told[lastStartingBy(this.#told, offset)];
  }

  #read(
    sections: readonly Section[],
    plan: { readonly year: number | null; readonly planStart: number | null },
    areOutermost: boolean,
  ): void {
    for (const section of sections) {
      const own = statusOfHeading(this.#titleOf(section), plan.year, plan.planStart);
      if (own) {
        this.#own.set(section, own);
        if (areOutermost) this.#told.push({ from: section.titleFrom, status: own.status });
      }
      this.#read(section.children, plan, false);
    }
  }

  #titleOf({ titleFrom, titleTo }: Section): string {
    return this.#text.slice(titleFrom, titleTo);
  }

  /** Takes headings that open with tasks for parts of the plan, in a report that has no other part of one. */
  #readTasks(sections: readonly Section[]): void {
    if (this.#told.some(({ status }) => status === 'target')) return;
    const tasks = this.#silent(lastRun(sections)).filter((each) =>
      opensWithTask(this.#titleOf(each)),
    );
    if (tasks.length >= fewestTasks) this.#plan(tasks);
  }

  /** Takes the parts of a speech that say nothing for what is to be done, behind one that tells what was: 一、肯定成绩; 二、突出重点. */
  #readSpeech(sections: readonly Section[]): void {
    const review = sections.findIndex((section) => this.#own.get(section)?.status === 'achieved');
    if (review !== -1) this.#plan(this.#silent(sections.slice(review + 1)));
  }

  /** The numbered ones whose headings say nothing. */
  #silent(sections: readonly Section[]): readonly Section[] {
    return sections.filter((section) => section.number !== '' && !this.#own.has(section));
  }

  #plan(sections: readonly Section[]): void {
    for (const section of sections) {
      this.#own.set(section, { status: 'target', firm: false });
      this.#told.push({ from: section.titleFrom, status: 'target' });
    }
    this.#told.sort((a, b) => a.from - b.from);
  }
}

/** The sections from the last one on whose number an earlier one has: the review numbers its own before the tasks do. */
function lastRun(sections: readonly Section[]): readonly Section[] {
  const seen = new Set<string>();
  let from = 0;
  sections.forEach(({ number }, at) => {
    if (number !== '' && seen.has(number)) {
      from = at;
      seen.clear();
    }
    seen.add(number);
  });
  return sections.slice(from);
}
