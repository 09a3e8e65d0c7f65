import type { RefusalReason } from '../../quantities/quantity.ts';
import type { RepairKind } from '../../repair/repaired.ts';
import { openedKinds } from '../../source/signatures.ts';
import type { Sentences } from './language.ts';
import { refusalReasons } from './refusals-zh.ts';
import { unfitReasons } from './unfit-reasons.ts';
import type { UnfitReason } from './unfit-reasons.ts';

/** What repair does, in a few words. */
export const repairKinds: Readonly<Record<RepairKind, string>> = {
  'columns-split': '分开并排的栏',
  'line-joined': '接上断行',
  'column-joined': '接上栏尾的断段',
  'page-joined': '接上跨页的断段',
  'space-dropped': '去掉排版空格',
  'running-head': '去掉页眉页脚',
  'page-number': '去掉页码',
  'note-mark': '去掉单成一行的注码',
  'page-line': '去掉网页上不属于正文的行',
  'contents-line': '去掉目录行',
  'jump-line': '去掉转版提示',
};

/** How the words of a file that is no text are come by. */
function wayToText(kind: string): string {
  if (openedKinds.has(kind)) return 'parse() 只读文本和网页；请用 read() 或命令行读这种文件。';
  if (['ZIP', 'GZIP', 'RAR', '7Z'].includes(kind)) return '请先解压，再给出其中的文件。';
  if (['PNG', 'JPEG', 'GIF', 'TIFF'].includes(kind)) return '请先做文字识别（OCR）。';
  return '请用制作它的程序打开，另存为文本或网页。';
}

/** Diagnostics in Chinese. */
export const sentences: Sentences = {
  'page-continues-from': ({ page }) =>
    `本文上接${String(page)}，该版没有给出，开头可能不全。请核对，或把该版接在前面。`,
  'page-continues-on': ({ page }) =>
    `本文下转${String(page)}，该版没有给出，结尾可能不全。请核对，或把该版接在后面。`,
  'text-repaired': ({ kind, count }) =>
    `${repairKinds[kind as RepairKind]} ${String(count)} 处；parse repair --format json 列出每一处。`,
  'columns-unsure': () =>
    '这里像是并排的两栏，也像表格，未分开，句子可能串行。请对照原文，或改成一栏接一栏。',
  'section-missing': ({ before, count }) =>
    `编号“${String(before)}”之前缺 ${String(count)} 个。请核对原文是否齐全。`,
  'sections-announced': ({ announced, found }) =>
    `文中说有 ${String(announced)} 个部分，只找到 ${String(found)} 个。请核对原文是否齐全。`,
  'table-unsure': ({ cells }) =>
    `这里的表格行列或单位不明确，其中 ${String(cells)} 个数没有提取。请对照原文，或改成一行一条、各列用制表符隔开。`,
  'number-refused': ({ quote, reason }) =>
    `“${String(quote)}”不是指标数值：${refusalReasons[reason as RefusalReason]}。`,
  'change-reversed': ({ before, verb, after }) =>
    `从“${String(before)}”${String(verb)}到“${String(after)}”，方向相反。请核对这两个数。`,
  'growth-excessive': ({ indicator, rate, limit }) =>
    `“${String(indicator)}”一年增长 ${String(rate)}，高于通常的上限 ${String(limit)}%。请核对小数点和单位。`,
  'share-excessive': ({ indicator, rate }) =>
    `“${String(indicator)}”为 ${String(rate)}，超过全部。请核对小数点和单位。`,
  'shares-unequal': ({ shares, sum }) =>
    `构成“${String(shares)}”合计 ${String(sum)}，不是 100。请核对各项。`,
  'parts-over': ({ whole, parts }) =>
    `其中各项（${String(parts)}）之和超过总数“${String(whole)}”。请核对各项，或各项是否重叠。`,
  'parts-unequal': ({ whole, parts }) =>
    `各项（${String(parts)}）之和不等于总数“${String(whole)}”。请核对各项。`,
  'targets-differ': ({ indicator, first, second }) =>
    `“${String(indicator)}”有两个不同的年度目标：“${String(first)}”和“${String(second)}”。请核对哪个有效。`,
  'unit-unfit': ({ indicator, quantity }) =>
    `“${String(indicator)}”不会用“${String(quantity)}”的单位计量。请核对单位，或核对句子是否断错。`,
  'sentence-long': ({ characters, longest }) =>
    `这一句有 ${String(characters)} 个字符，超过 ${String(longest)} 个，记录里只引数字前后的部分。请核对句号是否丢失。`,
  'segmenter-fallback': () =>
    '分词组件 jieba 用不了，改用 Intl.Segmenter。请运行 parse doctor 查看怎么办。',
  'text-empty': () => '文件是空的。请核对是否给错了文件。',
  'text-blank': () => '文件里只有空白。请核对是否给错了文件。',
  'text-binary': ({ kind, offset }) =>
    offset === undefined
      ? `这是 ${String(kind)} 文件，不是文本。${wayToText(String(kind))}`
      : `不是文本：偏移 ${String(offset)} 处有 ${String(kind)} 字节。请给出文本或网页文件。`,
  'text-damaged': ({ count }) =>
    `文中有 ${String(count)} 个替换字符（U+FFFD），此前已被错误解码。请找原文件重新转换。`,
  'file-damaged': ({ kind, part }) =>
    `${String(kind)} 文件已损坏${part === undefined ? '' : `（${String(part)}）`}，读不出来。请重新取得文件，或用制作它的程序修复后另存。`,
  'file-cut': ({ kind }) => `${String(kind)} 文件不完整，在中间断掉了。请重新取得文件。`,
  'file-locked': ({ kind }) =>
    `${String(kind)} 文件有密码。请用制作它的程序打开，去掉密码后另存，再给出。`,
  'file-old': () => '这是 Word 95 或更早的文档，读不了。请用 Word 或 WPS 打开，另存为 docx。',
  'file-excessive': ({ kind, part }) =>
    `${String(kind)} 文件${part === undefined ? '' : `里的 ${String(part)} `}展开后大得不合情理，没有读。请核对文件来源，或另存为文本。`,
  'file-textless': ({ kind }) =>
    `${String(kind)} 文件里没有文字，可能只有图片。请先做文字识别（OCR），再给出文本。`,
  'pdf-reader-missing': () =>
    '没有装读 PDF 的组件 @embedpdf/pdfium。怎么装，见 parse doctor；也可以用“pdftotext -layout 文件.pdf 文件.txt”取出文字。',
  'file-scanned': ({ kind, pages }) =>
    `这个 ${String(kind)} 是扫描件：${String(pages)} 页都是图片，没有文字。请先做文字识别（OCR），或找带文字的版本。`,
  'file-pages-scanned': ({ pages }) =>
    `第 ${String(pages)} 页是图片，其中的文字没有读。请对这几页做文字识别（OCR）。`,
  'pictures-unread': ({ count, captions }) =>
    captions === ''
      ? `有 ${String(count)} 张图片没有读。请看其中有没有数字。`
      : `有 ${String(count)} 张图片没有读，其中有：${String(captions)}。图里的数字请对照原文。`,
  'pdf-unmapped': () =>
    '这个 PDF 的字体没有文字编码，取不出文字。请先做文字识别（OCR），或找别的版本。',
  'pdf-characters-unmapped': ({ count }) =>
    `有 ${String(count)} 个字没有文字编码，没有读出。请对照原文核对数字。`,
  'byte-undecodable': ({ offset, byte, encoding, count, cut }) => {
    const what = `偏移 ${String(offset)} 处的字节 0x${String(byte)} 不是 ${String(encoding)} 编码`;
    if (cut !== undefined) return `${what}：文件在一个字的中间断掉，可能不完整。请重新取得。`;
    if (count === undefined) return `${what}。请用 --encoding 指明编码，或修好文件。`;
    return `${what}，读作替换字符（U+FFFD），全文这样的有 ${String(count)} 处，所在句子的记录不可靠。请用 --encoding 指明编码，或修好文件。`;
  },
  'text-mangled': ({ encoding, as, lost }) => {
    const what = `文中的汉字曾被当作 ${String(as)} 读入（本是 ${String(encoding)}）`;
    if (lost !== undefined) return `${what}，有的字节已丢失，还原不了。请用原文件。`;
    return `${what}，已还原，位置按还原后的文字计。请找原文件核对。`;
  },
  'encoding-unknown': ({ encoding, known }) =>
    `编码“${String(encoding)}”不认识。可以用：${String(known)}。`,
  'encoding-mixed': ({ encoding, other, offset }) =>
    `文件混用编码：主要是 ${String(encoding)}，字节偏移 ${String(offset)} 起是 ${String(other)}。请统一成一种编码。`,
  'page-doubled': ({ name, other }) =>
    `“${String(name)}”与“${String(other)}”是同一版，没有采用。请核对是否因此缺了一版。`,
  'page-foreign': ({ name }) => `“${String(name)}”是另一篇报告的版面，没有采用。请单独处理。`,
  'page-unlinked': ({ name }) =>
    `看不出“${String(name)}”接在哪一版之后，按给出的顺序排列。请核对顺序。`,
  'article-unsure': () =>
    '不能确定网页的哪一部分是正文。请用 parse repair 核对提取的文字，或只保存正文部分。',
  'article-missing': () =>
    '这个网页里没有正文，只有菜单和标签。请核对是否存对了页面、是否存全：正文可能由脚本载入，或在附件里。',
  'correction-unfit': ({ reason }) => unfitReasons.zh[reason as UnfitReason],
};
