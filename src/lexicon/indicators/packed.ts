import { packIndicators } from './pack.ts';
import type { PackedIndicators } from './pack.ts';
import { tables } from './tables.ts';

/** The standard indicators; the build puts the texts here that come of the tables, so that no run makes them. */
export const packed: PackedIndicators = packIndicators(tables);
