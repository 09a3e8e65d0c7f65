/** The powers of ten that a double holds exactly. */
const exactPowers = Array.from({ length: 23 }, (_, power) => Number(`1e${String(power)}`));
/** As many digits a double holds exactly. */
const exactDigits = 15;

/**
 * `mantissa` (decimal digits, perhaps with a point) times ten to `exponent`, rounded once: short ones by one operation
 * on two numbers that are exact, which is several times faster than to read them.
 */
export function scaled(mantissa: string, exponent: number): number {
  const point = mantissa.indexOf('.');
  const power = exponent - (point === -1 ? 0 : mantissa.length - point - 1);
  const exact = exactPowers[Math.abs(power)];
  if (exact === undefined || mantissa.length > exactDigits)
    return Number(`${mantissa}e${String(exponent)}`);
  let digits = 0;
  for (let at = 0; at < mantissa.length; at++) {
    if (at !== point) digits = digits * 10 + mantissa.charCodeAt(at) - 0x30;
  }
  return power < 0 ? digits / exact : digits * exact;
}

/** `value` times ten to `exponent`, rounded once where the value's own digits are exact. */
export function timesTenTo(value: number, exponent: number): number {
  if (exponent === 0) return value;
  if (value < 0) return -timesTenTo(-value, exponent);
  const [mantissa = '', own = '0'] = String(value).split('e');
  return scaled(mantissa, Number(own) + exponent);
}
