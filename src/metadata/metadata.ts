import type { Months } from '../time/part-of-year.ts';
import type { PlanYears } from '../time/plan-years.ts';

/** What kind of text a document is. */
export type DocumentKind = 'work-report' | 'plan' | 'notice' | 'bulletin' | 'regulation' | 'other';

/** What a document says of itself; null where it does not say. */
export interface Metadata {
  readonly title: string | null;
  readonly kind: DocumentKind;
  /** The first line of a text whose kind no title names. */
  readonly headline?: string | null;
  /** The months of its year that a bulletin is of, or news by its title, where not all are: 上半年经济运行情况. */
  readonly months?: Months | null;
  /** Whether it tells of parts of its year, each of which holds until another is named. */
  readonly tellsParts?: boolean;
  /** The place or body that it reports on, as named: 山东省. */
  readonly region: string | null;
  /** The year that 今年 means in it. */
  readonly year: number | null;
  /** The same, or where it is null the year that speaks for itself most: good enough to tell what is long past. */
  readonly likelyYear?: number | null;
  /** Whether it sums up the year that 今年 means in it, and plans the next one. */
  readonly sumsUp?: boolean;
  /** How many years its goals are for, where a congress of the party hears it that meets every five years; absent else. */
  readonly term?: number;
  /** Whether it reports on a part of the year that it is given in: 2031年上半年计划执行情况的报告. */
  readonly isWithinYear?: boolean;
  /** Whether news tell late in their year what a plan has brought that ends with it. */
  readonly closesPlan?: boolean;
  /** Whether news tell of a report that a government gave early in their year, of the one before. */
  readonly tellsReport?: boolean;
  /** The year whose results a text without a kind of its own tells of; null where none shows. */
  readonly told?: number | null;
  /** Whether news or a notice say that the tasks of their year are what they tell. */
  readonly setsTasks?: boolean;
  /** Whether news announce works that will be done for the people in their year. */
  readonly announcesWorks?: boolean;
  /** Whether the user gave the year, which then is that of the goals of a text without a kind that names no years of a plan. */
  readonly isYearGiven?: boolean;
  /** First and last year of the plan that news tell of by its name; null in other texts. */
  readonly toldOf?: PlanYears | null;
  /** First and last year of the plan that it is; null where it is none, or does not say. */
  readonly planned?: PlanYears | null;
}

/** What a document's year was read from. */
export type YearBasis = 'option' | 'title' | 'date' | 'headings' | 'text' | 'page';

/** What a document's title was read from. */
export type TitleBasis = 'text' | 'page';

/** What a document's kind was read from. */
export type KindBasis = 'title' | 'text' | 'default';

/** What a document's region was read from. */
export type RegionBasis = 'title' | 'head' | 'text';

/** What each fact was read from; null where there is none. */
export interface MetadataBasis {
  readonly title: TitleBasis | null;
  readonly kind: KindBasis;
  readonly region: RegionBasis | null;
  readonly year: YearBasis | null;
}

/** Metadata with what they were read from. */
export interface FoundMetadata extends Metadata {
  readonly likelyYear: number | null;
  readonly basis: MetadataBasis;
}
