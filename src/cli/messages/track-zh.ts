import type { TrackMessages } from './track.ts';

/** The sentences of the table of targets and results in Chinese. */
export const track: TrackMessages = {
  explainBad: '--explain 后面写地区、年份、指标三项，例如 --explain 云溪县 2024 gdp。',
  explainNone: (region, year, indicator) =>
    `表中没有“${region}”“${year}”年“${indicator}”这一行。用 parse indicators 查指标，用 -f table 看有哪些行。`,
  batchUnfinished: (folder) =>
    `“${folder}”里的批处理没有做完。先用 parse batch -o ${folder} --resume（或 parse verify ${folder}）做完。`,
  batchSelected: (folder) =>
    `“${folder}”是没有加 --all 做的，里面没有结果。用 parse batch … --all -f ndjson 重做，或直接给出报告。`,
  batchFormat: (folder) =>
    `“${folder}”不是 NDJSON 或 JSON 格式。用 parse batch … --all -f ndjson 重做，或直接给出报告。`,
  batchAlone: (folder) => `“${folder}”是批处理的结果，要单独给出，不能和报告混在一起。`,
  begun: (folder) =>
    `“${folder}”里有一次没有做完的运行。加 --resume 接着做，或用 -o 换一个文件夹。`,
  indicatorUnknown: (value) => `没有指标“${value}”。用 parse indicators 查代码和名称。`,
  regionUnknown: (value) =>
    `GB/T 2260 各版里没有“${value}”，或有几个同名的。写全名（云岭省云溪县）或六位代码。`,
  regionsBad: (file, line) => `“${file}”第 ${String(line)} 行读不出文件、地区或年份。`,
  regionsHead: (file) => `“${file}”的第一行要写列名：file,region,year。`,
  copy: (original) => `和“${original}”是同一份报告，只计一次。`,
  noRegion: (named) =>
    named === null
      ? '没有找到报告所属的地区。用 --region 或 --regions 指明。'
      : `“${named}”不在 GB/T 2260 各版里，或有几个同名的。用 --region 或 --regions 指明。`,
  periodsLeft: (count) =>
    `另有 ${String(count)} 行说的是几年的合计、平均或期末，加 --periods 一并给出。`,
  nothing: '没有读出任何目标或结果。',
  splitUnwritten: '一张表放不下所有的行，其余的没有文件可写。请给出文件，如 -o track.xlsx。',
  split: (files) => `一张表放不下所有的行，分写在 ${files.join('、')}。`,
  words: {
    row: '行',
    target: '目标',
    result: '结果',
    verdict: '判断',
    rule: (rule, tolerance) =>
      tolerance === null ? `规则 ${rule}` : `规则 ${rule}，容差 ${tolerance}`,
    chosen: '采用',
    leftOut: '未采用',
    choice: {
      numbered: '有数字的优先于只说参照的',
      reached: '所达到的优先于变化的起点',
      own: '全地区的优先于其中一部分的',
      summary: '预期目标一段的优先',
      exact: '确数优先于界限',
      plain: '通常口径优先于另一口径',
      named: '指标的正式名称优先于泛称',
      company: '和其他主要指标并列的优先',
      early: '先说的优先',
    },
    other: '另一报告',
    note: '说明',
    none: '无',
  },
  help: {
    paths: '报告、文件夹、通配符，或已完成的批处理的文件夹',
    track: '目标与结果对照：每个地区、年份、指标一行',
    output: '写到文件（按后缀定格式），或以 / 结尾的文件夹（表、来源、数据说明）',
    region: '文中没有说明的报告所属的地区，名称或六位代码',
    regions: 'CSV 文件，列 file,region,year：各报告所属的地区和年份',
    explain: '地区、年份、指标：说明这一行的数字为什么是它',
    indicator: '只要这些指标，代码（连同其下的）或名称，用逗号分开',
    headline: '只要报告开头必说的主要指标',
    periods: '也给出说几年（五年累计、年均、期末）的行',
    resume: '接着做上次没有做完的运行（-o 文件夹）',
  },
};
