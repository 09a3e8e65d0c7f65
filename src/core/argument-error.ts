/** The library was called with something that it does not take; the message says what, and what it takes. */
export class ArgumentError extends TypeError {
  override readonly name = 'ArgumentError';
}

/** What a value is, in a word for a message. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
