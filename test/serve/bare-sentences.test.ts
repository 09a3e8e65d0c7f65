import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { run } from '../cli/run.ts';
import { bareKinds } from './bare-sentences.ts';

interface Answer {
  readonly id: unknown;
  readonly document: Document;
}

function answers(input: string): Answer[] {
  const { status, stdout } = run(['serve', '--all'], { input });
  expect(status).toBe(0);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

describe('a sentence that stands alone', () => {
  const kinds = bareKinds.map((kind) => ({
    ...kind,
    asked: kind.sentences.map((line) => {
      const [sentence, modality = null] = line.split('|');
      return { sentence, modality };
    }),
  }));
  const requests = kinds.flatMap(({ asked }) =>
    asked.map(({ sentence }) => JSON.stringify({ id: sentence, text: sentence })),
  );
  const answered = new Map(answers(`${requests.join('\n')}\n`).map((each) => [each.id, each]));

  it.each(kinds)('has its status by its own words: $says', ({ status, asked }) => {
    expect(asked).toHaveLength(20);
    for (const { sentence, modality } of asked) {
      const records = answered.get(sentence)?.document.records ?? [];
      const wanted = { sentence, status, modality };
      expect(records).not.toEqual([]);
      for (const record of records)
        expect({
          sentence,
          status: record.status,
          modality: record.modality?.text ?? null,
        }).toEqual(wanted);
    }
  });
});
