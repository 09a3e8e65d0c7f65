import { assemble } from '../document/assemble.ts';
import type { Document } from '../document/document.ts';
import { ruleExamples } from '../explain/rules.ts';
import { json } from '../formats/json.ts';
import type { Pieces } from '../formats/pieces.ts';
import { separated } from '../formats/separated.ts';
import { yaml } from '../formats/yaml.ts';
import { measure, open, understand } from '../parse.ts';
import { page } from '../view/page.ts';
import type { ViewedReport } from '../view/page.ts';
import { words } from './words.ts';
import type { AppLanguage } from './words.ts';

// The program in a page: reads what is dropped or pasted into it, shows it as `parse view` does, and saves it.

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const reports: ViewedReport[] = [];
const exampleOf = ruleExamples();
let language: AppLanguage = navigator.language.startsWith('zh') ? 'zh' : 'en';

/** Reads files one after another and shows all that could be read. */
async function readAll(
  files: readonly { readonly name: string; readonly bytes: () => Promise<Uint8Array> }[],
): Promise<void> {
  const problems: string[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    element('state').textContent = words[language].reading(name, index + 1, files.length);
    // Lets the browser paint between two files.
    await new Promise((resolve) => setTimeout(resolve));
    const options = { name, lang: language };
    const measured = measure(understand(await open(await bytes(), options), options), false);
    const report = {
      document: assemble(measured),
      source: measured.source,
      repaired: measured.repaired.value,
    };
    const errors = report.document.diagnostics.filter(({ severity }) => severity === 'error');
    problems.push(...errors.map(({ code, message }) => `${name}: ${told(code, message)}`));
    if (
      errors.length === 0 &&
      !reports.some(({ document }) => document.document.id === report.document.document.id)
    )
      reports.push(report);
  }
  element('state').textContent = problems.join('\n');
  show();
}

/** What a reader of the page can do: the reader of PDF is five times the size of the page, and is not in it. */
function told(code: string, message: string): string {
  return code === 'pdf-reader-missing' ? words[language].pdf : message;
}

function show(): void {
  document.body.classList.toggle('filled', reports.length > 0);
  if (reports.length === 0) return;
  const frame = element('view') as HTMLIFrameElement;
  frame.srcdoc = [...page(reports, language, exampleOf)].join('');
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

const filesOf = (list: FileList): { name: string; bytes: () => Promise<Uint8Array> }[] =>
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
