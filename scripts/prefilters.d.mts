import type { Plugin } from 'esbuild';

export interface FoundPattern {
  readonly ends: boolean;
  readonly literal: string;
  readonly to: number;
  readonly characters: string;
}

export declare function fillPrefilters(source: string, path: string): string;
export declare function patternsIn(source: string, path: string): readonly FoundPattern[];
export declare function edgeCharacters(literal: string, ends: boolean): string;
export declare function prefilters(): Plugin;
