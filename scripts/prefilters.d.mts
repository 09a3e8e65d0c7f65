import type { Plugin } from 'esbuild';

/** Where a pattern is looked for: at a place, at the end of a stretch, or anywhere in it. */
export type PatternKind = 'Start' | 'End' | 'Any';

export interface FoundPattern {
  readonly kind: PatternKind;
  readonly literal: string;
  readonly to: number;
  readonly characters: string;
}

export declare function fillPrefilters(source: string, path: string): string;
export declare function patternsIn(source: string, path: string): readonly FoundPattern[];
export declare function edgeCharacters(literal: string, kind: PatternKind): string;
export declare function prefilters(): Plugin;
