import type { TargetRecord } from '../../document/document.ts';

/** All that the page says by itself, in one language. */
export interface Words {
  readonly statuses: Readonly<Record<TargetRecord['status'], string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly comparators: Readonly<Record<string, string>>;
  readonly directions: Readonly<Record<string, string>>;
  readonly natures: Readonly<Record<string, string>>;
  readonly forces: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}
