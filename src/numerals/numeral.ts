/** A number as it stands in a text. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly form: 'digits' | 'chinese';
  /** Power of ten that its last 万, 亿, … stand for; 0 where none is written. */
  readonly exponent: number;
  /** Whether 多, 余 or 几 inside it says that there are some more: 620多万. */
  readonly more: boolean;
  /** Whether 来 inside it says that it is about as much: 十来万. */
  readonly about?: boolean;
  /** Upper end of an approximate pair: 三五十 is 30 to 50; null elsewhere. */
  readonly upTo: number | null;
  /** Whether its signs make no number together, or more than one: 三百二千, 1.2.3. It is to be refused as a whole. */
  readonly broken?: boolean;
}
