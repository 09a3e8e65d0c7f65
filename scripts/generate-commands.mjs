// Writes what is told of commands and options from their definitions: a page a command in docs/commands, in either language, and
// in docs/commands.md the lists; with --check only says whether all is up to date.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { bundled } from './bundled.mjs';

const root = new URL('../', import.meta.url);
const { commandTree } = await bundled('src/cli/command-tree.ts');
const { examples } = await bundled('src/cli/examples.ts');
const { messagesIn } = await bundled('src/cli/messages/in-language.ts');

/** Languages of the pages: the end of their names, and the words that the program has none of. */
const languages = {
  en: {
    suffix: '.md',
    other: '中文',
    head: ['command', 'does'],
    optionHead: ['option', 'does'],
    wordHead: ['word', 'is'],
    note: 'Made by `scripts/generate-commands.mjs` from the definitions of the commands.',
    common: 'The options of all commands, exit codes: ',
    more: 'More: ',
  },
  zh: {
    suffix: '.zh-CN.md',
    other: 'English',
    head: ['命令', '作用'],
    optionHead: ['选项', '作用'],
    wordHead: ['参数', '含义'],
    note: '由 `scripts/generate-commands.mjs` 按命令的定义写出。',
    common: '通用选项和退出码：',
    more: '另见：',
  },
};

/** Pages that tell more of a command. */
const related = {
  parse: ['records.md', 'formats.md', 'view.md'],
  repair: ['records.md', 'pdf.md'],
  view: ['view.md'],
  explain: ['grammar.md', 'rules.md'],
  batch: ['batches.md'],
  plan: ['batches.md'],
  task: ['batches.md'],
  verify: ['batches.md'],
  serve: ['batches.md'],
  track: ['track.md'],
  indicators: ['records.md'],
  rules: ['rules.md', 'grammar.md'],
  schema: ['records.md'],
  doctor: ['development.md'],
};

/** What a description ends with where there is something to choose from. */
const choice = / \(([^()|]+(?:\|[^()|]+)+)\)$/;

const pages = new Map();
for (const [language, words] of Object.entries(languages)) {
  const messages = messagesIn(language);
  const program = commandTree(messages, () => Promise.resolve());
  const help = program.createHelp();
  for (const command of program.commands) {
    const { file, text } = await commandPage(command, help, messages, language, words);
    pages.set(file, text);
  }
  const index = `docs/commands${words.suffix}`;
  pages.set(index, await withLists(index, program, help, words));
}

async function commandPage(command, help, { help: said }, language, words) {
  const name = command.name();
  const other = languages[language === 'en' ? 'zh' : 'en'];
  const own = command.options;
  const more = await Promise.all((related[name] ?? []).map((page) => linkTo(page, words.suffix)));
  const parts = [
    `# ${command.parent.name()} ${name}`.replace('parse parse', 'parse'),
    `[${words.other}](${name}${other.suffix})`,
    `${sentence(command.description())}`,
    block(help.commandUsage(command)),
    table(words.wordHead, command.registeredArguments.map(wordRow)),
    table(words.optionHead, own.map(optionRow)),
    `${words.common}[commands${words.suffix}](../commands${words.suffix})`,
    said.examples,
    block(examples[name].join('\n')),
    more.length > 0 ? `${words.more}${more.join(', ')}` : '',
    `<!-- ${words.note} -->`,
  ];
  const file = `docs/commands/${name}${words.suffix}`;
  return { file, text: parts.filter((part) => part !== '').join('\n\n') };
}

/** A page of the guide, in the page's own language where there is one. */
async function linkTo(page, suffix) {
  const translated = page.replace('.md', suffix);
  const there = await readFile(new URL(`docs/${translated}`, root)).catch(() => null);
  const name = there ? translated : page;
  return `[${name}](../${name})`;
}

/** The page of all commands with its lists made anew; what stands around them is written by hand. */
async function withLists(file, program, help, { suffix, head, optionHead }) {
  const commands = program.commands.map((command) => [
    `[${command.name()}](commands/${command.name()}${suffix})`,
    sentence(command.description()),
  ]);
  const lists = {
    commands: table(head, commands),
    options: table(optionHead, program.options.map(optionRow)),
  };
  const text = await readFile(new URL(file, root), 'utf8');
  return text.replace(
    /(<!-- made: (\w+) -->)[^]*?(<!-- end -->)/g,
    (_, open, name, close) => `${open}\n\n${lists[name]}\n\n${close}`,
  );
}

function wordRow(argument) {
  const [about, values] = parted(argument.description);
  return [`\`${argument.name()}${argument.variadic ? '…' : ''}\``, about + listed(values)];
}

function optionRow(option) {
  const [about, values] = parted(option.description);
  return [`\`${option.flags}\``, about + listed(values)];
}

function parted(description) {
  return [description.replace(choice, ''), choice.exec(description)?.[1]?.split('|') ?? []];
}

function listed(values) {
  return values.length === 0 ? '' : `: ${values.map((value) => `\`${value}\``).join(', ')}`;
}

function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function block(text) {
  return `\`\`\`console\n${text}\n\`\`\``;
}

function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const folder = new URL('docs/commands/', root);
await mkdir(folder, { recursive: true });
const stale = (await readdir(folder)).filter((name) => !pages.has(`docs/commands/${name}`));
const check = process.argv.includes('--check');
const differing = [];
for (const [file, text] of pages) {
  const path = new URL(file, root);
  const written = await format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
  if ((await readFile(path, 'utf8').catch(() => '')) === written) continue;
  differing.push(file);
  if (!check) await writeFile(path, written);
}
for (const name of stale) {
  differing.push(`docs/commands/${name}`);
  if (!check) await rm(new URL(name, folder));
}
if (check && differing.length > 0) {
  console.error(`${differing.join(', ')}: not what the commands give: run \`npm run generate\`.`);
  process.exitCode = 1;
}
