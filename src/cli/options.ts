import type { AskedPlace } from '../document/document.ts';
import { encodingNamed, encodingNames } from '../source/encodings.ts';
import { closest } from './closest.ts';
import { UsageError } from './failures.ts';

/** Reads one of `known`. */
export function oneOf<T extends string>(option: string, known: readonly T[]): (value: string) => T {
  return (value) => {
    const found = known.find((name) => name === value);
    if (found === undefined) {
      throw new UsageError(
        (messages) =>
          messages.choiceBad(option, value, known) + messages.meant(closest(value, known)),
      );
    }
    return found;
  };
}

/** Reads some of `known`, separated by commas; an option given twice adds up. */
export function someOf<T extends string>(
  option: string,
  known: readonly T[],
): (value: string, earlier: readonly T[] | undefined) => readonly T[] {
  const one = oneOf(option, known);
  return (value, earlier = []) => [...earlier, ...value.split(',').map((name) => one(name.trim()))];
}

/** Reads a year of four digits. */
export function year(value: string): number {
  if (!/^(?:19|20)\d\d$/.test(value)) throw new UsageError((messages) => messages.yearBad(value));
  return Number(value);
}

/** Reads a line, or a line and a column: 12, 12:5. */
export function place(value: string): AskedPlace {
  const found = /^([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/.exec(value);
  if (!found) throw new UsageError(({ explain }) => explain.atBad(value));
  const [, line, column] = found;
  return { line: Number(line), column: column === undefined ? null : Number(column) };
}

/** Reads the name of an encoding. */
export function encoding(value: string): string {
  const name = encodingNamed(value);
  if (name !== null) return name;
  const meant = closest(value, encodingNames);
  throw new UsageError(
    (messages) => messages.choiceBad('--encoding', value, encodingNames) + messages.meant(meant),
  );
}

/** Reads words, separated by commas; an option given twice adds up. */
export function words(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, ...value.split(/[,，]/).map((word) => word.trim())].filter(Boolean);
}
