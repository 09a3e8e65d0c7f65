import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { parse } from '../../src/parse.ts';
import { inFolder, program, root, run, start } from '../cli/run.ts';

interface Answer {
  readonly id: unknown;
  readonly document?: Document;
  readonly error?: { readonly code: string; readonly message: string };
}

function answers(input: string | Uint8Array, ...words: string[]): Answer[] {
  const { status, stdout, stderr } = run(['serve', '--all', ...words], { input });
  expect([status, stderr]).toEqual([0, '']);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

const text = '全县地区生产总值增长6%以上。';

describe('the service', () => {
  it('answers with what parse gives', () => {
    const request = { id: 'a', name: 'r.txt', text, year: 2024 };
    const [answer] = answers(`${JSON.stringify(request)}\n`);
    expect(answer).toEqual({ id: 'a', document: parse(text, { name: 'r.txt', year: 2024 }) });
  });

  it('knows words of the user', () =>
    inFolder((folder) => {
      const file = join(folder, 'own.yaml');
      writeFileSync(
        file,
        'indicators: [{ code: port.cruise-calls, name: 邮轮靠泊艘次, dimension: count, units: [艘次] }]\n',
      );
      const request = { id: 1, text: '全年邮轮靠泊艘次达到30艘次以上。' };
      const [answer] = answers(`${JSON.stringify(request)}\n`, '--lexicon', file);
      expect(answer?.document?.records[0]?.indicator.code).toBe('port.cruise-calls');
    }));

  it('reads bytes in any encoding', () => {
    const gbk = Buffer.from('c8abcfd8b5d8c7f8c9fab2fad7dcd6b5d4f6b3a4362ea1a3', 'hex');
    const [answer] = answers(
      `${JSON.stringify({ id: 1, base64: gbk.toString('base64'), encoding: 'gb18030' })}\n`,
    );
    expect(answer?.document?.document.source.encoding).toBe('gb18030');
  });

  it('answers in the order of the requests, with any number of threads', () => {
    const requests = Array.from({ length: 200 }, (_, id) => ({
      id,
      text: text.repeat(id % 7 === 0 ? 40 : 1),
    }));
    const input = requests.map((request) => JSON.stringify(request)).join('\n');
    expect(answers(input, '--jobs', '2').map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
  });

  it('answers an error to its own request and to nothing else', () => {
    const good = JSON.stringify({ id: 'good', text });
    const lines: [string | Uint8Array, string | null][] = [
      [good, null],
      ['{"id": 1', 'request-syntax'],
      ['[]', 'request-syntax'],
      ['{"id": 2}', 'request-text'],
      ['{"id": 3, "text": "", "base64": ""}', 'request-text'],
      ['{"id": 4, "text": 5}', 'request-value'],
      ['{"id": 5, "base64": "%"}', 'request-value'],
      ['{"id": 6, "text": "", "pages": 1}', 'request-field'],
      ['{"id": 7, "text": ""}', 'text-empty'],
      ['{"id": 71, "text": "a", "year": 1e300}', 'request-value'],
      ['{"id": 72, "text": "a", "year": -5}', 'request-value'],
      ['{"id": 8, "base64": "gQ=="}', 'byte-undecodable'],
      [Buffer.from([0x7b, 0xff, 0x7d]), 'request-encoding'],
      [JSON.stringify({ id: 9, text: 'x'.repeat(3000) }), 'request-large'],
      [good, null],
    ];
    const input = Buffer.concat(lines.flatMap(([line]) => [Buffer.from(line), Buffer.from('\n')]));
    const found = answers(input, '--max-bytes', '2k');
    expect(found.map(({ error }) => error?.code ?? null)).toEqual(lines.map(([, code]) => code));
    expect(found.at(-1)).toEqual(found[0]);
    expect(found.map(({ id }) => id)).toEqual([
      'good',
      null,
      null,
      2,
      3,
      4,
      5,
      6,
      7,
      71,
      72,
      8,
      null,
      null,
      'good',
    ]);
    for (const { error } of found) if (error) expect(error.message).toMatch(/。$/);
  });

  it('gives up a request that takes too long, and answers the next', () => {
    const long = JSON.stringify({ id: 'long', text: '全县财政收入增长6%以上。\n'.repeat(400_000) });
    const found = answers(`${long}\n${JSON.stringify({ id: 'next', text })}\n`, '--timeout', '3');
    expect(found).toMatchObject([
      { id: 'long', error: { code: 'time-limit' } },
      { id: 'next', document: {} },
    ]);
  });

  it('answers at once, not when the input ends', async () => {
    const child = start(['serve', '--all']);
    const line = new Promise<string>((resolve) => child.stdout.once('data', resolve));
    child.stdin.write(`${JSON.stringify({ id: 1, text })}\n`);
    expect(JSON.parse(await line)).toMatchObject({ id: 1, document: {} });
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  });

  it('reads no further than its answers are taken', async () => {
    const child = start(['serve', '--all']);
    child.stdin.on('error', () => undefined);
    const request = `${JSON.stringify({ id: 1, text: text.repeat(2000) })}\n`;
    const more = 200;
    let taken = 0;
    // Nobody reads the answers, so at some point no request is taken any more.
    for (let idle = 0; idle < 20 && taken < more;) {
      if (!child.stdin.writableNeedDrain) {
        child.stdin.write(request);
        taken++;
        idle = 0;
      } else {
        await new Promise((resolve) => setTimeout(resolve, 50));
        idle++;
      }
    }
    child.kill('SIGKILL');
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(more);
  });

  it('ends when whoever reads it has gone, though the requests are kept open', async () => {
    const child = start(['serve', '--all']);
    child.stdin.on('error', () => undefined);
    const request = `${JSON.stringify({ id: 1, text })}\n`;
    child.stdin.write(request);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.stdin.write(request);
    expect(await ended).toBe(0);
  });

  it('ends quietly when whoever reads it has gone', () => {
    const requests = `${JSON.stringify({ id: 1, text })}\n`.repeat(500);
    const shell = spawnSync(
      'bash',
      [
        '-c',
        `set -o pipefail; "$1" "$2" serve --all | head -n 1 >/dev/null`,
        'bash',
        process.execPath,
        program,
      ],
      { input: requests, encoding: 'utf8' },
    );
    expect([shell.status, shell.stderr]).toEqual([0, '']);
  });
});

describe('the client in Python', () => {
  const client = join(root, 'test/serve/client.py');

  it('sends thousands of requests through a bounded queue and gets each answer', () => {
    const { status, stdout, stderr } = spawnSync('python3', [client, process.execPath, program], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], PYTHONPATH: join(root, 'examples/python') },
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      answers: 1000,
      errors: 10,
      inOrder: true,
      values: true,
      code: 0,
      afterwards: ['b0', 'b1', 'b2'],
    });
  });
});
