import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './cli/run.ts';

test('the page on the architecture tells of every stage and draws what the layer check sees', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/generate-architecture.mjs'), '--check'],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 120_000);
