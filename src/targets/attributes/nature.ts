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
  return listed === undefined ? null : natureNamed(listed);
}

function lastAhead(words: string): string | undefined {
  return words.includes('性指标') ? [...words.matchAll(ahead)].at(-1)?.[1] : undefined;
}
