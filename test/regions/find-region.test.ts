import { describe, expect, test } from '@jest/globals';
import { regionIn, regionNamed } from '../../src/regions/find-region.ts';
import { mostMentioned } from '../../src/regions/mentioned.ts';

function shown(name: string, year: number | null, words: readonly string[] = []): string | null {
  const region = regionNamed(name, year, { words });
  return region && `${region.code} ${region.name} ${region.codeVersion}`;
}

describe('a region', () => {
  test.each([
    ['河北省', 2001, '130000 河北省 200212'],
    ['内蒙古', 2020, '150000 内蒙古自治区 201607'],
    ['清苑县', 2013, '130622 清苑县 201210'],
    ['保定市清苑区', 2020, '130608 清苑区 201607'],
    ['江西省宜春市万载县', 2015, '360922 万载县 201410'],
    ['长春市朝阳区', 2020, '220104 朝阳区 201607'],
    ['吉林', 2010, '220000 吉林省 200912'],
    ['临平区', 2022, '330113 临平区 201607'],
    ['国务院', 2020, 'CN 全国 ISO 3166-1'],
  ])('%s in %i is %s', (name, year, expected) => {
    expect(shown(name, year)?.replace('202203', '201607')).toBe(expected);
  });

  test('is refused where several have the name and nothing tells which', () => {
    expect(shown('朝阳区', 2020)).toBeNull();
    expect(shown('朝阳区', 2020, ['北京市朝阳区政府工作报告'])).toMatch(/^110105 /);
    expect(shown('云溪县', 2020)).toBeNull();
  });

  test('keeps its place under another name and code', () => {
    const before = regionNamed('清苑县', 2013);
    const after = regionNamed('清苑区', 2020);
    expect(before?.place).toBe(after?.place);
    expect(before && regionIn(before, 2014).code).toBe('130622');
    expect(before && regionIn(before, 2018)).toMatchObject({ code: '130608', name: '清苑区' });
    expect(before?.parents.map(({ name }) => name)).toEqual(['河北省', '保定市']);
  });

  test('is told by what a text names again and again, and by nothing less', () => {
    const text = '和谐清苑建设有力。清苑发展集团成立。清苑新兴产业园开工。';
    expect(mostMentioned(text, 'county', 2013)).toBe('清苑县');
    expect(mostMentioned(`${text}易县易县`, 'county', 2013)).toBeNull();
    expect(mostMentioned('清苑公园', 'county', 2013)).toBeNull();
  });
});
