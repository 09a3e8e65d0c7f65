// Makes the segmenter's dictionary, dist/dictionary, from the one that @node-rs/jieba ships and our own terms.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How many of the most frequent words are kept: reports need few others, and each costs start-up time. */
const size = 30_000;
/** Our terms beat the shorter words that they are made of. */
const termFrequency = 20_000;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const shipped = join(dirname(require.resolve('@node-rs/jieba/package.json')), 'dict.txt');
const target = join(root, 'dist/dictionary');

const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const words = lines(shipped)
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
// nodejieba wants these, too; extraction of key words, which reads the last two, is not used.
const model = hiddenMarkovModel();
if (model !== null) copyFileSync(model, join(target, 'hmm.utf8'));
write('user.utf8', ['政府工作报告 n']);
write('idf.utf8', ['报告 1.0']);
write('stop.utf8', ['的']);

/** The model that nodejieba ships; null where it was left out because it could not be compiled. */
function hiddenMarkovModel() {
  try {
    return join(dirname(require.resolve('nodejieba')), 'submodules/cppjieba/dict/hmm_model.utf8');
  } catch {
    return null;
  }
}
