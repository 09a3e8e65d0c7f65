import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { Rule, RuleExample } from '../../explain/rules.ts';
import type { Pieces } from '../../formats/pieces.ts';
import type { Appearance } from '../../formats/terminal/appearance.ts';
import { cut, pad } from '../../formats/terminal/columns.ts';
import type { RulesMessages } from '../messages/rules.ts';

/** Columns between two cells. */
const gap = 2;

/** The rules of each kind under its name, one a line, cut to the terminal's width: id, notation, example. */
export function* ruleList(
  rules: readonly Rule[],
  words: RulesMessages,
  { color, columns }: Omit<Appearance, 'several'>,
): Pieces {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const left = columns - idWidth - 3 * gap;
  const readsWidth = Math.floor(left / 2);
  let heading: string | null = null;
  for (const { id, kind, reads, example } of rules) {
    if (kind !== heading) yield `${chalk.bold(cut(words.kinds[kind], columns))}\n`;
    heading = kind;
    const cells = [
      chalk.cyan(pad(id, idWidth)),
      pad(reads, readsWidth),
      cut(example, left - readsWidth),
    ];
    yield `${' '.repeat(gap)}${cells.join(' '.repeat(gap)).trimEnd()}\n`;
  }
}

type Line = readonly [label: string, text: string];

/** All that is known of rules, each a page. */
export function* rulePages(rules: readonly Rule[], words: RulesMessages, color: boolean): Pieces {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const width = Math.max(...Object.values(words.labels).map((label) => stringWidth(label))) + gap;
  for (const [index, rule] of rules.entries()) {
    if (index > 0) yield '\n';
    yield `${chalk.bold(rule.id)}  ${chalk.dim(words.place(rule.kind, rule.position))}\n`;
    let earlier = '';
    for (const [label, text] of linesOf(rule, words)) {
      const shown = label === earlier ? '' : label;
      yield `  ${chalk.dim(shown)}${' '.repeat(width - stringWidth(shown))}${text}\n`;
      earlier = label;
    }
  }
}

function* linesOf(rule: Rule, words: RulesMessages): Iterable<Line> {
  const { labels } = words;
  yield [labels.reads, rule.reads];
  if (rule.example !== '') yield [labels.example, rule.example];
  if (rule.yields.length > 0) yield [labels.yields, rule.yields.join(', ')];
  for (const { from, to } of rule.changes) yield [labels.changes, `${from} → ${to}`];
  for (const { rule: id, right, of } of rule.records)
    yield [labels.records, words.counted(id, right, of)];
  for (const conflict of rule.before) yield [labels.before, `${conflict.id}  ${marked(conflict)}`];
  for (const example of rule.read) {
    const told = [
      ...Object.entries(example.fields).map(([field, value]) => `${field} ${String(value)}`),
      ...(example.of === null ? [] : [words.belongsTo(example.of)]),
    ];
    yield [labels.read, [marked(example), told.join(', ')].join('  ').trimEnd()];
  }
  for (const example of rule.left) {
    const by = example.by === null ? '' : words.by(example.by);
    yield [labels.left, [marked(example), by].join('  ').trimEnd()];
  }
}

/** An example with its number marked, as `explain` marks it. */
function marked({ text, quantity }: RuleExample): string {
  const at = text.indexOf(quantity);
  return `${text.slice(0, at)}【${quantity}】${text.slice(at + quantity.length)}`;
}
