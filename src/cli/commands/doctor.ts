import { pdfPackage, pdfProgram } from '../../platform/node.ts';
import { builtWords } from '../../tokens/dictionary.ts';
import { lazySegmenter } from '../../tokens/lazy-segmenter.ts';
import type { CommonOptions, Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { writeOutput } from '../output.ts';
import { installCommand, pdfBinding } from '../install-command.ts';
import { packageVersion } from '../package.ts';

/** Says which versions run, what cuts words, and what to do where a part is missing. */
export async function doctorCommand(
  _words: readonly string[],
  _options: CommonOptions,
  { io, messages }: Context,
): Promise<ExitCode> {
  const segmenter = lazySegmenter();
  segmenter.words('政府工作报告');
  const dictionary = builtWords() !== null;
  const hasPdf = pdfProgram() !== null;
  const advice = [
    ...(dictionary ? [] : [messages.doctorDictionaryMissing]),
    ...(dictionary && segmenter.name === 'intl'
      ? [messages.doctorBindingMissing(installCommand(binding))]
      : []),
    ...(hasPdf ? [] : [messages.doctorPdfMissing(installCommand(pdfBinding))]),
  ];
  const metadata = {
    zhibiao: packageVersion(),
    node: process.versions.node,
    icu: process.versions.icu,
    platform: `${process.platform} ${process.arch}`,
    segmenter: segmenter.name,
    dictionary: dictionary ? 'dist/dictionary' : null,
    pdf: hasPdf ? pdfPackage : null,
  };
  const lines = Object.entries(metadata).map(([name, value]) => `${name}: ${value ?? '-'}\n`);
  const closing = (advice.length > 0 ? advice : [messages.doctorOk]).map((line) => `${line}\n`);
  await writeOutput([...lines, ...closing], undefined, io);
  return dictionary ? exitCode.ok : exitCode.findings;
}

/** The binding that comes built for every platform. */
const binding = '@node-rs/jieba@2';
