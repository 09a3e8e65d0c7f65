import { assemble } from '../document/assemble.ts';
import type { Document } from '../document/document.ts';
import { ruleExamples } from '../explain/rule-examples.ts';
import { json } from '../formats/json.ts';
import type { Pieces } from '../formats/pieces.ts';
import { separated } from '../formats/separated.ts';
import { yaml } from '../formats/yaml.ts';
import { measure, open, understand } from '../parse.ts';
import { page } from '../view/page.ts';
import { trackPage } from '../view/track/track-page.ts';
import type { ViewedReport } from '../view/page.ts';
import { trackRows } from './track-rows.ts';
import { words } from './words.ts';
import type { AppLanguage } from './words.ts';

// The program in a page: reads what is dropped or pasted into it, shows it as `parse view` does, and saves it.

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const reports: ViewedReport[] = [];
const exampleOf = ruleExamples();
let language: AppLanguage = navigator.language.startsWith('zh') ? 'zh' : 'en';

interface GivenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Reads files one after another and shows all that could be read. */
async function readAll(files: readonly GivenFile[]): Promise<void> {
  const problems: string[] = [];
  for (const [index, file] of files.entries()) {
    element('state').textContent = words[language].reading(file.name, index + 1, files.length);
    // Lets the browser paint between two files.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      problems.push(...(await readOne(file)).map((problem) => `${file.name}: ${problem}`));
    } catch (error) {
      problems.push(`${file.name}: ${words[language].defect(String(error))}`);
    }
  }
  element('state').textContent = problems.join('\n');
  show();
}

/** Reads a file and keeps its report, unless there is one of the same text; gives what kept it from being read. */
async function readOne({ name, bytes }: GivenFile): Promise<string[]> {
  const options = { name, lang: language };
  const measured = measure(understand(await open(await bytes(), options), options), false);
  const document = assemble(measured);
  const errors = document.diagnostics.filter(({ severity }) => severity === 'error');
  const isKnown = reports.some((report) => report.document.document.id === document.document.id);
  if (errors.length === 0 && !isKnown) {
    reports.push({ document, source: measured.source, repaired: measured.repaired.value });
  }
  return errors.map(({ code, message }) => told(code, message));
}

/** What kept a file from being read, and what can be done: most pages lack the reader of PDF, which is five times their size. */
function told(code: string, message: string): string {
  return code === 'pdf-reader-missing' ? words[language].pdf : message;
}

/** Whether targets and results are laid side by side in place of the texts. */
let compares = false;

function show(): void {
  document.body.classList.toggle('filled', reports.length > 0);
  const compare = element('compare');
  compare.hidden = reports.length < 2;
  if (compare.hidden) compares = false;
  compare.setAttribute('aria-pressed', String(compares));
  if (reports.length > 0) void fill(element('view') as HTMLIFrameElement);
}

async function fill(frame: HTMLIFrameElement): Promise<void> {
  frame.srcdoc = compares
    ? trackPage(await trackRows(reports.map((report) => report.document)), language)
    : [...page(reports, language, exampleOf)].join('');
}

const savers: Readonly<Record<string, (documents: readonly Document[]) => Pieces | Promise<Blob>>> =
  {
    yaml,
    json: (documents) => json(documents, documents.length > 1),
    csv: (documents) => separated(documents, 'csv'),
    xlsx: async (documents) => {
      const { workbook } = await import('../formats/workbook.ts');
      return new Blob([(await workbook(documents)) as Uint8Array<ArrayBuffer>]);
    },
  };

async function save(format: string): Promise<void> {
  const made = savers[format]?.(reports.map((report) => report.document));
  if (!made) return;
  const blob = made instanceof Promise ? await made : new Blob([...made] as BlobPart[]);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `zhibiao.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function speak(): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const shown of document.querySelectorAll<HTMLElement>('[data-t]'))
    shown.textContent = words[language].labels[shown.dataset['t'] as string] ?? '';
  const view = element('view');
  view.title = words[language].labels['view'] ?? '';
  show();
}

const filesOf = (list: FileList): GivenFile[] =>
  [...list].map((file) => ({
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));

document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  if (event.dataTransfer) void readAll(filesOf(event.dataTransfer.files));
});
element('files').addEventListener('change', (event) => {
  const { files } = event.target as HTMLInputElement;
  if (files) void readAll(filesOf(files));
});
element('read').addEventListener('click', () => {
  const text = (element('pasted') as HTMLTextAreaElement).value;
  const bytes = new TextEncoder().encode(text);
  void readAll([
    { name: words[language].labels['pastedName'] ?? '-', bytes: () => Promise.resolve(bytes) },
  ]);
});
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]'))
  button.addEventListener('click', () => void save(button.dataset['save'] ?? ''));
element('compare').addEventListener('click', () => {
  compares = !compares;
  show();
});
element('clear').addEventListener('click', () => {
  reports.length = 0;
  show();
});
element('language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  speak();
});
speak();
// What a test reads: the documents as they are saved.
Object.assign(window, { zhibiao: { documents: () => reports.map((report) => report.document) } });
