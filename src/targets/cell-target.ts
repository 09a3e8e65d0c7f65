import { onceFor } from '../core/once-for.ts';
import {
  changesOfMeasures,
  fallsOfMeasures,
  ratesOfChange,
  risesOfMeasures,
} from '../lexicon/changes.ts';
import { phrase, phrases } from '../lexicon/phrase.ts';
import {
  changeHeads,
  changesInHeads,
  plainHeads,
  ratesInHeads,
  promisedHeads,
  setHeads,
  reportedHeads,
} from '../lexicon/table-words.ts';
import { aimsInHeads } from '../lexicon/promise-words.ts';
import { totalWords } from '../lexicon/phrase-words.ts';
import { spansOfPlans } from '../lexicon/spoken-times.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Column, Row, Table, ValueCell } from '../tables/table.ts';
import { periodNamed } from './attributes/period.ts';
import { groundOf } from './confidence/situation.ts';
import { planIn } from '../time/plan-years.ts';
import { ruleOf } from './kinds.ts';
import type { Trace } from './trace.ts';
import type { Direction, Status } from './kinds.ts';
import type { Nature, Period, Target } from './target.ts';

/** What a table's cell is read with. */
export interface CellContext {
  readonly table: Table;
  readonly cell: ValueCell;
  readonly metadata: Metadata;
  /** What the same column states of the row that its row is a part of. */
  readonly whole: Quantity | null;
  /** The status that the text around the table gives. */
  readonly status: Status;
  /** How its status came about; null where nobody asks. */
  readonly trace: Trace | null;
  /** The period that headings and the document give. */
  readonly period: Period | null;
}

/** What the constructions are to a sentence, the heads of its row and column are to a cell. */
export const cellRule = {
  id: 'level.cell',
  example: '海洋生产总值 | 2025年目标（亿元） | 820',
  reads: 'a cell of a table by the heads of its row and column',
} as const;

/** The types that a cell is read as. */
export const cellTypes = ['level', 'growth', 'increment', 'rank'] as const;

type CellType = (typeof cellTypes)[number];

/** What a cell's quantity measures, by the heads of its row and column. */
export function cellTarget(quantity: Quantity, context: CellContext): Target {
  const { cell, table, metadata } = context;
  const { row, column } = cell;
  const isRank = /(?:排名|位次|名次)/.test(column.head);
  const change = changeOf(quantity, cell, rowsWithEnd(table).has(row));
  const own =
    averagedYears(column, context) ??
    (compared.test(column.head) ? comparedYears(context) : yearsOf(column.head)) ??
    yearsOf(row.name);
  const level = own === null && changeWords.test(column.head) ? levelBefore(table, column) : null;
  const years = own ?? (level && yearsOf(level.head));
  const status = statusOf(context, years, level ?? column);
  const type: CellType = isRank ? 'rank' : (change?.type ?? 'level');
  const rule = ruleOf(cellRule.id, type);
  const indicator = indicatorOf(context, change !== null);
  const action = change?.action ?? null;
  const period = years
    ? periodOfYears(years, cell)
    : (periodIn(column.head, metadata) ?? ofWhole(context, type, status));
  return {
    quantity: isRank ? { ...quantity, unit: '位', dimension: 'rank' } : quantity,
    comparator: quantity.comparator,
    status,
    type,
    indicator,
    action,
    direction: change?.direction ?? 'none',
    period,
    modality: null,
    nature: natureOf(row.nature),
    actor: row.body,
    relatesTo: isRank ? null : context.whole,
    sentence: row.span,
    wording: { name: 'elsewhere', more: 0 },
    told: 'part',
    document: groundOf(metadata),
    trust: 1,
    by: cellRule.id,
    amended: [],
    rule,
    trace: context.trace,
  };
}

/** The period that a table's caption or the text around it give: a goal of a stretch is where something stands at its end. */
function ofWhole(
  { table, metadata, period, cell }: CellContext,
  type: CellType,
  status: Status,
): Period | null {
  const whole = periodIn(table.caption, metadata) ?? period;
  const stands = type === 'level' && status === 'target' && !cell.summed;
  return whole && stands && whole.end !== null ? { ...whole, start: whole.end } : whole;
}

function periodIn(caption: string, metadata: Metadata): Period | null {
  const names = /(?:19|20)\d{2}年|[“"]十[一二三四五六]?五[”"]|十[一二三四五六]?五时期/.test(
    caption,
  );
  return names ? periodNamed(caption, metadata.year) : null;
}

interface Change {
  readonly type: CellType;
  readonly direction: Direction;
  readonly action: string | null;
}

const changeWords = phrase`${changeHeads}`;
const rise = phrase`${risesOfMeasures}`;
const fall = phrase`${fallsOfMeasures}`;
const falling = phrase`${fallsOfMeasures}|[降减]幅`;
const rising = /增|升|涨|提高/;
/** Rates that bear a change in their name and stand at a value. */
const ownRate = /自然增长率/;
/** A row's name that says by how much it changes: 能耗累计下降, 生产总值增速. */
const rowChange = phrase`${changesOfMeasures}(?:率|幅度|比例)?$|${ratesOfChange}$`;
const rowIncrement = /新增|净增|(?:增加[量数额]?|减少[量数额值]?|压减[量数额值]?)$/;

/** Names of what is held at a value each year, which no rate of change is: 失业率. */
const standingRate = phrase`(?<!${changesOfMeasures})(?:率|比重|比例|占比)$`;

/**
 * The change that a cell states, by its column or else by its row; null where it states where a thing stands. `arrives` says
 * whether another cell of its row tells where that stands at last.
 */
function changeOf(
  { amount, unit }: Quantity,
  { column, row, summed, change }: ValueCell,
  arrives: boolean,
): Change | null {
  const isRatio = unit === '%' || unit === '‰' || unit === '倍';
  const name = row.name;
  if (change !== '')
    return {
      type: isRatio ? 'growth' : 'increment',
      direction: fall.test(change) ? 'decrease' : 'increase',
      action: change.replace(/^(?:累计|年均)/, ''),
    };
  const ofRow = !ownRate.test(name) && (isRatio ? rowChange : rowIncrement).test(name);
  const isHeld = isRatio && !arrives && standingRate.test(name);
  const ofColumn = changeWords.test(column.head) && (summed ? arrives : !isHeld);
  if (!ofColumn && !ofRow) return null;
  if (summed && ofColumn && !ofRow)
    return {
      type: 'increment',
      direction: valueOf(amount) < 0 ? 'decrease' : 'increase',
      action: null,
    };
  const isOfRow = ofRow && !(ofColumn && changeWords.test(column.head.replace('年均', '')));
  const words = isOfRow ? name : column.head;
  const down = falling.test(words) && !rising.test(words);
  return {
    type: isRatio ? 'growth' : 'increment',
    direction: down || valueOf(amount) < 0 ? 'decrease' : 'increase',
    action: (down ? fall : rise).exec(words)?.[0] ?? null,
  };
}

function valueOf(amount: Quantity['amount']): number {
  return 'value' in amount ? amount.value : amount.max;
}

/** The rows of each table that have a value in the last year that its columns name. */
const rowsWithEnd = onceFor((table: Table): ReadonlySet<Row> => {
  const end = Math.max(...columnYears(table));
  const atEnd = table.values.filter(
    ({ column, summed }) =>
      !summed && !changeWords.test(column.head) && yearsOf(column.head)?.last === end,
  );
  return new Set(atEnd.map(({ row }) => row));
});

/** Words of a head that say when, or how a value came about, not what it measures. */
const noMeasure: readonly RegExp[] = [
  /年均[增降](?=[（〔[【/]|$)|(?<!\d)[三五\d]年(?=累计|年均)/g,
  /(?:到|至|截至)?(?:19|20)\d{2}年?(?:[-—~至到](?:(?:19|20)\d{2}年?)?)?[底末度初]?/g,
  phrases`[“"]?十[一二三四五六]?五[”"]?(?:规划|${spansOfPlans})?`,
  /\d{1,2}(?:[-—~至]\d{1,2})?月(?:份)?|第?[一二三四](?:季度)|[上下]半年|前三季度/g,
  phrases`(?:年均|平均|累计)?(?:比|较)?(?:上年|去年)?(?:同期|末)?(?:同比)?${changesInHeads}(?:率|速度|幅度|百分点)?|${ratesInHeads}|(?:比|较)(?:上年|去年)(?:同期|末)?|±`,
  phrases`${aimsInHeads}(?:目标|指标)?[值数额量]?|现状[值数]?|完成(?:情况|数|值)?|${plainHeads}`,
];

/** What a head measures beyond its row; empty where it only says when or how: 2025年目标. */
function measureOf(head: string): string {
  const rest = noMeasure.reduce((words, pattern) => words.replace(pattern, ''), head);
  return /^[值数比较与和、/（）[\]【】〔〕%]*$/.test(rest) ? '' : rest;
}

const whole = phrase`^(?:${totalWords}|合计|小计|全部)$`;

function indicatorOf({ table, cell }: CellContext, isChange: boolean): string {
  const { row, column } = cell;
  const own = /(?:排名|位次|名次)/.test(column.head) ? '' : measureOf(column.head);
  const measure =
    own === '' && changeWords.test(column.head)
      ? measureOf(levelBefore(table, column)?.head ?? '')
      : own;
  const name = isChange ? row.name.replace(unnamed, '') : row.name;
  if (yearsOf(row.name) !== null && row.name.length <= 6) return measure;
  if (whole.test(name) && measure !== '') return measure;
  return name + (namesMeasure(name, measure) ? '' : measure);
}

/** Verbs of change at a name's end, which the record has in fields of their own. */
const unnamed = phrase`(?:[年平]均|累计|[比较]上年)*${changesOfMeasures}(?:率|幅度|比例)?$`;

/** 供电量 needs no 产量 behind it, and 远洋渔企 no 渔企. */
function namesMeasure(name: string, measure: string): boolean {
  if (name.endsWith(measure)) return true;
  return measure.length <= 3 && /[量额值数]$/.test(measure) && /[量额值数率积]$/.test(name);
}

/** The column of levels that a column of changes follows. */
function levelBefore({ columns }: Table, column: Column): Column | null {
  for (let index = columns.indexOf(column) - 1; index >= 0; index--) {
    const before = columns[index] as Column;
    if (before.role === 'value' && !changeWords.test(before.head)) return before;
  }
  return null;
}

/** First and last year that a head names. */
interface Years {
  readonly first: number;
  readonly last: number;
}

function yearsOf(head: string): Years | null {
  const found = Array.from(head.matchAll(/(?:19|20)\d{2}(?!\d)/g), ([year]) => Number(year));
  return found.length === 0 ? null : { first: Math.min(...found), last: Math.max(...found) };
}

/** The years that the columns of each table name, kept so that every cell need not look for them. */
const columnYears = onceFor(({ columns }: Table): readonly number[] =>
  columns.flatMap(({ head }) => yearsOf(head)?.last ?? []),
);

/**
 * The years that 年均, 累计 and brackets span where the head itself names none or the last alone: by those of the other columns,
 * or by the plan whose end they name.
 */
function averagedYears({ head }: Column, { table, cell, metadata }: CellContext): Years | null {
  if (!cell.summed && !/年均|累计|年平均/.test(head)) return null;
  const named = yearsOf(head);
  if (named && named.first !== named.last) return null;
  const years = columnYears(table);
  const last = cell.summed && named ? named.last : Math.max(...years);
  const earlier = years.filter((year) => year < last);
  if (earlier.length > 0)
    return { first: (cell.summed ? Math.max(...earlier) : Math.min(...earlier)) + 1, last };
  const plan = planIn(head) ?? planIn(table.caption) ?? planIn(metadata.title ?? '');
  return plan && years.every((year) => year === plan.last) ? plan : null;
}

/** 比2025年增长, but not 占比2025年. */
const compared = /(?<!占)[比较]((?:19|20)\d{2})年/;

/** A change against a year before (比2025年增长) goes on to the year that the head or the nearest column before it names, or to that of a bulletin. */
function comparedYears({ cell: { column }, table, metadata }: CellContext): Years | null {
  const base = Number(compared.exec(column.head)?.[1]);
  const before = table.columns.slice(0, table.columns.indexOf(column));
  const heads = [column, ...before.reverse()].map(({ head }) => yearsOf(head)?.last ?? 0);
  const ofBulletin = metadata.kind === 'bulletin' ? (metadata.year ?? 0) : 0;
  const last = heads.find((year) => year > base) ?? ofBulletin;
  return last > base ? { first: last === base + 1 ? last : base, last } : null;
}

/** The period is stated where the cell's own head or row names the years. */
function periodOfYears({ first, last }: Years, { column, row }: ValueCell): Period {
  const text = [column.head, row.name].find((words) => yearsOf(words) !== null) ?? null;
  const basis = text === null ? 'inferred' : 'stated';
  return { start: String(first), end: String(last), text, basis };
}

const planned = phrase`${promisedHeads}`;
const reported = phrase`${reportedHeads}`;
const set = phrase`^${setHeads}(?=(?:19|20)\d\d年|年均|累计)`;

/** A column of how what was reported changed on the year before. */
const tellsChange = /^(?:比|较)?(?:上年|去年|同期)[^目计预]*(?:增[长减]|±)|^同比/;

/** Promised or reported: by the column's words, by its year against the document's and the other columns'. */
function statusOf(
  { table, metadata, status }: CellContext,
  years: Years | null,
  { head }: Column,
): Status {
  if (metadata.kind === 'bulletin') return 'achieved';
  const says = { planned: planned.test(head), reported: reported.test(head) };
  if (says.planned !== says.reported && (!changeWords.test(head) || set.test(head))) {
    return says.planned ? 'target' : 'achieved';
  }
  if (status === 'fact' && table.columns.some((column) => tellsChange.test(column.head)))
    return 'achieved';
  if (!years) return says.planned && !says.reported ? 'target' : status;
  const named = columnYears(table);
  const base = Math.min(...named);
  const isBase = named.length > 1 && years.last === base && Math.max(...named) > base;
  if (metadata.year === null) {
    const plan = planIn(table.caption) ?? planIn(metadata.title ?? '');
    if (plan) return years.last < plan.first ? 'achieved' : 'target';
    return isBase ? 'achieved' : status;
  }
  if (years.last !== metadata.year) return years.last < metadata.year ? 'achieved' : 'target';
  if (named.some((year) => year > years.last)) return 'achieved';
  return named.some((year) => year < years.last) ? 'target' : status;
}

function natureOf(nature: string | null): Nature | null {
  if (nature === null) return null;
  if (nature.includes('约束')) return 'binding';
  return nature.includes('预期') ? 'expected' : null;
}
