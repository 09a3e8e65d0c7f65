import { AnyPattern } from '../../core/any-pattern.ts';
import type { Span } from '../../core/span.ts';
import type { Section } from '../../outline/section.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Nature } from '../target.ts';

const behind = new AnyPattern(/(?<=^[^，。；（]{0,6})（(约束|预期)性(?:指标)?）/);
const ahead = /(约束|预期)性指标(?:为|是|：)/g;
/** How far behind a number its nature stands. */
const reach = 16;

/** A heading of binding or expected goals alone: （一）约束性指标. */
const heading = /^(?:主要)?(约束|预期)性(?:发展)?(?:指标|目标)(?:（[^（）]*）)?$/;

/** What the headings above a place call the goals below them; null where they call them nothing. */
export function natureHeaded(text: string, path: readonly Section[]): Nature | null {
  for (const { titleFrom, titleTo } of path.toReversed()) {
    const named = heading.exec(text.slice(titleFrom, titleTo))?.[1];
    if (named !== undefined) return natureNamed(named);
  }
  return null;
}

function natureNamed(name: string): Nature {
  return name === '约束' ? 'binding' : 'expected';
}

/** Whether a text calls what a number measures 约束性 or 预期性: in brackets behind it, or at the head of its list. */
export function natureOf(text: string, { bounded }: Quantity, sentence: Span): Nature | null {
  const own = behind.exec(text, bounded.to, Math.min(sentence.to, bounded.to + reach))?.[1];
  const listed =
    own ?? lastAhead(text.slice(Math.max(sentence.from, bounded.from - 300), bounded.from));
  const named = listed ?? leadOf(text, sentence.from);
  return named === undefined ? null : natureNamed(named);
}

/** What leads up to points of a list on lines of their own: 9大约束性指标，分别是： above ——渔港9座. */
const lead = /(约束|预期)性(?:发展)?(?:指标|目标)[^。；\n]{0,40}：$/;
const point = '—';
const longestPoints = 900;

/** The nature that the line above the points of a list gives to that which starts at `from`. */
function leadOf(text: string, from: number): string | undefined {
  if (text.charAt(from) !== point) return undefined;
  const above = text
    .slice(Math.max(0, from - longestPoints), from)
    .trimEnd()
    .split('\n');
  return lead.exec(above.findLast((line) => !line.startsWith(point)) ?? '')?.[1];
}

function lastAhead(words: string): string | undefined {
  return words.includes('性指标') ? [...words.matchAll(ahead)].at(-1)?.[1] : undefined;
}
