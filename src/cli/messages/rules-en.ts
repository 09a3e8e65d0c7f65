import type { RulesMessages } from './rules.ts';

const kinds: RulesMessages['kinds'] = {
  construction: 'Constructions, in the order in which they are tried',
  amendment: 'Amendments of what a construction read, in order',
  link: 'Links of a number to the one that it belongs to, in order',
  wording: 'Targets without a number',
  cell: 'Tables',
  correction: 'Corrections',
};

/** The words of `rules` in English. */
export const rules: RulesMessages = {
  unknown: (id) => `There is no rule "${id}". \`parse rules\` lists them all.`,
  kinds,
  place: (kind, position) => `${kind} ${String(position)}`,
  labels: {
    reads: 'reads',
    example: 'as in',
    yields: 'types',
    changes: 'changes',
    records: 'records',
    before: 'before',
    read: 'taken',
    left: 'left',
  },
  counted: (rule, right, of) =>
    of === 0 ? `${rule}, not counted` : `${rule}, ${String(right)} of ${String(of)} right`,
  belongsTo: (quantity) => `of ${quantity}`,
  by: (id) => `to ${id}`,
  help: 'the rules that read numbers: what each reads, its examples, how often it was right',
  id: "id of a rule, or a record's `rule`; a list of all where it is left out",
};
