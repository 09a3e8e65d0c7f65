import { assemble } from './document/assemble.ts';
import type { Document } from './document/document.ts';
import { findFacts } from './facts/find-facts.ts';
import { findSections } from './outline/find-sections.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { read } from './reading/reading.ts';
import { repair } from './repair/repair.ts';
import { decode } from './source/decode.ts';
import { findTargets } from './targets/find-targets.ts';
import { lazySegmenter } from './tokens/lazy-segmenter.ts';

export interface ParseOptions {
  readonly name?: string;
  readonly encoding?: string;
  readonly year?: number;
}

/** Every stage in order: bytes, text, repaired text, reading, outline, facts, quantities, targets, document. */
export function parse(bytes: Uint8Array, options: ParseOptions = {}): Document {
  const segmenter = lazySegmenter();
  const source = decode(bytes, options);
  const repaired = repair(source.value.text, segmenter);
  const reading = read(repaired.value);
  const outline = findSections(reading);
  const facts = findFacts(reading, outline.value, options);
  const { quantities } = findQuantities(reading);
  const targets = findTargets({ reading, outline: outline.value, facts, quantities });
  return assemble({ source, repaired, reading, outline, facts, targets, segmenter });
}
