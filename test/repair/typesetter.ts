/** How a made-up newspaper or PDF sets paragraphs. */
export interface Setting {
  /** Cells in a line. */
  readonly width: number;
  /** What stands in front of a paragraph's first line; its cells count as two. */
  readonly indent: string;
  /** Lines after which a column ends with a blank line; 0 for none. */
  readonly columnLines: number;
  /** Blank line between paragraphs. */
  readonly blanks: boolean;
  /** Line break. */
  readonly newline: string;
}

export const newspaper: Setting = {
  width: 17,
  indent: '  ',
  columnLines: 0,
  blanks: false,
  newline: '\n',
};

const hanging = '，。、；：？！）》”%';
const cells = (text: string): number =>
  Array.from(text, (sign) => (sign <= '~' ? 0.5 : 1)).reduce((sum, cell) => sum + cell, 0);

/** The pieces that a line may not be broken in: words, numbers, opening signs with what follows. */
function pieces(paragraph: string): string[] {
  return paragraph.match(/[（《“]*(?:[0-9A-Za-z.%]+|[^])/gu) ?? [];
}

/** Sets paragraphs in lines; closing signs hang over the measure. */
export function set(paragraphs: readonly string[], setting: Setting): string {
  const lines: string[] = [];
  let inColumn = 0;
  const put = (line: string): void => {
    lines.push(line);
    inColumn++;
    if (setting.columnLines > 0 && inColumn % setting.columnLines === 0) lines.push('');
  };
  for (const paragraph of paragraphs) {
    if (setting.blanks && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    let line = setting.indent;
    let used = 2;
    for (const piece of pieces(paragraph)) {
      const width = cells(piece);
      const hangs = hanging.includes(piece) && used + width <= setting.width + 1.5;
      if (used + width > setting.width && !hangs && line.trim() !== '') {
        put(line);
        line = '';
        used = 0;
      }
      line += piece;
      used += width;
    }
    put(line);
  }
  return lines.join(setting.newline);
}

/** How pages of several columns are set side by side. */
export interface Sheet {
  readonly columns: number;
  /** Lines in each column of a page. */
  readonly lines: number;
  /** Spaces between a full line and the next column. */
  readonly gutter: number;
  /** Whether columns line up by what their signs take on a terminal, or by the number of characters. */
  readonly by: 'cells' | 'characters';
  /** What stands between two pages. */
  readonly pageBreak: string;
}

export const sheet: Sheet = {
  columns: 2,
  lines: 14,
  gutter: 4,
  by: 'cells',
  pageBreak: '\n\f',
};

/** Sets paragraphs in lines, and these in columns that stand side by side. */
export function setSideBySide(
  paragraphs: readonly string[],
  setting: Setting,
  { columns, lines, gutter, by, pageBreak }: Sheet,
): string {
  const all = set(paragraphs, setting).split(setting.newline);
  const places = (line: string): number => (by === 'cells' ? 2 * cells(line) : line.length);
  const pages: string[] = [];
  for (let at = 0; at < all.length; at += columns * lines) {
    const page = all.slice(at, at + columns * lines);
    const sides = Array.from({ length: columns }, (_, side) =>
      page.slice(side * lines, (side + 1) * lines),
    );
    const widths = sides.map((side) => Math.max(0, ...side.map(places)) + gutter);
    const rows = Array.from({ length: Math.min(lines, page.length) }, (_, row) =>
      sides
        .map((side, index) => {
          const line = side[row] ?? '';
          return line + ' '.repeat((widths[index] as number) - places(line));
        })
        .join('')
        .trimEnd(),
    );
    pages.push(rows.join(setting.newline));
  }
  return pages.join(pageBreak);
}

/** Paragraphs of a report of a place that does not exist. */
export const report: readonly string[] = [
  '各位代表：',
  '现在，我代表云泽县人民政府，向大会报告工作，请予审议，并请各位政协委员和列席人员提出意见。',
  '过去一年，我们坚持稳中求进工作总基调，统筹推进稳增长、促改革、惠民生各项工作，全县地区生产总值增长6.2%，一般公共预算收入达到18.6亿元，城乡居民人均可支配收入分别增长5.8%和7.1%。',
  '（一）产业发展提质增效。新签约亿元以上项目42个，总投资316亿元，青岗装备产业园建成投产，规模以上工业企业达到128家。大力发展湖区特色农业，新建高标准农田3.5万亩，粮食总产量实现“十连丰”。',
  '（二）城乡面貌持续改善。改造老旧小区36个，惠及居民5200户，新建改建农村公路180公里，云泽大桥建成通车，城镇化率提高1.2个百分点。',
  '（三）民生福祉不断增进。新增城镇就业8600人，县第二人民医院投入使用，新建公办幼儿园6所，新增学位2400个，养老服务中心实现乡镇全覆盖。',
  '今年政府工作的总体要求是：全面贯彻中央决策部署，完整、准确、全面贯彻新发展理念，坚持生态立县、工业强县、文旅兴县，奋力谱写云泽高质量发展新篇章。',
  '做强做优制造业集群。实施龙头企业培育计划，力争新增规模以上工业企业20家，工业投资增长15%以上，支持中小企业走“专精特新”之路。',
  '持续扩大有效投资。谋划实施重点项目260个，年度完成投资180亿元，开工建设抽水蓄能电站、城北供水工程，推动云泽至清溪高速公路前期工作取得突破。',
  '打造全域旅游示范区。提升云泽湖景区服务水平，办好第八届湖鲜文化节，全年接待游客突破600万人次，旅游综合收入增长12%。',
  '切实保障改善民生。完成棚户区改造1500套，新建社区食堂12个，全面落实城乡居民基本医疗保险待遇，让发展成果更多更公平惠及全县人民。',
];
