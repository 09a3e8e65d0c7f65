import { UsageError } from './failures.ts';

const units: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** Reads a number of bytes, as in 500000, 64k, 64m or 1g. */
export function bytes(option: string): (value: string) => number {
  return (value) => {
    const [, number = '', unit = ''] = /^(\d{1,12})([kmg]?)(?:i?b)?$/i.exec(value) ?? [];
    const size = Number(number) * (units[unit.toLowerCase()] ?? 0);
    if (number === '' || size < 1) {
      throw new UsageError((messages) => messages.batch.sizeBad(option, value));
    }
    return size;
  };
}

/** Reads a whole number from 1. */
export function count(option: string): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,3}$/.test(value)) {
      throw new UsageError((messages) => messages.batch.countBad(option, value));
    }
    return Number(value);
  };
}

/** Reads a number of seconds; 0 for no limit. */
export function seconds(option: string): (value: string) => number {
  return (value) => {
    if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(value)) {
      throw new UsageError((messages) => messages.batch.countBad(option, value));
    }
    return Number(value);
  };
}
