const digits = '零一二三四五六七八九';

/** A number below ten thousand in words. */
function group(value) {
  let text = '';
  let gap = false;
  for (const [index, place] of ['千', '百', '十', ''].entries()) {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${digits[digit]}${place}`;
      gap = false;
    }
  }
  return text.replace(/^一十/, '十');
}

/** A decimal number below ten thousand, as it is printed, in words: 12.5 is 十二点五. */
export function inWords(printed) {
  const [whole, fraction] = printed.split('.');
  const before = Number(whole) === 0 ? '零' : group(Number(whole));
  return fraction ? `${before}点${[...fraction].map((digit) => digits[digit]).join('')}` : before;
}
