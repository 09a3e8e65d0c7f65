const digits = '〇一二三四五六七八九';
const financial = '零壹贰叁肆伍陆柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** A number as lists write it. */
type Form = (value: number) => string;

/** 一, 十, 十一, 二十, 一百零五: the way that headings are counted in. */
function counted(value: number, signs: string = digits, units: string = '十百千'): string {
  if (value <= 0 || value > 9999) return String(value);
  const places = Array.from(String(value), Number);
  let written = '';
  let isGap = false;
  places.forEach((digit, index) => {
    const place = places.length - 1 - index;
    if (digit === 0) isGap = written !== '';
    else {
      if (isGap) written += signs === digits ? '零' : signs.charAt(0);
      isGap = false;
      written += signs.charAt(digit) + (place > 0 ? units.charAt(place - 1) : '');
    }
  });
  return signs === digits && value >= 10 && value < 20 ? written.slice(1) : written;
}

const each =
  (signs: string): Form =>
  (value) =>
    Array.from(String(value), (digit) => signs.charAt(Number(digit))).join('');

/** Signs of Unicode that hold a number each, from `first` on. */
const signs =
  (...runs: readonly (readonly [first: number, from: number, to: number])[]): Form =>
  (value) => {
    const run = runs.find(([, from, to]) => value >= from && value <= to);
    return run ? String.fromCharCode(run[0] + value - run[1]) : String(value);
  };

const cycled =
  (list: string): Form =>
  (value) =>
    list.charAt((((value - 1) % list.length) + list.length) % list.length);

const sexagenary: Form = (value) => cycled(stems)(value) + cycled(branches)(value);

/** a, …, z, aa, bb: the letter again for each round. */
const letters =
  (first: number): Form =>
  (value) =>
    value > 0 && value <= 26 * 20
      ? String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
      : String(value);

const romans = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(value: number): string {
  if (value <= 0 || value > 3999) return String(value);
  let rest = value;
  let written = '';
  for (const [sign, worth] of romans) {
    for (; rest >= worth; rest -= worth) written += sign;
  }
  return written;
}

const decimal: Form = String;
const circled = signs([0x2460, 1, 20], [0x3251, 21, 35], [0x32b1, 36, 50]);
const inFinancial: Form = (value) => counted(value, financial, '拾佰仟');

/** Ways to write a number, by the names of Office Open XML (ST_NumberFormat); what is not here is decimal. */
const forms: ReadonlyMap<string, Form> = new Map([
  ['decimal', decimal],
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', each('０１２３４５６７８９')],
  ['decimalFullWidth2', each('０１２３４５６７８９')],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', signs([0x2474, 1, 20])],
  ['decimalEnclosedFullstop', signs([0x2488, 1, 20])],
  ['ideographEnclosedCircle', signs([0x3280, 1, 10])],
  ['chineseCounting', counted],
  ['chineseCountingThousand', counted],
  ['taiwaneseCounting', counted],
  ['taiwaneseCountingThousand', counted],
  ['japaneseCounting', counted],
  ['ideographDigital', each(digits)],
  ['japaneseDigitalTenThousand', each(digits)],
  ['taiwaneseDigital', each(digits)],
  ['chineseLegalSimplified', inFinancial],
  ['ideographLegalTraditional', (value) => counted(value, '零壹貳參肆伍陸柒捌玖', '拾佰仟')],
  ['japaneseLegal', inFinancial],
  ['ideographTraditional', cycled(stems)],
  ['ideographZodiac', cycled(branches)],
  ['ideographZodiacTraditional', sexagenary],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['upperLetter', letters(0x41)],
  ['lowerLetter', letters(0x61)],
]);

/** `value` in the form of that name. */
export function numberIn(form: string, value: number): string {
  return (forms.get(form) ?? decimal)(value);
}
