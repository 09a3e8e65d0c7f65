import type { Span } from '../../core/span.ts';

/** Whether a sentence breaks down what the one right before it told: 渔业支出9亿元。其中，码头3亿元. */
export function breaksDown(text: string, { from }: Span, before: Span | null): boolean {
  return (
    before !== null && from >= before.to && from - before.to <= 1 && text.startsWith('其中', from)
  );
}
