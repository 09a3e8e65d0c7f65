import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Segmenter } from '../../src/core/segmenter.ts';
import { repair } from '../../src/repair/repair.ts';
import { newspaper, report, set } from './typesetter.ts';
import type { Setting } from './typesetter.ts';
import { mute } from './mute.ts';

const deny: Segmenter = {
  name: 'intl',
  words: () => {
    throw new Error('a page that shows its paragraphs asks for no words');
  },
};

function paragraphsOf(text: string, segmenter = mute): string[] {
  const { value } = repair(text, segmenter);
  return value.paragraphs.map(({ from, to }) => value.text.slice(from, to));
}

function kindsOf(text: string): string[] {
  return repair(text, mute).value.repairs.map(({ kind }) => kind);
}

test('a numbered heading that breaks off in a list goes on in the next line', () => {
  const lines = [
    '一、总结过去，我们坚定前行、',
    '再上台阶，渔业发展取得新成就',
    '“十五五”时期，渔业产值年均增长9%，渔民收入年均增长8%，新建渔港9座，改造渔村90个。',
  ];
  expect(paragraphsOf(`${lines.join('\n')}\n`)).toHaveLength(2);
});

describe('columns', () => {
  const settings: readonly (readonly [string, Partial<Setting>])[] = [
    ['paragraphs indented by two spaces', {}],
    ['paragraphs indented by two full-width spaces', { indent: '　　' }],
    ['Windows line breaks', { newline: '\r\n' }],
    ['a blank line at each column’s end', { columnLines: 9 }],
    ['narrow columns', { width: 14 }],
    ['the measure of a printed page', { width: 28 }],
    ['no indent but blank lines between paragraphs', { indent: '', blanks: true }],
    ['neither indents nor blank lines', { indent: '' }],
  ];
  test.each(settings)('%s', (_name, setting) => {
    expect(paragraphsOf(set(report, { ...newspaper, ...setting }))).toEqual(report);
  });

  test('a page that indents its paragraphs needs no dictionary', () => {
    expect(paragraphsOf(set(report, newspaper), deny)).toEqual(report);
  });

  test('each break that was taken out is listed, with its place in the source', () => {
    const text = set(report, { ...newspaper, columnLines: 9 });
    const { repairs } = repair(text, mute).value;
    for (const { kind, source } of repairs) {
      expect(['line-joined', 'column-joined']).toContain(kind);
      expect(text.slice(source.from, source.to)).toMatch(/^\n+$/);
    }
    expect(repairs.length).toBe(text.split('\n').filter(Boolean).length - report.length);
  });

  test('a space that justification put inside a word is dropped, one before a name stays', () => {
    const lines = set(report, newspaper).replace('工业', '工 业');
    const signed = `云泽县人民政府县长　李文渊\n${lines}`;
    expect(paragraphsOf(signed)).toEqual(['云泽县人民政府县长　李文渊', ...report]);
    expect(kindsOf(signed)).toContain('space-dropped');
  });

  test('two Latin words are kept apart, a number and its unit are not', () => {
    const latin = report.map((paragraph) =>
      paragraph.replace('城北供水', '5G NR Plus专网和城北供水'),
    );
    for (const width of [14, 15, 16, 17, 18]) {
      expect(paragraphsOf(set(latin, { ...newspaper, width }))).toEqual(latin);
    }
    const trailing = set(report, newspaper).replace(/\n/g, ' \n');
    expect(paragraphsOf(trailing)).toEqual(report);
  });
});

describe('pages', () => {
  test('jumps to and from pages that the text does not hold are told and left out', () => {
    const text = set(report.slice(2), newspaper);
    const page = `（上接第二版）${text.trimStart()}（下转第四版）`;
    const { value, diagnostics } = repair(page, mute);
    expect(value.page).toEqual({ continuesFrom: '第二版', continuesOn: '第四版' });
    expect(value.text).not.toMatch(/上接|下转/);
    expect(diagnostics.map(({ code, args }) => [code, args['page']])).toEqual(
      expect.arrayContaining([
        ['page-continues-from', '第二版'],
        ['page-continues-on', '第四版'],
      ]),
    );
  });

  test('a paragraph that jumps within the text is joined', () => {
    const lines = set(report, newspaper).split('\n');
    const cut = lines.findIndex((line) => line.includes('城乡居民')) + 1;
    lines.splice(cut, 0, '（下转第三版）', '', '（上接第一版）');
    const { value } = repair(lines.join('\n'), mute);
    expect(value.paragraphs.map(({ from, to }) => value.text.slice(from, to))).toEqual(report);
    expect(value.page).toEqual({ continuesFrom: null, continuesOn: null });
    expect(value.repairs.map(({ kind }) => kind)).toContain('page-joined');
  });

  test.each([
    ['dressed numbers', (page: number) => `— ${String(page)} —`],
    ['numbers in words', (page: number) => `第${String(page)}页`],
    ['bare numbers in sequence', (page: number) => String(page)],
  ])('%s and running heads between pages are no paragraphs', (_name, number) => {
    const lines = set(report, newspaper).split('\n');
    const pages: string[] = [];
    for (let at = 0; at < lines.length; at += 13) {
      if (at > 0) pages.push('', number(at / 13), '云泽县政府工作报告', '');
      pages.push(...lines.slice(at, at + 13));
    }
    expect(paragraphsOf(pages.join('\n'))).toEqual(report);
  });

  test('a bare number within a sentence is a page number, though it is the only one', () => {
    const lines = set(report, newspaper).split('\n');
    const at = lines.findIndex((line) => line.includes('城乡居民'));
    lines.splice(at, 0, '17');
    expect(paragraphsOf(lines.join('\n'))).toEqual(report);
    expect(kindsOf(lines.join('\n'))).toContain('page-number');
  });

  test('a line that breaks off far from its end behind a number goes on', () => {
    const lines = set(report, { ...newspaper, width: 30 }).split('\n');
    const at = lines.findIndex((line) => line.includes('18.6'));
    const line = lines[at] ?? '';
    const cut = line.indexOf('18.6') + 4;
    lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
    expect(paragraphsOf(lines.join('\n'))).toEqual(report);
  });

  test('a dotted table of contents is left out', () => {
    const contents = [
      '目 录',
      '一、发展基础.................................1',
      '（一）产业基础 …………………… 2',
      '二、主要任务. . . . . . . . . . . . . . . 5',
    ];
    expect(paragraphsOf([...contents, ...report].join('\n'))).toEqual(report);
    expect(kindsOf(contents.join('\n'))).toEqual(contents.map(() => 'contents-line'));
  });
});

describe('notes', () => {
  test.each([
    ['numbers', '1', '1 注：'],
    ['bracketed numbers', '[1]', '[1]注：'],
    ['circled numbers', '①', '① 注：'],
    ['marks on lines of their own', '2', '2\n注：'],
  ])(
    '%s: marks are left out, and notes stand behind the sentence they interrupt',
    (_name, mark, lead) => {
      const lines = set(report, newspaper).split('\n');
      const at = lines.findIndex((line) => line.includes('城乡居民')) + 1;
      const note = '注：人口数据由县统计局提供，与往年口径相同。';
      const foot = [`${lead}${note.slice(2)}`, '— 3 —'];
      lines.splice(at, 0, ...foot);
      lines.splice(at - 2, 0, mark);
      const expected = [...report];
      expected.splice(3, 0, lead.startsWith('2') ? note : `${lead}${note.slice(2)}`);
      expect(paragraphsOf(lines.join('\n'))).toEqual(expected);
      expect(kindsOf(lines.join('\n'))).toContain('note-mark');
    },
  );

  test('numbers that no note explains are no marks', () => {
    const cells = ['指标', '1', '产量', '2', '注意：数据未经审核。'];
    expect(paragraphsOf(cells.join('\n'))).toEqual(cells);
  });
});

describe('page edges in a text with one indented paragraph a line', () => {
  const whole = report[2] ?? '';
  const cut = whole.indexOf('县地区');
  const page = (...edge: string[]): string =>
    [...report, ...report, whole.slice(0, cut), ...edge, whole.slice(cut), ...report]
      .map((line) => (report.includes(line) ? `　　${line}` : line))
      .join('\n');

  test.each([
    ['nothing', []],
    ['a number', ['31']],
    ['a number with one dot', ['31 ·']],
    ['what a scan leaves of one', ['· ．']],
  ])('%s between the halves of a sentence', (_name, edge) => {
    expect(paragraphsOf(page(...edge))).toEqual([...report, ...report, whole, ...report]);
  });

  test('a number behind the first half', () => {
    const text = page().replace(`\n${whole.slice(0, cut)}\n`, (line) => `${line.trimEnd()}  131\n`);
    expect(paragraphsOf(text)).toEqual([...report, ...report, whole, ...report]);
    expect(kindsOf(text)).toContain('page-number');
  });

  test('a number between the halves of a sentence in a text that indents nothing', () => {
    const lines = [...report, whole.slice(0, cut), '- 3 -', whole.slice(cut), ...report];
    expect(paragraphsOf(lines.join('\n'))).toEqual([...report, whole, ...report]);
  });

  test('a publisher’s line that comes again and again', () => {
    const line = '© 云泽出版社 http://www.example.com';
    const text = report.flatMap((paragraph) => [`　　${paragraph}`, line]);
    expect(paragraphsOf(text.join('\n'))).toEqual(report);
  });
});

describe('breaks that a copy has lost or put elsewhere', () => {
  const indented = report.map((paragraph) => `　　${paragraph}`);

  test('an indent inside a line starts a paragraph, behind the number of a division it does not', () => {
    const heading = '第二章　　加快湖区绿色发展';
    const lines = [`${indented.slice(0, 4).join('')}　　${heading}　　${report[4] ?? ''}`];
    lines.push(...indented.slice(5));
    expect(paragraphsOf(lines.join('\n'))).toEqual([
      ...report.slice(0, 4),
      heading,
      ...report.slice(4),
    ]);
  });

  test('names and cells that an indent parts stay in their line', () => {
    const rows = ['县长　　李文渊', '粮食总产量　　42万吨', '项目　　单位　　2031年'];
    expect(paragraphsOf([...indented, ...rows].join('\n'))).toEqual([...report, ...rows]);
  });

  test('a form feed inside a word is dropped, one before an indent is a break', () => {
    const text = (indented.slice(0, 3).join('\n') + '\f').concat(indented.slice(3).join('\n'));
    expect(paragraphsOf(text.replace('云泽', '云\f泽'))).toEqual(report);
  });

  test('carriage returns break lines, alone and among line feeds', () => {
    expect(paragraphsOf(report.join('\r'))).toEqual(report);
    const mixed = report.reduce(
      (text, paragraph, index) => `${text}${['\n', '\r', '\r\n'][index % 3] ?? ''}${paragraph}`,
    );
    expect(paragraphsOf(mixed)).toEqual(report);
  });
});

describe('headings', () => {
  test('a heading between paragraphs stays alone, set over two lines it is joined', () => {
    const heading = '二、坚定不移推进生态优先绿色发展，全力建设湖区明珠';
    const lines = set(report, newspaper).split('\n');
    const at = lines.findIndex((line) => line.includes('今年政府工作'));
    lines.splice(at, 0, '', heading.slice(0, 17), heading.slice(17), '');
    const { value } = repair(lines.join('\n'), mute);
    const found = value.paragraphs.find(({ from, to }) => value.text.slice(from, to) === heading);
    expect(found?.kind).toBe('heading');
    expect(value.paragraphs.length).toBe(report.length + 1);
  });
});

describe('titles that fill a line', () => {
  const body = [
    '　　为推动近海渔业高质量发展，',
    '根据海洋渔业法和有关规定，结合',
    '本市渔业实际情况，制定本细则。',
    '　　凡在本市近海从事养殖捕捞的',
    '单位和渔民，都应遵守本细则的各',
    '项规定，服从渔政部门的管理。',
  ];

  test.each([
    [['　　云岭市近海渔业养殖管理实施', '细则'], '云岭市近海渔业养殖管理实施细则'],
    [['　　云岭市渔业局二〇三一年工作', '总结'], '云岭市渔业局二〇三一年工作总结'],
  ])('%j goes on in the next', (title, whole) => {
    expect(paragraphsOf([...title, ...body].join('\n'))[0]).toBe(whole);
  });

  test('a title of its own is followed by whom it is of', () => {
    const title = '　　云岭市近海渔业养殖管理细则';
    expect(paragraphsOf([title, '云岭市渔业局', ...body].join('\n'))[0]).toBe(title.trim());
  });
});

describe('clean text', () => {
  const clean: readonly (readonly [string, readonly string[]])[] = [
    ['paragraphs as long as lines', report],
    [
      'short lines of a title page',
      ['云泽县人民政府', '关于印发行动方案的通知', '云政发〔2031〕12号', '各乡镇人民政府：'],
    ],
    [
      'slogans like verse',
      ['青山不负人', '绿水永长流', '奋进新时代', '建功云泽湖'].flatMap((line) => [line, line]),
    ],
    [
      'lines of a list that are alike',
      Array.from(
        { length: 12 },
        (_, index) => `${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(index)}乡2031年人民政府工作要点`,
      ),
    ],
    [
      'a table with a cell on each line',
      [
        '产品名称',
        '计量单位',
        '产量',
        '饮料酒',
        '千升',
        '1576',
        '罐头',
        '吨',
        '7093',
        '泵',
        '台',
        '5238',
      ],
    ],
    ['bare numbers', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
    [
      'spaces around numbers and names',
      ['全县耕地 9150 亩，其中水田 “ 3200 亩 ”。', '县长　李 明', '政 府 工 作 报 告'],
    ],
    [
      'items that end with semicolons',
      ['（一）完善制度；', '（二）强化监督；', '（三）落实责任。'],
    ],
  ];
  test.each(clean)('%s comes through unchanged', (_name, lines) => {
    expect(paragraphsOf(lines.join('\n'), deny)).toEqual(lines);
    expect(paragraphsOf(`  ${lines.join(' \r\n\r\n　　')}\t`, deny)).toEqual(lines);
  });

  test.each(['', ' ', '\n\n　\n'])('%j has no paragraphs', (text) => {
    expect(paragraphsOf(text)).toEqual([]);
  });
});

describe('lines broken by what a page was scraped from', () => {
  const words: Segmenter = {
    name: 'intl',
    words: (text) =>
      (text.match(/民主|法治|建设|发展|县域|经济|[^]/gu) ?? []).map((word) => ({
        text: word,
        pos: 'x',
      })),
  };
  const whole =
    '各位代表，新的一年，各级各部门要坚持依法行政，自觉接受县人大、县政协和社会各界监督，扎实推进县域经济发展，着力优化营商环境，不断提高政府公信力和执行力。';
  const at = whole.indexOf('县域') + 1;

  test('a word over the break joins them, and so does what follows it', () => {
    const broken = [whole.slice(0, at), whole.slice(at, at + 3), whole.slice(at + 3)];
    const text = [...report, ...broken, ...report].join('\n\n');
    expect(paragraphsOf(text, words)).toEqual([...report, whole, ...report]);
  });

  test.each([
    ['a word before a sign', '，全面推行'],
    ['a word in quotation marks', '“善作善成'],
    ['a short word before the rest of its sentence', '稳步推进'],
  ])('%s that a page set apart joins its sentence', (_name, mark) => {
    const from = whole.indexOf('着力') + 2;
    const sentence = `${whole.slice(0, from)}${mark}${mark.startsWith('“') ? '”' : ''}${whole.slice(from)}`;
    const word = sentence.indexOf(mark) + (mark.startsWith('稳') ? 0 : 1);
    const pieces = [
      sentence.slice(0, word),
      sentence.slice(word, word + 4),
      sentence.slice(word + 4),
    ];
    const text = [...report, ...pieces, ...report].join('\n\n');
    expect(paragraphsOf(text)).toEqual([...report, sentence, ...report]);
  });

  test('where lines do not end with their sentences by habit, nothing is joined', () => {
    const lines = report.map((paragraph) => paragraph.replace(/[。：]$/, ''));
    const text = [...lines, whole.slice(0, at), whole.slice(at)];
    expect(paragraphsOf(text.join('\n'), words)).toEqual(text);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    '产业',
    '增长',
    '12%',
    '3.5',
    '万家',
    '，',
    '。',
    '；',
    '（一）',
    '一、',
    '“',
    '”',
    '《',
    '》',
    ' ',
    '　',
    '\n',
    '\n\n',
    '\r\n',
    '\n  ',
    '\n　　',
    '5G',
    ' NR',
    '（上接第二版）',
    '（下转第四版）',
    '\n— 3 —\n',
    '\n7\n',
    '目录',
    '……12',
    '\t',
    '\ud842\udfb7',
    '\ud800',
    '\u200b',
    '各位代表：',
  );
  const anyText = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
  const setText = fc
    .record({
      from: fc.nat(report.length - 2),
      width: fc.integer({ min: 12, max: 30 }),
      indent: fc.constantFrom('', '  ', '　　'),
      columnLines: fc.constantFrom(0, 7, 11),
      blanks: fc.boolean(),
      newline: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ from, ...setting }) => set(report.slice(from), setting));

  test('every unit of the result stands in the source', () => {
    const examples: [string][] = [['。5G（下转第四版）\n\n NR'], ['。3.5']];
    fc.assert(
      fc.property(fc.oneof(anyText, setText), (text) => {
        const { value } = repair(text, mute);
        for (let at = 0; at < value.text.length; at++) {
          const origin = text.charAt(value.map.toOrigin(at));
          const unit = value.text.charAt(at);
          // A break that the source has lost stands where the paragraph behind it starts.
          const lost = unit === '\n' && value.map.toOrigin(at) === value.map.toOrigin(at + 1);
          if (unit === ' ' || (unit === '\n' && !lost)) expect(origin).toMatch(/\s/);
          else if (!lost) expect(origin).toBe(unit);
        }
      }),
      { examples },
    );
  });

  test('paragraphs are the lines of the result', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, setText), (text) => {
        const { value } = repair(text, mute);
        const lines = value.text === '' ? [] : value.text.split('\n');
        expect(value.paragraphs.map(({ from, to }) => value.text.slice(from, to))).toEqual(lines);
      }),
    );
  });

  test('nothing but white space, jumps, page numbers and heads is lost', () => {
    fc.assert(
      fc.property(setText, (text) => {
        const { value } = repair(text, mute);
        expect(value.text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test('repairing the repaired text of a report changes nothing', () => {
    fc.assert(
      fc.property(setText, (text) => {
        const once = repair(text, mute).value.text;
        expect(repair(once, mute).value.text).toBe(once);
      }),
    );
  });
});
