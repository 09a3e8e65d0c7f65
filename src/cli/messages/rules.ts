import type { RuleKind } from '../../explain/rules.ts';

/** The words of `rules`. */
export interface RulesMessages {
  readonly unknown: (id: string) => string;
  /** What the rules of a kind are called, over their list. */
  readonly kinds: Readonly<Record<RuleKind, string>>;
  /** A rule's kind and its place among those of its kind. */
  readonly place: (kind: RuleKind, position: number) => string;
  readonly labels: Readonly<
    Record<
      'reads' | 'example' | 'yields' | 'changes' | 'records' | 'before' | 'read' | 'left',
      string
    >
  >;
  readonly counted: (rule: string, right: number, of: number) => string;
  /** What an example's number belongs to. */
  readonly belongsTo: (quantity: string) => string;
  /** The rule that reads what another one leaves. */
  readonly by: (id: string) => string;
  readonly help: string;
  readonly id: string;
}
