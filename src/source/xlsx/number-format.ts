/** Formats that every workbook knows by number (ECMA-376, 18.8.30); others stand in its styles. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy-m-d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'yyyy-m-d h:mm'],
  [31, 'yyyy年m月d日'],
  [57, 'yyyy年m月'],
  [58, 'm月d日'],
]);

/** A format by its number, or as a workbook gives it. */
export function formatOf(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? builtIn.get(id) ?? 'General';
}

/** A number as a sheet shows it: percentages times a hundred, as many places as its format has, dates in Chinese. */
export function shown(value: number, format: string, from1904: boolean): string {
  const [section = ''] = format.split(';');
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/[yd]|m{3,}/i.test(bare) && value >= 1) return dateOf(value + (from1904 ? 1462 : 0), bare);
  const isPercent = bare.includes('%');
  const places = /\.(0+)/.exec(bare)?.[1]?.length;
  const scaled = isPercent ? exact(value * 100) : value;
  const isPlaced = places !== undefined || /0/.test(bare);
  const written = isPlaced && !/E/i.test(bare) ? fixed(scaled, places ?? 0) : plain(scaled);
  const { before, after } = words(section);
  return `${before}${written}${isPercent ? '%' : ''}${after}`;
}

/** Fifteen digits are what a sheet holds of a number; the rest is error of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function plain(value: number): string {
  const number = exact(value);
  return Math.abs(number) < 1e21 && (Math.abs(number) >= 1e-6 || number === 0)
    ? String(number)
    : number.toFixed(6);
}

function fixed(value: number, places: number): string {
  const factor = 10 ** Math.min(places, 12);
  const rounded = Math.sign(value) * Math.round(exact(Math.abs(value) * factor));
  return Math.abs(rounded) < 1e15 ? (rounded / factor).toFixed(Math.min(places, 12)) : plain(value);
}

/** Words that a format puts before and behind the number: 0.0"万吨". */
function words(section: string): { readonly before: string; readonly after: string } {
  const found = [...section.matchAll(/"([^"]*)"/g)];
  const digit = section.search(/[0#?]/);
  const join = (matches: readonly RegExpExecArray[]): string =>
    matches.map((match) => match[1] ?? '').join('');
  return {
    before: join(found.filter(({ index }) => index < digit)),
    after: join(found.filter(({ index }) => index > digit)),
  };
}

/** Days from the last of 1899, counting a 29th of February 1900 that there was not. */
function dateOf(days: number, format: string): string {
  const date = new Date(Math.round((days - 25569) * 86_400_000));
  if (Number.isNaN(date.getTime())) return String(days);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const parts = [
    /y/i.test(format) ? `${String(year)}年` : '',
    /m/i.test(format) ? `${String(month)}月` : '',
    /d/i.test(format) ? `${String(day)}日` : '',
  ];
  return parts.join('');
}
