/** Chinese digits; traditional ones are read as these. */
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

/** Digits as sums are written against forgery; most are other words where no place stands beside them: 陆地, 队伍. */
export const financialDigits: Readonly<Record<string, number>> = {
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** The powers of ten of places within a group of four, and of what multiplies a whole group. */
export const placeExponents: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  拾: 1,
  佰: 2,
  仟: 3,
};

/** Units that begin with 千: 千瓦, 千克, 千字节. */
export const kiloUnits: string = '瓦克米伏卡安赫升帕焦字比';
