const numbers = /[\d零〇一二两三四五六七八九十百千万亿,，.点]+/g;
const notDigits = /[十百千万亿,，.点]/g;

/** A double gives back each number of so many digits, and not each of more. */
const exactDigits = 15;
/** A fraction of so many signs may be too near to nought for a double. */
const exactLength = 300;

/** Whether a number of `text` has a fraction, and more digits than a double gives back. */
export function hasLongFraction(text: string): boolean {
  return (text.match(numbers) ?? []).some((number) => {
    if (!/[.点]/.test(number)) return false;
    const digits = number.replace(notDigits, '').replace(/^[0零〇]+/, '');
    return digits.length > exactDigits || number.length > exactLength;
  });
}
