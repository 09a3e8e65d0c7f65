/** Chinese digits, traditional and financial forms with them. */
export const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Places within a group of four. */
export const smallMagnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What multiplies a whole group. */
export const largeMagnitudes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
