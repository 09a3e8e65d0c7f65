/** Where a word that promises is another word, or part of one, and how far it holds. */
export interface ModalLimits {
  /** What stands before it or behind it where it is another word, or part of one. */
  readonly notAfter: RegExp | null;
  readonly notBefore: RegExp | null;
  /** What has to stand behind it. */
  readonly onlyBefore: RegExp | null;
  /** Whether it holds beyond its clause: for what follows up to a semicolon, or for all of its sentence (主要预期目标是). */
  readonly holds: 'list' | 'sentence' | null;
}

/** Words that say how firmly something is promised. */
export const modalWords: readonly (readonly [
  word: string,
  force: 'binding' | 'firm' | 'aim',
  limits?: Partial<ModalLimits>,
])[] = [
  ['不得', 'binding'],
  ['严禁', 'binding'],
  ['必须', 'binding'],
  ['应当', 'binding'],
  [
    '应',
    'binding',
    {
      notAfter: /[供对相反适效响回感顺照因]$|(?<![成资基])本$/,
      onlyBefore:
        /^(?:当|不[低少高超大小]|达|控制在|[保维]持|[为在]?\d|[大小高低]于|优先|从\d|配[备置]|设[置立]|建[立设]|采取|至少)/,
    },
  ],
  ['一定要', 'firm'],
  ['确保', 'firm', { notBefore: /^[^，。；]{1,6}(?:前提|基础|条件)[下上](?![放调新])/ }],
  [
    '保证',
    'firm',
    { notAfter: /(?:质量|根本|有力|的|[只仅不]能)$/, notBefore: /^(?:金|率|书|体系)/ },
  ],
  ['务必', 'firm', { notBefore: /^须/ }],
  ['坚决', 'firm', { notAfter: /最$/, notBefore: /^[有的]/ }],
  // 全力争创, 全力争取 are 全力 and what is done.
  ['力争', 'aim', { notAfter: /[全大]$/, holds: 'list' }],
  [
    '争取',
    'aim',
    {
      notAfter: /[斗竞战抗共]$|累计$|先后$/,
      notBefore: /^(?:到?了|到(?![\d“‘一二三四五六七八九十年本今明]))/,
    },
  ],
  [
    '努力',
    'aim',
    { notAfter: /(?:经过|共同|不懈|持续|[的辛大个年])$/, notBefore: /^[，。；、下的奋方学]/ },
  ],
  [
    '预期',
    'aim',
    {
      notAfter: /[低高好优快]于$|超过?$|控制在$|约束性[、和与]$/,
      notBefore: /^性(?:指标\d|[、和与]约束性)/,
      onlyBefore:
        /^(?:(?:目标|指标)[\u4e00-\u9fff]{0,6}[是为：]|目标[\d比]|约?\d|[增达突完实下新控上为]|性|(?!寿命)[\u4e00-\u9fff]{2,12}(?:增长|达到|突破|完成|控制|下降))/,
    },
  ],
  ['预计', 'aim', { notAfter: /[比较](?:[\d〇一二三四五六七八九]{4}|[上去])年$/ }],
  ['力促', 'aim', { notAfter: /[着大全聚有加努群合发准]$/, notBefore: /^进/ }],
  ['拟', 'aim', { notAfter: /[虚模比草]$/, notBefore: /^(?:[定订现合态人上挂为]|招(?![录聘收]))/ }],
];
