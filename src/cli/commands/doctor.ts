import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { builtDictionary } from '../../tokens/dictionary.ts';
import { lazySegmenter } from '../../tokens/lazy-segmenter.ts';
import type { CommonOptions, Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { writeOutput } from '../output.ts';
import { packageFolder, packageVersion } from '../package.ts';
import { shellWord } from '../shell-word.ts';

/** Says which versions run, what cuts words, and what to do where a part is missing. */
export async function doctorCommand(
  _words: readonly string[],
  _options: CommonOptions,
  { io, messages }: Context,
): Promise<ExitCode> {
  const segmenter = lazySegmenter();
  segmenter.words('政府工作报告');
  const dictionary = builtDictionary() !== null;
  const binding = segmenter.name === 'nodejieba';
  const advice = [
    ...(dictionary ? [] : [messages.doctorDictionaryMissing]),
    ...(dictionary && !binding ? [messages.doctorBindingMissing(installCommand())] : []),
  ];
  const metadata = {
    zhibiao: packageVersion(),
    node: process.versions.node,
    icu: process.versions.icu,
    platform: `${process.platform} ${process.arch}`,
    segmenter: segmenter.name,
    dictionary: dictionary ? 'dist/dictionary' : null,
  };
  const lines = Object.entries(metadata).map(([name, value]) => `${name}: ${value ?? '-'}\n`);
  const closing = (advice.length > 0 ? advice : [messages.doctorOk]).map((line) => `${line}\n`);
  await writeOutput([...lines, ...closing], undefined, io);
  return advice.length > 0 ? exitCode.findings : exitCode.ok;
}

/** What installs the binding where this package finds it: beside itself, or in its own folder where that is a clone. */
function installCommand(): string {
  const own = packageFolder();
  const around = dirname(own);
  // The binding's installer asks before it fetches its tools, and nobody sees the question: hence --yes; npm from 11 on runs no installer that is not named.
  if (basename(around) !== 'node_modules') return `cd ${shellWord(own)} && npm install --yes`;
  const project = dirname(around);
  return existsSync(join(project, 'package.json'))
    ? `cd ${shellWord(project)} && npm install --yes --allow-scripts=nodejieba nodejieba@3`
    : 'npm install -g --yes --allow-scripts=nodejieba nodejieba@3';
}
