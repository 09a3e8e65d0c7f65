import type { Command } from 'commander';
import { recordFormats } from '../outputs/registry.ts';
import { withFormat, withIndicators, withSelection } from './command-options.ts';
import type { Add } from './add-command.ts';
import { stageFormats } from './formats/format.ts';
import type { Messages } from './messages/messages.ts';
import { encoding, place, year } from './options.ts';
import { bytes } from './sizes.ts';

/** The commands that read reports: their records, and what the stages before them make. */
export function addReportCommands(add: Add, messages: Messages): void {
  const { help, explain } = messages;
  const files = { 'FILE...': help.files };
  const parse = add(
    'parse',
    help.parse,
    files,
    async () => (await import('./commands/parse.ts')).parseCommand,
  );
  withFormat(withSelection(parse, messages), help, recordFormats);
  withWords(withInput(parse, messages), messages).option('--debug', explain.help.debug);

  const repair = add(
    'repair',
    help.repair,
    files,
    async () => (await import('./commands/repair.ts')).repairCommand,
  );
  withInput(withFormat(repair, help, stageFormats), messages);

  const view = add(
    'view',
    help.view,
    files,
    async () => (await import('./commands/view.ts')).viewCommand,
  )
    .option('--app', help.app)
    .option('--pdf', help.pdf);
  withWords(withInput(withSelection(view, messages), messages), messages);

  const tokens = add(
    'tokens',
    help.tokens,
    files,
    async () => (await import('./commands/tokens.ts')).tokensCommand,
  );
  withInput(withFormat(tokens, help, stageFormats), messages);

  const outline = add(
    'outline',
    help.outline,
    files,
    async () => (await import('./commands/outline.ts')).outlineCommand,
  );
  withInput(withFormat(outline, help, stageFormats), messages);

  const explained = add(
    'explain',
    explain.help.explain,
    { FILE: help.files },
    async () => (await import('./commands/explain.ts')).explainCommand,
  ).option('--at <place>', explain.help.at, place);
  withInput(withFormat(withIndicators(explained, messages), help, stageFormats), messages);
}

/** The options that say how reports are read, and where the output goes. */
function withInput(command: Command, { help }: Messages): Command {
  return command
    .option('-o, --output <file>', help.output)
    .option('--force', help.force)
    .option('--year <year>', help.year, year)
    .option('--encoding <name>', help.encoding, encoding)
    .option('--join', help.join)
    .option('--strict', help.strict)
    .option('--max-bytes <size>', help.maxBytes, bytes('--max-bytes'))
    .option('--timing', help.timing);
}

/** The files of the user's own that records are made with. */
function withWords(command: Command, { lexicon, corrections }: Messages): Command {
  return command
    .option('--lexicon <file>', lexicon.help.lexicon)
    .option('--corrections <file>', corrections.help);
}
