import { batch } from './batch-en.ts';
import { explain } from './explain-en.ts';
import { rules } from './rules-en.ts';
import { corrections } from './corrections-en.ts';
import { lexicon } from './lexicon-en.ts';
import { track } from './track-en.ts';
import type { Messages } from './messages.ts';

/** The command line in English. */
export const messages: Messages = {
  severity: { error: 'error', warning: 'warning', info: 'note' },

  inputMissing: (file) => `There is no file "${file}". Check the path.`,
  inputOnline: (address) =>
    `"${address}" is on the web, where this program does not go. Save the page, and give the file.`,
  inputUnmatched: (pattern) =>
    `No file matches "${pattern}". Check the path; patterns are written with * ? [] {} **.`,
  inputFolder: (file) => `"${file}" is a folder. Give the files in it, as in ${file}/*.txt.`,
  inputForbidden: (file) =>
    `No permission to read "${file}". Change its mode, or run as another user.`,
  inputLarge: (file, maxBytes) =>
    `"${file}" is longer than ${maxBytes} bytes. Cut it into several files, or allow more with --max-bytes.`,
  inputUnreadable: (file, code) =>
    `"${file}" cannot be read (${code}). Check the file and the disk.`,
  inputNone: 'No file given. Name one, as in parse report.txt, or pipe a text in.',

  inputOwn: (file) =>
    `"${file}" is an output of this program, and no report. Give the report; parse validate checks an output in YAML, JSON or NDJSON.`,
  recordsHidden: (count) =>
    `${String(count)} record${count === 1 ? '' : 's'} of other status or scope: --all`,
  sectionUnknown: (asked, known, all) =>
    known.length === 0
      ? `There is no section "${asked}": this text has no numbered section.`
      : `There is no section "${asked}". There are: ${known.join(' ')}${all > known.length ? ' …' : ''}. parse outline shows all.`,
  meant: (words) => (words.length === 0 ? '' : ` Did you mean ${words.join(' or ')}?`),
  commandUnknown: (word, known) =>
    `There is no command "${word}". Choose from: ${known.join(', ')}.`,

  outputFolder: (file) =>
    `"${file}" is a folder. Give a file to write to, as in ${file}/records.yaml.`,
  outputFolderMissing: (file, folder) =>
    `"${file}" cannot be written: there is no folder "${folder}". Make it first.`,
  outputNotFolder: (file, folder) =>
    `"${file}" cannot be written: "${folder}" is no folder, but a file. Give another place with -o.`,
  outputSlash: (file, bare) =>
    `"${file}" ends in a slash, as a folder's name does, and there is no such folder. Give a file to write to, as in -o ${bare}.`,
  outputIsInput: (file, input) =>
    input === '-'
      ? `-o "${file}" is the file that standard input is read from, and would be written over. Give another file.`
      : `-o "${file}" is the input "${input}" itself, which would be written over. Give another file.`,
  outputForeign: (file) =>
    `"${file}" is there already and no output of this program; was a pattern behind -o expanded? Give another file, or write over it with --force.`,
  outputSuffix: (file, known, hasFormats) =>
    `The name "${file}" asks for no format. End it in one of ${known.join(', ')}${hasFormats ? ', or name the format with -f' : ''}.`,
  outputFull: (file, code) =>
    `${named(file)} cannot be written: there is no room left on its disk (${code}). Make room, or give another place with -o.`,
  outputForbidden: (file) =>
    `No permission to write "${file}". Change the mode, or give another place with -o.`,
  outputFailed: (file, code) =>
    `${named(file)} cannot be written (${code}). Check the disk, or give another place with -o.`,

  yearBad: (value) => `--year "${value}" is no year. Give four digits, as in --year 2024.`,
  choiceBad: (option, value, known) =>
    `${option} "${value}" is not known. Choose from: ${known.join(', ')}.`,
  optionElsewhere: (option, command, others) =>
    `${option} is no option of ${command}; it belongs to ${others.join(', ')}. Leave it out, or use one of these.`,
  optionUnknown: (option) => `There is no option "${option}". See parse --help for all of them.`,
  recordsNone:
    'These are no records in YAML, JSON or NDJSON, which alone are checked. Give such an output.',
  optionArgumentMissing: (option) => `Option "${option}" needs a value. See parse --help.`,
  argumentsExcess: (command) =>
    `More words than parse ${command} takes. See parse ${command} --help.`,
  schemaUnknown: (value, known) =>
    `There is no schema "${value}". Choose from: ${known.join(', ')}.`,

  outputInvalid: (errors) =>
    `the result does not validate and was not written: ${errors.join('; ')}`,
  systemRefused: (detail) => `The system refused: ${detail}. See to it, and run the command again.`,
  defect: (detail) =>
    `The program failed; this is a defect, please report it with the source: ${detail}`,

  recordsEarlier: (version) =>
    `Written for an earlier version of the schema; this program reads version ${String(version)}. Run parse on the report again.`,
  recordsValid: (file, count) => `${file}: valid (${String(count)})`,
  recordsNotText: 'Not UTF-8 text. Give a YAML, JSON or NDJSON file that parse wrote.',
  recordsDeep: (levels) =>
    `Brackets nest deeper than ${levels} levels: this is no file of records. Check the file.`,
  recordsSyntax: (detail) => `Syntax error: ${detail}. Mend it and check again.`,
  recordsRepeated: (key) =>
    `The key "${key}" stands here for a second time. Mend it and check again.`,
  recordsEmpty: 'The file holds no records. Give a YAML, JSON or NDJSON file that parse wrote.',

  pdfWithoutApp: '--pdf is for the program in a page: give --app, too.',
  doctorOk: 'All is well.',
  doctorBindingMissing: (command) =>
    `Neither @node-rs/jieba nor nodejieba can be loaded; Intl.Segmenter steps in and cuts some words over line breaks otherwise. To install one, run: ${command}`,
  doctorPdfMissing: (command) =>
    `The package that reads PDF is not installed; all else works. To install it, run: ${command}`,
  doctorDictionaryMissing:
    'The dictionary dist/dictionary is missing. Run npm run build, or install the program again.',

  batch,
  explain,
  rules,
  lexicon,
  corrections,
  track,
  help: {
    usage: 'Usage:',
    examples: 'Examples:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    globalOptions: 'Common options:',
    program:
      'Reads Chinese government reports and plans, and gives every quantified target with its exact place in the source.',
    exitCodes:
      'Exit codes: 0 ok; 1 findings (--strict, validate); 2 usage; 3 some inputs failed, the rest was written; 70 a defect; 130 stopped by Ctrl-C; 143 ended by SIGTERM.',
    parse: 'extract records (the default)',
    repair: 'put broken paragraphs back together, one a line',
    tokens: 'words of the repaired text with part of speech and place',
    outline: 'the section tree',
    validate: 'check record files against the schema',
    schema: 'print a JSON Schema',
    completion: 'print the script that completes words in bash, zsh, fish or PowerShell',
    doctor:
      'check versions, segmenter, dictionary and reader of PDF; says what to run where one is missing',
    files: 'reports; - is standard input',
    recordFiles: 'record files (YAML, JSON, NDJSON); - is standard input',
    schemaName: 'name of a schema, the first by default',
    all: 'every record, not targets alone',
    status: 'only these statuses, separated by commas',
    type: 'only these types, separated by commas',
    section: 'only this section and those inside it, by number (三/（一）) or id (s3.1)',
    format: 'format of the output, the first by default',
    output: 'write to a file, in the format of its suffix; never over an input',
    view: 'reports as one page to look at',
    app: 'the program itself as a page that works offline',
    pdf: 'with --app: a page that reads PDF, too; 4 MB',
    schemaPath: "the path of the package's file instead of its text",
    force: 'write over a file that is no output of this program, too',
    year: 'the year that 今年 means',
    encoding: 'encoding of the input; found out by default',
    strict:
      'exit with 1 where there are warnings of damage, or no such section (doubtful numbers are no damage)',
    maxBytes: 'longest input that is read, as in 64m; 128m where not given',
    timing: 'tell on standard error what each stage takes',
    join: 'the files are pages of one report: order them by their jumps and read them as one',
    reporter: 'form of the messages, the first by default',
    quiet: 'show errors only',
    verbose: 'show notes as well',
    color: 'colours, the first by default',
    lang: 'language of the messages; the locale by default',
    version: 'show the version',
    help: 'show help',
    helpCommand: 'show help for a command',
  },
};

/** An output as it is called in a sentence. */
function named(file: string): string {
  return file === '-' ? 'Standard output' : `"${file}"`;
}
