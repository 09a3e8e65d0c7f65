export type AppLanguage = 'zh' | 'en';

interface AppWords {
  readonly labels: Readonly<Record<string, string>>;
  readonly pdf: string;
  readonly defect: (detail: string) => string;
  readonly reading: (name: string, index: number, count: number) => string;
}

/** What the program in a page says by itself. */
export const words: Readonly<Record<AppLanguage, AppWords>> = {
  zh: {
    labels: {
      title: 'zhibiao 指标',
      about: '读中文政府报告，给出每个量化指标。文件不离开本机。',
      drop: '把报告拖到这里，或选择文件',
      paste: '或粘贴正文',
      read: '读取',
      save: '下载',
      clear: '清空',
      compare: '目标与结果对照',
      language: 'English',
      view: '报告',
      pastedName: '粘贴的正文',
    },
    pdf: '本页不读 PDF：读它的部件没有放进来。用 parse view --app --pdf -o zhibiao.html 做一个能读的页面，或先把文字复制出来粘贴。',
    defect: (detail) => `程序出错，这是缺陷，请连同原文报告：${detail}`,
    reading: (name, index, count) => `正在读 ${name}（${String(index)}/${String(count)}）`,
  },
  en: {
    labels: {
      title: 'zhibiao 指标',
      about:
        'Reads Chinese government reports and gives every quantified target. Nothing leaves this machine.',
      drop: 'Drop reports here, or choose files',
      paste: 'or paste a text',
      read: 'Read',
      save: 'Download',
      clear: 'Clear',
      compare: 'Targets beside results',
      language: '中文',
      view: 'Reports',
      pastedName: 'pasted text',
    },
    pdf: 'This page reads no PDF: what reads it was left out. Make a page that does with parse view --app --pdf -o zhibiao.html, or copy the text and paste it here.',
    defect: (detail) =>
      `The program failed; this is a defect, please report it with the source: ${detail}`,
    reading: (name, index, count) => `Reading ${name} (${String(index)}/${String(count)})`,
  },
};
