import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { simplified } from '../../src/lexicon/simplified.ts';
import { ambiguousPairs, traditionalPairs } from '../../src/lexicon/traditional.ts';

describe('traditional characters are read as simplified ones', () => {
  test.each([
    [
      '雲澤縣農業總產值達到12億元，糧食產量逾3萬噸。',
      '云泽县农业总产值达到12亿元，粮食产量逾3万吨。',
    ],
    ['國內生產總值增長百分之六點五，高於預期', '国内生产总值增长百分之六点五，高于预期'],
    ['現著手徵收烘乾設備稅，為農戶減負', '现着手征收烘干设备税，为农户减负'],
  ])('%s', (written, read) => {
    expect(simplified(written)).toBe(read);
  });

  test.each(['乾元镇著名企业家李徵到会，什么问题都要解决', 'GDP grew by 6.2%', ''])(
    '%j stays as it is',
    (text) => {
      expect(simplified(text)).toBe(text);
    },
  );

  test('one traditional character makes no traditional text', () => {
    const text = `${'著名的乾元镇完善公共服务体系。'.repeat(20)}體育`;
    expect(simplified(text)).toBe(text.replace('體', '体'));
  });
});

test('every text keeps its length, and is read once for all', () => {
  const sign = fc.constantFrom(
    ...Array.from(traditionalPairs + ambiguousPairs),
    '，',
    'a',
    '\ud842\udfb7',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join('');
      const read = simplified(text);
      expect(read.length).toBe(text.length);
      expect(simplified(read)).toBe(read);
    }),
  );
});

test('a long text is read to its end', () => {
  const text = '國'.repeat(20_001);
  expect(simplified(text)).toBe('国'.repeat(20_001));
});
