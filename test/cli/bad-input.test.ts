import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fixture, inFolder, run, start } from './run.ts';

const report = '今年，全县地区生产总值增长6%以上。\n';

describe('an input that cannot be read', () => {
  it('is named when it is not there', () => {
    const { status, stdout, stderr } = run(['nowhere/report.txt']);
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/"nowhere\/report\.txt".*Check the path.*\[input-missing\]/);
  });

  it('is named when it is a folder', () =>
    inFolder((folder) => {
      const { status, stdout, stderr } = run([folder]);
      expect(status).toBe(3);
      expect(stdout).toBe('');
      expect(stderr).toContain(folder);
      expect(stderr).toContain('[input-folder]');
    }));

  it('is named when it is empty', () =>
    inFolder((folder) => {
      const file = join(folder, 'empty.txt');
      writeFileSync(file, '');
      const { status, stdout, stderr } = run([file]);
      expect(status).toBe(3);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/empty\.txt: error: The file is empty\..*\[text-empty\]/);
    }));

  it('is named when it holds only white space', () =>
    inFolder((folder) => {
      const file = join(folder, 'blank.txt');
      writeFileSync(file, ' \n\u3000\u3000\r\n\t\n');
      const { status, stdout, stderr } = run([file]);
      expect(status).toBe(3);
      expect(stdout).toBe('');
      expect(stderr).toContain('[text-blank]');
    }));

  it('is named when it is binary', () =>
    inFolder((folder) => {
      const file = join(folder, 'image.txt');
      writeFileSync(
        file,
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      );
      const { status, stdout, stderr } = run([file]);
      expect(status).toBe(3);
      expect(stdout).toBe('');
      expect(stderr).toContain('[text-binary]');
    }));

  it('is told of where bytes of it are not the encoding that was named', () =>
    inFolder((folder) => {
      const file = join(folder, 'broken.txt');
      writeFileSync(
        file,
        Buffer.concat([Buffer.from('增长'), Buffer.from([0xff]), Buffer.from('6%')]),
      );
      const { status, stdout, stderr } = run([file, '--encoding', 'utf-8']);
      expect(status).toBe(0);
      expect(stdout).toContain('records:');
      expect(run([file, '--encoding', 'utf-8', '--strict']).status).toBe(1);
      expect(stderr).toMatch(/0xFF at offset 6 is not utf-8.*--encoding.*\[byte-undecodable\]/);
    }));

  // The superuser reads everything, so the program is run as nobody where that user can reach it.
  const nobody = 65534;
  const asOther = process.getuid?.() === 0 ? { uid: nobody } : {};
  const reachable = run(['--version'], { cwd: '/', ...asOther }).status === 0;
  (reachable ? it : it.skip)('is named when it may not be read', () =>
    inFolder((folder) => {
      const file = join(folder, 'secret.txt');
      writeFileSync(file, report);
      chmodSync(folder, 0o755);
      chmodSync(file, 0o000);
      const { status, stdout, stderr } = run([file], { cwd: '/', ...asOther });
      expect(status).toBe(3);
      expect(stdout).toBe('');
      expect(stderr).toContain('[input-forbidden]');
    }),
  );

  it('does not keep the others from being written', () =>
    inFolder((folder) => {
      const good = join(folder, 'good.txt');
      writeFileSync(good, report);
      const { status, stdout, stderr } = run(['missing.txt', good, '--format', 'json']);
      expect(status).toBe(3);
      expect(stderr).toContain('missing.txt');
      const documents = JSON.parse(stdout) as { document: { source: { name: string } } }[];
      expect(documents.map(({ document }) => document.source.name)).toEqual(['good.txt']);
    }));
});

describe('a command that cannot be carried out', () => {
  it.each([
    [['--year', '20x4'], /--year "20x4".*--year 2024/],
    [['--year', '99'], /--year "99"/],
    [['--format', 'xml'], /--format "xml".*yaml, json/],
    [['--encoding', 'klingon'], /--encoding "klingon".*utf-8/],
    [['--status', 'targets'], /--status "targets".*target, achieved, fact/],
    [['--nonsense'], /"--nonsense".*--help/],
    [['--format'], /needs a value.*--help/],
  ])('%j is refused before anything is read', (words, message) => {
    const { status, stdout, stderr } = run([fixture('county-report'), ...words]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('names the output folder that is missing', () =>
    inFolder((folder) => {
      const output = join(folder, 'none/records.yaml');
      const { status, stderr } = run([fixture('county-report'), '-o', output]);
      expect(status).toBe(2);
      expect(stderr).toContain(`there is no folder "${join(folder, 'none')}"`);
    }));

  it('names the output that is a folder', () =>
    inFolder((folder) => {
      const { status, stderr } = run([fixture('county-report'), '-o', folder]);
      expect(status).toBe(2);
      expect(stderr).toContain(`"${folder}" is a folder`);
    }));

  it('names the output that cannot be written', () => {
    const { status, stderr } = run([fixture('county-report'), '-q', '-o', '/proc/records.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('"/proc/records.yaml"');
  });

  (existsSync('/dev/full') ? it : it.skip)('names a full disk', () => {
    const { status, stderr } = run([fixture('county-report'), '-q', '-o', '/dev/full']);
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
  });
});

describe('an output that ends early', () => {
  it('is no error when whoever read it has gone', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'long.txt');
      writeFileSync(file, report.repeat(5000));
      const child = start([file, '--all', '--format', 'ndjson']);
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      const [status] = (await once(child, 'close')) as [number | null];
      expect(status).toBe(0);
      expect(stderr).toBe('');
    });
  });

  it.each([
    ['interrupted', 'SIGINT', 130],
    ['asked to end', 'SIGTERM', 143],
  ] as const)('leaves nothing half-written when it is %s', async (_what, signal, code) => {
    await inFolder(async (folder) => {
      const reports = join(folder, 'long.txt');
      writeFileSync(reports, report.repeat(20_000));
      const outputs = join(folder, 'out');
      mkdirSync(outputs);
      const output = join(outputs, 'records.yaml');
      const before = 'schemaVersion: 2\ndocument:\n  id: 3f9c21a07b44\n';
      writeFileSync(output, before);
      const child = start([reports, '--all', '-o', output]);
      const ended = once(child, 'close') as Promise<[number | null, string | null]>;
      await untilTemporary(outputs);
      child.kill(signal);
      expect(await ended).toEqual([code, null]);
      expect(readdirSync(outputs)).toEqual(['records.yaml']);
      expect(readFileSync(output, 'utf8')).toBe(before);
    });
  });
});

/** Waits until the program has opened its temporary file. */
async function untilTemporary(folder: string): Promise<void> {
  while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
