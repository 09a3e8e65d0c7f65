/** What columns and properties mean, in Chinese, by the English sentence of the schema or the table. */
export const meaningsZh: Readonly<Record<string, string>> = {
  // Documents.
  'Version of this schema. No unit.': '模式的版本。无单位。',
  'What the document is and where it comes from.': '文件是什么、从哪里来。',
  "The first 12 hexadecimal digits of the source's SHA-256. No unit.":
    '原文 SHA-256 的前 12 位十六进制数字。无单位。',
  'The input that was read.': '读入的文件。',
  'File name without its folders, in a batch the path from the folder that holds all inputs or the name that a row gives; - for standard input. No unit.':
    '不带文件夹的文件名；批处理时是从包含全部输入的文件夹起的路径，或行里给出的名称；标准输入为 -。无单位。',
  'How the input was read. No unit.': '按哪种格式读入。无单位。',
  'WHATWG name of the encoding that the bytes were decoded with; empty where they could not be. No unit.':
    '解码所用编码的 WHATWG 名称；无法解码时为空。无单位。',
  'SHA-256 of the bytes as given, in lower-case hexadecimal digits.':
    '所给字节的 SHA-256，小写十六进制。',
  'Length of the decoded text, in UTF-16 units.': '解码后文本的长度，以 UTF-16 单元计。',
  "The document's title; null where it has none. No unit.": '标题；没有则为空。无单位。',
  'What kind of text the document is. No unit.':
    '文种：work-report 工作报告，plan 规划或计划，notice 通知，bulletin 公报，regulation 法规，other 其他。无单位。',
  'The place or body that the document reports on, as named; null where it does not say. No unit.':
    '报告所说的地区或机构，照原文；没有说则为空。无单位。',
  'The calendar year that 今年 means in the document; null where it does not say.':
    '文中“今年”所指的公历年；没有说则为空。',
  'What each of these facts was read from.': '以上各项的依据。',
  "text: a line at the text's head; page: the title that a web page gives outside its text; null without a title. No unit.":
    '标题的依据：text 正文开头的一行；page 网页正文之外的标题；没有标题则为空。无单位。',
  'title: the words that the title ends with; text: what the text calls itself, whom it addresses or how it is set out; default: nothing, so it is other. No unit.':
    '文种的依据：title 标题的结尾；text 正文的自称、称呼或体例；default 没有依据，算作 other。无单位。',
  "title: the title; head: another line before the text starts, a web page's title among them; text: the first lines of the text, the government that signs it, or the place that a work report speaks of as its own; null without a region. No unit.":
    '地区的依据：title 标题；head 正文之前的其他行，包括网页标题；text 正文开头几行、落款的政府，或工作报告自称的地区；没有地区则为空。无单位。',
  "option: given by the user; title: the title; date: the day of a session, of issue or of printing, or the document number; headings: the sections' headings; text: what the text says of years; page: a web page's day of publication; null without a year. No unit.":
    '年份的依据：option 用户指定；title 标题；date 会议、印发日期或文号；headings 各节标题；text 正文所说的年份；page 网页发布日期；没有年份则为空。无单位。',
  'Jumps to and from pages that were not given.': '转自或转往没有给出的版面。',
  'The page that the text continues from, as printed; null where it starts here. No unit.':
    '上文所在的版面，照印；从这里开始则为空。无单位。',
  'The page that the text continues on, as printed; null where it ends here. No unit.':
    '下文所在的版面，照印；到这里结束则为空。无单位。',
  'false where the text starts or ends at a jump to a page that was not given. No unit.':
    '开头或结尾转自、转往没有给出的版面时为 false。无单位。',
  "The files that the source was joined from, in the order of the text; absent where it is one file. All other offsets and lines count in the joined text: the files' texts with a line feed between each two.":
    '原文由哪些文件接成，按正文顺序；只有一个文件时没有这一项。其余的偏移和行号都按接好的文本计，两个文件之间有一个换行。',
  'File name without its folders. No unit.': '不带文件夹的文件名。无单位。',
  'How the file was read. No unit.': '按哪种格式读入。无单位。',
  "WHATWG name of the encoding that the file's bytes were decoded with. No unit.":
    '解码所用编码的 WHATWG 名称。无单位。',
  "SHA-256 of the file's bytes, in lower-case hexadecimal digits.":
    '文件字节的 SHA-256，小写十六进制。',
  "Where the file's text starts in the joined text: what is to be taken off an offset to make it one of the file. In UTF-16 units from 0.":
    '文件的文本在接好的文本中从哪里开始；偏移减去它就是在该文件中的偏移。以 UTF-16 单元计，从 0 起。',
  "Length of the file's text, in UTF-16 units.": '文件文本的长度，以 UTF-16 单元计。',
  'Sections of the document, those inside others too; a count.': '节的个数，包括节中之节。',
  'Records of the document in this output; a count.': '本次输出中该文件的记录数。',
  'Diagnostics of the document; a count.': '该文件的提示和警告数。',

  'Offsets of the characters beyond U+FFFF, which are two UTF-16 units each; there where the text has any. An offset less the number of those before it counts code points. UTF-16 units.':
    'U+FFFF 之后的字符的偏移，每个占两个 UTF-16 单元；文本里有才有这一项。偏移减去其前这种字符的个数，就是以码点计的偏移。以 UTF-16 单元计。',

  // Sections.
  'Outermost sections, in the order of the text.': '最外层的各节，按正文顺序。',
  'Positions among the siblings from the outermost section to this one. No unit.':
    '从最外层到本节，各层在同级中的位置。无单位。',
  'Numbers from the outermost section to this one as printed, joined by /; empty for an unnumbered heading. No unit.':
    '从最外层到本节的序号，照印，以 / 相连；标题没有序号则为空。无单位。',
  "The section's own number as printed; empty for an unnumbered heading. No unit.":
    '本节自己的序号，照印；标题没有序号则为空。无单位。',
  'Depth in the tree, in levels from 1 for the outermost.': '层级，最外层为 1。',
  'Words of the heading. No unit.': '标题的文字。无单位。',
  'From the heading to the end of the section, offsets in UTF-16 units.':
    '从标题到本节结束，以 UTF-16 单元计的偏移。',
  'Sections inside this one, in the order of the text.': '本节之内的各节，按正文顺序。',

  // Records.
  'One record a quantity, in the order of the text.': '一个数量一条记录，按正文顺序。',
  'Id of the document, a colon and the start of the quantity in the source, in UTF-16 units.':
    '文件编号、冒号和数量在原文中的起点（UTF-16 单元）。',
  'target: planned, promised or expected; achieved: reported as done; fact: anything else. No unit.':
    'target 计划、承诺或预期；achieved 报告已经完成；fact 其他。无单位。',
  'growth: a rate of change; increment: an absolute change; level: where an indicator stands; count: how many things an action covers; amount: money or size of things counted beside it; threshold: a criterion on each item; baseline: the value that a change starts from; rank: a place in an order; scope: a number that only names a set; relative: a target or result without a number of its own, told by another measure. No unit.':
    'growth 变化率；increment 变化量；level 指标的水平；count 一项行动涉及多少；amount 旁边所数之物的金额或规模；threshold 对每一个的门槛；baseline 变化的起点；rank 位次；scope 只点出一组事物的数；relative 自己没有数、以别的指标来说的目标或结果。无单位。',
  'What is measured or counted. No unit.': '所量或所数的是什么。无单位。',
  'The indicator as the report words it, without verb and number. No unit.':
    '指标，照报告的说法，不含动词和数。无单位。',
  'Code of the standard indicator; null where none is known. No unit.':
    '标准指标的代码；没有对应的则为空。无单位。',
  'The verb that governs the quantity; null where there is none. No unit.':
    '管着数量的动词；没有则为空。无单位。',
  'Whether the quantity is an amount or rate of increase or of decrease, or neither. No unit.':
    '数量是增加的量或率（increase）、减少的量或率（decrease），还是都不是（none）。无单位。',
  'How the number bounds what is measured; range where the quantity has min and max. Of a relative one: same as, above or below the reference; positive: growth above nothing; hold: no change. No unit.':
    '数与所量之物的关系：eq 等于，ge 不低于，gt 高于，le 不超过，lt 低于，approx 左右，range 有上下限。没有数的：same 与参照相同，above 高于，below 低于，positive 正增长，hold 不变。无单位。',
  'Number and unit: a value, or min and max where the comparator is range.':
    '数和单位：一个值；有上下限时是下限和上限。',
  'Number and unit as the source writes them, without white space and tags.':
    '数和单位，照原文，去掉空白和标签。',
  'The number in the unit of `unit`, 万 and 亿 multiplied out; null of a relative one.':
    '以 unit 为单位的数，万、亿已乘开；自己没有数的为空。',
  'Lower end of a range, in the unit of `unit`.': '下限，以 unit 为单位。',
  'Upper end of a range, in the unit of `unit`.': '上限，以 unit 为单位。',
  'Base unit as the report writes it; an ISO 4217 code for money; empty where none is written or implied.':
    '基本单位，照报告的写法；金额用 ISO 4217 代码；没有写也没有暗含则为空。',
  'What the unit measures; relative where there is no number. No unit.':
    '单位所量的是什么；自己没有数的为 relative。无单位。',
  'When the quantity holds; null where nothing says so. No unit.':
    '数量说的是哪一段时间；没有说则为空。无单位。',
  'First year, month or day, in ISO 8601; null where open.':
    '第一年、月或日，按 ISO 8601；不限则为空。',
  'Last year, month or day, in ISO 8601; null where open.':
    '最后一年、月或日，按 ISO 8601；不限则为空。',
  'The words that set the period; null where it is inferred. No unit.':
    '说明时间的词语；推断的为空。无单位。',
  "stated: the sentence says it; document: the section or document says it; inferred: from the document's year. No unit.":
    '时间的依据：stated 句子里说的；document 节或全文说的；inferred 由文件年份推断。无单位。',
  'How firmly a target is promised; null where nothing says so. No unit.':
    '目标说得多肯定；没有说则为空。无单位。',
  'The words that say it. No unit.': '表示肯定程度的词语。无单位。',
  'binding: an obligation; firm: a promise; aim: an endeavour. No unit.':
    'binding 必须；firm 确保；aim 力争。无单位。',
  'Whether the report calls the indicator binding (约束性) or expected (预期性); null where it does neither. No unit.':
    '报告把指标叫作约束性（binding）还是预期性（expected）；都没有则为空。无单位。',
  'The body that the sentence or paragraph gives as its subject; null where there is none. No unit.':
    '句子或段落的主语所指的责任主体；没有则为空。无单位。',
  'The section that the quantity stands in; null where no heading and no lead stands above it. No unit.':
    '数量所在的节；上面没有标题也没有领句则为空。无单位。',
  "Id of the section in the document's sections; null under a lead outside every section. No unit.":
    '该节的编号；只有领句、不在任何一节之内时为空。无单位。',
  'Numbers of the headings above the quantity as printed, outermost first, joined by /; empty where there is none. No unit.':
    '数量之上各级标题的序号，照印，从外到内以 / 相连；没有则为空。无单位。',
  'Words of the innermost heading; null under a lead outside every section. No unit.':
    '最内层标题的文字；只有领句、不在任何一节之内时为空。无单位。',
  "The paragraph's opening phrase that names its subject; null where there is none. No unit.":
    '段首点明主题的领句；没有则为空。无单位。',
  'Id of the record whose quantity this one qualifies; null where there is none. No unit.':
    '本数量所修饰的那条记录的编号；没有则为空。无单位。',
  'What a relative target or result is told by; null on all others. No unit.':
    '自己没有数的目标或结果以什么为参照；其他为空。无单位。',
  'The other measure as the report words it, 全国平均水平; empty where the wording needs none: 正增长. No unit.':
    '参照的指标，照报告的说法，如“全国平均水平”；“正增长”这类不需要参照的为空。无单位。',
  'Code of the standard indicator that it is; null where none is known. No unit.':
    '参照指标的标准代码；没有对应的则为空。无单位。',
  'The sentence that holds the quantity, as the repaired text has it; of one of more than 600 characters what stands around the quantity, with … for the rest and a diagnostic that says where it stands. No unit.':
    '数量所在的句子，照接好的文本；超过 600 字的只取数量前后，其余以 … 代替，并有提示说明位置。无单位。',
  'Where number and unit stand in the decoded source, byte order mark dropped.':
    '数和单位在解码后原文中的位置，不计字节序标记。',
  'Offset of the first unit, in UTF-16 units from 0.':
    '第一个单元的偏移，以 UTF-16 单元计，从 0 起。',
  'Offset after the last unit, in UTF-16 units from 0.':
    '最后一个单元之后的偏移，以 UTF-16 单元计，从 0 起。',
  'Line of the first unit, in lines from 1.': '起点所在的行，从 1 起。',
  'Column of the first unit, in UTF-16 units from 1.': '起点所在的列，以 UTF-16 单元计，从 1 起。',
  'Line of the end, in lines from 1.': '终点所在的行，从 1 起。',
  'Column after the last unit, in UTF-16 units from 1.':
    '终点之后的列，以 UTF-16 单元计，从 1 起。',
  'Page of the file that it starts on, in pages from 1; of files that are laid out in pages (PDF, OFD) alone.':
    '起点在文件的第几页，从 1 起；只有分页的文件（PDF、OFD）才有。',
  "Its edges on that page, of what is broken over lines those of its part on the first; in points (1/72 inch) from the page's top left corner.":
    '在该页上的四边，跨行的按第一行上的部分；以磅（1/72 英寸）计，从页的左上角起。',
  'Left edge, in points.': '左边，以磅计。',
  'Top edge, in points.': '上边，以磅计。',
  'Right edge, in points.': '右边，以磅计。',
  'Bottom edge, in points.': '下边，以磅计。',
  'Chance that every field of the record is right, from 0 to 1.':
    '记录的每一项都对的可能性，从 0 到 1。',
  'Id of the rule that made the record. No unit.': '产生这条记录的规则。无单位。',

  // Diagnostics and failures.
  'What was noticed about the input, stage by stage.': '读入时注意到的情况，按处理阶段排列。',
  'Which thing was noticed; the list grows within a version. No unit.':
    '注意到的是哪种情况；同一版本内种类会增加。无单位。',
  'error fails the document, warning fails --strict, info informs. No unit.':
    'error 该文件失败；warning 使 --strict 失败；info 只是说明。无单位。',
  'The same in a sentence, for people. No unit.': '同一情况，用一句话说。无单位。',
  'Where; null for the document as a whole.': '位置；说的是整个文件则为空。',
  'Which thing kept the document from being read. No unit.': '为什么没有读成。无单位。',
  'The same in a sentence that says what to do. No unit.':
    '同一原因，用一句话说，并说明怎么办。无单位。',

  'File that was not read. No unit.': '没有读的文件。无单位。',
  'File with the same bytes, which counts in its place. No unit.':
    '内容完全相同、代它计入的文件。无单位。',

  'The number in its base unit, or the words where there is no one number.':
    '数，以基本单位计；不是一个数的为原文。',
  'The amount in 亿元, for reading.': '金额，以亿元计，便于阅读。',

  // Targets beside results, and the reports that they are from.
  'What was promised': '承诺',
  'What was reached': '结果',
  'Name of the region in that year. No unit.': '该年的地区名称。无单位。',
  'Its code by GB/T 2260 in that year; CN for the country. No unit.':
    '该年 GB/T 2260 的地区代码；全国为 CN。无单位。',
  'Month of the table that the code is from. No unit.': '代码出自哪年哪月的代码表。无单位。',
  'The province around it. No unit.': '所在的省级地区。无单位。',
  'The city around it. No unit.': '所在的地级地区。无单位。',
  'Calendar year; empty where the row is about another stretch.': '公历年；说的是别的时段则为空。',
  'Start of the stretch, a year, month or day.': '时段的开始：年、月或日。',
  'End of the stretch, a year, month or day.': '时段的结束：年、月或日。',
  'Name of the standard indicator. No unit.': '标准指标的名称。无单位。',
  'Code of the standard indicator. No unit.': '标准指标的代码。无单位。',
  'growth, level, increment or share. No unit.':
    'growth 增速，level 水平，increment 增量，share 占比。无单位。',
  'The number in the unit of the next column but two; a decrease is negative.':
    '数，单位见后面第三列；减少为负。',
  'Lower end of a range.': '下限。',
  'Upper end of a range.': '上限。',
  'Base unit: an ISO 4217 code for money, % for rates.':
    '基本单位：金额用 ISO 4217 代码，比率用 %。',
  'How the number bounds what is measured, as in records. No unit.':
    '数与所量之物的关系，同 records。无单位。',
  'How firmly it is promised: binding, firm or aim. No unit.':
    '承诺得多肯定：binding 必须，firm 确保，aim 力争。无单位。',
  'What a relative target is set against, as worded. No unit.':
    '自己没有数的目标以什么为参照，照原文。无单位。',
  'Code of the indicator that it is set against. No unit.': '参照指标的代码。无单位。',
  'Number and unit as the report writes them.': '数和单位，照报告的写法。',
  'File of the report that says it. No unit.': '这样说的报告文件。无单位。',
  'Id of the record. No unit.': '记录的编号。无单位。',
  'Where the number starts in the report, in UTF-16 units from 0.':
    '数在报告中的起点，以 UTF-16 单元计，从 0 起。',
  'Where the number ends in the report, in UTF-16 units from 0, half-open.':
    '数在报告中的终点（不含），以 UTF-16 单元计，从 0 起。',
  'Line of the number, in lines from 1.': '数所在的行，从 1 起。',
  'Column of the number, in UTF-16 units from 1.': '数所在的列，以 UTF-16 单元计，从 1 起。',
  'The sentence that says it. No unit.': '这样说的句子。无单位。',
  'Result less target, in the unit of the target; 0 inside a range.':
    '结果减目标，以目标的单位计；在上下限之内为 0。',
  'met, exceeded, short, not-comparable, no-result or no-target. No unit.':
    'met 达到，exceeded 超额，short 未达到，not-comparable 不可比，no-result 没有结果，no-target 没有目标。无单位。',
  'Rule of the verdict. No unit.': '判断所用的规则。无单位。',
  'What the result may miss the target by, in the unit of the target.':
    '结果可以与目标相差多少，以目标的单位计。',
  'Why the verdict is what it is, and which other numbers there are. No unit.':
    '判断的理由，以及还有哪些数。无单位。',
  'File of the report. No unit.': '报告文件。无单位。',
  "The first 12 digits of the file's SHA-256. No unit.": '文件 SHA-256 的前 12 位。无单位。',
  "SHA-256 of the file's bytes.": '文件字节的 SHA-256。',
  'Title of the report. No unit.': '报告的标题。无单位。',
  'Kind of the text, as in documents. No unit.': '文种，同 documents。无单位。',
  'Calendar year that 今年 means in it.': '其中“今年”所指的公历年。',
  'The region in that year. No unit.': '该年的地区。无单位。',
  'Its code by GB/T 2260; CN for the country. No unit.':
    'GB/T 2260 的地区代码；全国为 CN。无单位。',
  'The region as it was named. No unit.': '原文对地区的称呼。无单位。',
  'How it was found: list, text, option, path or mentions. No unit.':
    '怎么得知的：list 列表，text 正文，option 选项，path 路径，mentions 正文提及。无单位。',
  'Whether no page is missing.': '版面是否齐全。',
  'File of the same report, which counts in its place. No unit.':
    '同一份报告的另一个文件，由它代替计入。无单位。',
};
