import { describe, expect, test } from '@jest/globals';
import type { DiagnosticCode } from '../../src/core/diagnostic.ts';
import { indicatorIndex } from '../../src/indicators/indicator-index.ts';
import { findDoubts } from '../../src/plausibility/find-doubts.ts';
import { plausibilityRules } from '../../src/plausibility/rules/rules.ts';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { surroundingsOf } from '../../src/targets/attributes/surroundings.ts';
import { findTargets } from '../../src/targets/find-targets.ts';
import { readLines } from '../outline/read-lines.ts';

const metadata = { title: null, kind: 'work-report', region: null, year: 2024 } as const;

const indicators = indicatorIndex([]);

/** What is doubted in the plan of a report that says `sentences`. */
function doubted(sentences: string): readonly DiagnosticCode[] {
  const normalized = readLines(`今年重点工作安排如下。\n${sentences}`);
  const { quantities } = findQuantities(normalized);
  const end = normalized.text.length;
  const outline = { sections: [], leads: [], end, notes: { from: end, to: end } };
  const surroundings = surroundingsOf(normalized, outline, metadata);
  const targets = findTargets({ normalized, outline, metadata, surroundings, quantities });
  return findDoubts({ text: normalized.text, metadata, indicators, targets }).map(
    ({ code }) => code,
  );
}

describe.each(plausibilityRules)('$code: $example', ({ code, examples }) => {
  test.each([...examples.doubted])('doubts %s', (text) => {
    expect(doubted(text)).toContain(code);
  });

  test.each([...examples.left])('leaves %s', (text) => {
    expect(doubted(text)).toEqual([]);
  });
});
