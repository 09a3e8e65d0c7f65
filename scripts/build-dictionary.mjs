// Makes the segmenter's dictionary, dist/dictionary, from the one that nodejieba ships and our own terms.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How many of the most frequent words are kept: reports need few others, and each costs start-up time. */
const size = 30_000;
/** Our terms beat the shorter words that they are made of. */
const termFrequency = 20_000;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shipped = join(
  dirname(createRequire(import.meta.url).resolve('nodejieba')),
  'submodules/cppjieba/dict',
);
const target = join(root, 'dist/dictionary');

const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const words = lines(join(shipped, 'jieba.dict.utf8'))
  .map((line) => {
    const [word, frequency, tag] = line.split(' ');
    return { word, frequency: Number(frequency), tag };
  })
  .sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1));
const single = words.filter(({ word }) => [...word].length === 1);
const kept = new Map([...words.slice(0, size), ...single].map((entry) => [entry.word, entry]));
for (const line of lines(join(root, 'src/lexicon/terms.txt'))) {
  if (line.startsWith('#')) continue;
  const [word, tag = 'n'] = line.split(' ');
  const frequency = Math.max(termFrequency, kept.get(word)?.frequency ?? 0);
  kept.set(word, { word, frequency, tag });
}

mkdirSync(target, { recursive: true });
const write = (file, entries) => writeFileSync(join(target, file), entries.join('\n') + '\n');
write(
  'words.utf8',
  Array.from(kept.values(), ({ word, frequency, tag }) => `${word} ${frequency} ${tag}`),
);
copyFileSync(join(shipped, 'hmm_model.utf8'), join(target, 'hmm.utf8'));
// The loader wants these three; extraction of key words, which reads them, is not used.
write('user.utf8', ['政府工作报告 n']);
write('idf.utf8', ['报告 1.0']);
write('stop.utf8', ['的']);
