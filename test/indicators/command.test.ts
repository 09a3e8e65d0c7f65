import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { parse as parseYaml } from 'yaml';
import type { Document, LexiconFile } from '../../src/document/document.ts';
import { inFolder, run } from '../cli/run.ts';

const ownWords = `indicators:
  - code: port.cruise-calls
    name: 邮轮靠泊艘次
    synonyms: [邮轮靠泊]
    dimension: count
    units: [艘次]
    area: 港航
units:
  - word: 鼎
    dimension: count
bodies: [滨澜保税港]
`;

const report = '滨澜保税港今年邮轮靠泊80艘次以上。\n';

/** The code of each record and the actors that a run found. */
function found(...words: string[]): string[][] {
  const { status, stdout } = run([...words, '-q', '--all', '-f', 'json'], { input: report });
  expect(status).toBe(0);
  const { records } = JSON.parse(stdout) as Document;
  return records.map(({ indicator, actor }) => [indicator.code ?? '', actor ?? '']);
}

describe('parse indicators', () => {
  const listed = (...words: string[]): LexiconFile =>
    JSON.parse(run(['indicators', ...words, '-f', 'json']).stdout) as LexiconFile;
  const codesOf = ({ indicators = [] }: LexiconFile): string[] =>
    indicators.map(({ code }) => code);

  it('finds by name, synonym, code and area', () => {
    expect(codesOf(listed('失业率'))).toEqual(
      expect.arrayContaining(['unemployment.surveyed', 'unemployment.registered']),
    );
    expect(codesOf(listed('GDP'))[0]).toBe('gdp');
    expect(codesOf(listed('规上工业增加值'))[0]).toBe('industry.value-added.above-scale');
    expect(codesOf(listed('grain.output'))[0]).toBe('grain.output');
    expect(new Set(listed('energy').indicators?.map(({ area }) => area))).toContain('energy');
    expect(codesOf(listed('交通邮电'))).toContain('port.cargo');
    expect(codesOf(listed()).length).toBeGreaterThanOrEqual(250);
  });

  it('says so where nothing is found', () => {
    const { status, stdout, stderr } = run(['indicators', '无此指标']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('"无此指标"');
  });

  it('fits 80 columns for people', () => {
    const { stdout } = run(['indicators', '--lang', 'zh']);
    expect(stdout).toMatch(/^国民经济核算\n {2}gdp +\+ {2}地区生产总值 +CNY$/m);
    for (const line of stdout.trimEnd().split('\n')) expect(stringWidth(line)).toBeLessThan(81);
  });

  it('gives CSV with a row an indicator', () => {
    const [head, ...rows] = run(['indicators', '失业率', '-f', 'csv']).stdout.trimEnd().split('\n');
    expect(head).toBe('\ufeffcode,name,synonyms,dimension,units,direction,area');
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^unemployment\.surveyed,城镇调查失业率,.*,ratio,%,decrease,employment$/,
        ),
      ]),
    );
  });

  it('gives a lexicon that validates and can be given back', async () => {
    await inFolder((folder) => {
      const file = join(folder, 'all.yaml');
      expect(run(['indicators', '-o', file]).status).toBe(0);
      expect(run(['validate', file])).toMatchObject({ status: 0, stderr: '' });
      expect(codesOf(listed('--lexicon', file))).toEqual(codesOf(listed()));
    });
  });
});

describe('--lexicon', () => {
  it('adds indicators, units and bodies', async () => {
    await inFolder((folder) => {
      const file = join(folder, 'own.yaml');
      writeFileSync(file, ownWords);
      expect(found('--lexicon', file)).toEqual([['port.cruise-calls', '滨澜保税港']]);
      expect(found()).toEqual([['', '']]);
      const { stdout } = run(['indicators', '邮轮', '--lexicon', file, '-f', 'yaml']);
      expect(parseYaml(stdout)).toEqual({
        indicators: [
          {
            code: 'port.cruise-calls',
            name: '邮轮靠泊艘次',
            synonyms: ['邮轮靠泊'],
            dimension: 'count',
            units: ['艘次'],
            direction: 'none',
            area: '港航',
          },
        ],
      });
    });
  });

  it.each<[what: string, text: string, place: string, code: string]>([
    [
      'a code that is none',
      ownWords.replace('port.cruise-calls', 'Port Calls'),
      '2:11',
      'lexicon-invalid',
    ],
    ['a dimension that is none', ownWords.replace('count', 'counts'), '5:16', 'lexicon-invalid'],
    ['a property too many', ownWords.replace('area:', 'colour:'), '2:5', 'lexicon-invalid'],
    [
      'a word twice',
      ownWords.replace('bodies', '  - word: 鼎\n    dimension: count\nbodies'),
      '11:11',
      'lexicon-repeated',
    ],
    ['no YAML', 'indicators: [\n', '2:1', 'lexicon-syntax'],
    ['nothing', '', '1:1', 'lexicon-syntax'],
    ['two documents', 'bodies: [甲局]\n---\nbodies: [乙局]\n', '1:1', 'lexicon-syntax'],
  ])('with %s is told with its place, and nothing is read', async (_, text, place, code) => {
    await inFolder((folder) => {
      const file = join(folder, 'own.yaml');
      writeFileSync(file, text);
      const { status, stdout, stderr } = run(['--lexicon', file], { input: report });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`${file}:${place}`);
      expect(stderr).toContain(`[${code}]`);
      expect(stderr).toContain(`"${file}"`);
    });
  });

  it('that cannot be read is a wrong command', () => {
    const { status, stdout, stderr } = run(['--lexicon', 'missing.yaml'], { input: report });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('"missing.yaml"');
  });
});
