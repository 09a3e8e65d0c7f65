export type AppLanguage = 'zh' | 'en';

interface AppWords {
  readonly labels: Readonly<Record<string, string>>;
  readonly pdf: string;
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
      language: 'English',
      view: '报告',
      pastedName: '粘贴的正文',
    },
    pdf: '本页不读 PDF：读它的部件有 4.6 MB，没有放进来。请用命令行 parse 文件.pdf -o 报告.html，或先把文字复制出来粘贴。',
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
      language: '中文',
      view: 'Reports',
      pastedName: 'pasted text',
    },
    pdf: 'This page reads no PDF: what reads it has 4.6 MB and was left out. Use the command line, parse FILE.pdf -o report.html, or copy the text and paste it here.',
    reading: (name, index, count) => `Reading ${name} (${String(index)}/${String(count)})`,
  },
};
