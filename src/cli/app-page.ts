import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { builtFile, pdfProgram } from '../platform/node.ts';
import { UsageError } from './failures.ts';
import { installCommand, pdfBinding } from './install-command.ts';

/** The program in a page; with what reads PDF in it where that is asked for. */
export async function appPage(withPdf: boolean): Promise<string> {
  const html = await readFile(built('zhibiao.html'), 'utf8');
  if (!withPdf) return html;
  const program = pdfProgram();
  if (program === null) {
    throw new UsageError((messages) => messages.doctorPdfMissing(installCommand(pdfBinding)));
  }
  const script = await readFile(built('zhibiao-pdf.js'), 'utf8');
  const packed = gzipSync(await readFile(program), { level: 9 }).toString('base64');
  const hash = createHash('sha256').update(script).digest('base64');
  const added = `<script type="application/octet-stream" id="pdfium">${packed}</script><script>${script}</script>`;
  return html
    .replace('script-src', () => `script-src 'wasm-unsafe-eval' 'sha256-${hash}'`)
    .replace('<script>', () => `${added}<script>`);
}

function built(name: string): string {
  const file = builtFile(name);
  if (file === null) throw new Error(`dist/${name} is missing`);
  return file;
}
