/** What each command may be run with, for its help page; each runs as it is written where the files are there. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  parse: [
    'parse report.txt',
    'parse report.txt --all -o records.xlsx',
    'parse report.txt --section 三/（一） -f csv',
    'cat report.txt | parse -f ndjson',
  ],
  repair: ['parse repair report.txt -o repaired.txt'],
  tokens: ['parse tokens report.txt -f ndjson'],
  outline: ['parse outline report.txt'],
  explain: ['parse explain report.txt --at 1'],
  batch: [
    'parse batch reports -o out',
    'parse batch -o out --resume',
    'parse batch reports -f parquet -o tables --jobs 2',
  ],
  plan: ['parse plan reports -o planned'],
  task: ['parse task planned 0'],
  verify: ['parse verify planned'],
  serve: [`echo '{"id": 1, "text": "全县地区生产总值增长6%以上。"}' | parse serve --all`],
  track: ['parse track reports --region 保定市 --year 2024 -f csv'],
  view: [
    'parse view report.txt -o report.html',
    'parse view --app -o zhibiao.html',
    'parse view --app --pdf -o zhibiao.html',
  ],
  indicators: ['parse indicators 港口', 'parse indicators -o own.yaml'],
  rules: ['parse rules', 'parse rules growth.verb', 'parse rules -f json'],
  validate: ['parse report.txt -o records.yaml && parse validate records.yaml'],
  schema: ['parse schema record'],
  doctor: ['parse doctor'],
  completion: ['parse completion bash >completion.sh'],
};
