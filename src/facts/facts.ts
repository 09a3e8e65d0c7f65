/** What kind of text a document is. */
export type DocumentKind = 'work-report' | 'plan' | 'notice' | 'bulletin' | 'regulation' | 'other';

/** What a document says of itself; null where it does not say. */
export interface Facts {
  readonly title: string | null;
  readonly kind: DocumentKind;
  /** The place or body that it reports on, as named: 山东省. */
  readonly region: string | null;
  /** The year that 今年 means in it. */
  readonly year: number | null;
}
