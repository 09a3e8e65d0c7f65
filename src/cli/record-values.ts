import type { TargetRecord } from '../document/document.ts';

const statuses: Readonly<Record<TargetRecord['status'], true>> = {
  target: true,
  achieved: true,
  fact: true,
};

const types: Readonly<Record<TargetRecord['type'], true>> = {
  growth: true,
  increment: true,
  level: true,
  count: true,
  amount: true,
  threshold: true,
  baseline: true,
  rank: true,
  scope: true,
  relative: true,
};

/** Every status of a record. */
export const recordStatuses = Object.keys(statuses) as readonly TargetRecord['status'][];

/** Every type of a record. */
export const recordTypes = Object.keys(types) as readonly TargetRecord['type'][];
