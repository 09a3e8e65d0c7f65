import type { Command } from 'commander';
import { schemaNames } from '../document/schema-name.ts';
import { choices, withFormat } from './command-options.ts';
import type { Add } from './add-command.ts';
import { shells } from './completion/scripts.ts';
import { indicatorFormats, ruleFormats } from './formats/format.ts';
import type { Messages } from './messages/messages.ts';

/** The commands that tell of the program itself: its words, rules, schemas and state; `program` has all commands. */
export function addReferenceCommands(add: Add, messages: Messages, program: Command): void {
  const { help, lexicon, rules, track } = messages;
  const indicators = add(
    'indicators',
    lexicon.help.indicators,
    { TERM: lexicon.help.term },
    async () => (await import('./commands/indicators.ts')).indicatorsCommand,
  );
  withFormat(indicators, help, indicatorFormats)
    .option('-o, --output <file>', help.output)
    .option('--force', help.force)
    .option('--headline', track.help.headline)
    .option('--lexicon <file>', lexicon.help.lexicon);
  const ruleList = add(
    'rules',
    rules.help,
    { ID: rules.id },
    async () => (await import('./commands/rules.ts')).rulesCommand,
  );
  withFormat(ruleList, help, ruleFormats)
    .option('-o, --output <file>', help.output)
    .option('--force', help.force);
  add(
    'validate',
    help.validate,
    { 'RECORDS...': help.recordFiles },
    async () => (await import('./commands/validate.ts')).validateCommand,
  );
  add(
    'schema',
    help.schema,
    { NAME: choices(help.schemaName, schemaNames) },
    async () => (await import('./commands/schema.ts')).schemaCommand,
  ).option('--path', help.schemaPath);
  add('doctor', help.doctor, {}, async () => (await import('./commands/doctor.ts')).doctorCommand);
  add('completion', help.completion, { SHELL: shells.join('|') }, async () => {
    const { completionCommand } = await import('./commands/completion.ts');
    const { completedCommands } = await import('./completion/definitions.ts');
    const { allRules } = await import('../explain/rules.ts');
    const known = allRules().map(({ id }) => id);
    const words = { schema: schemaNames, completion: shells, rules: known };
    const commands = completedCommands(program, words);
    return (...given) => completionCommand(commands, ...given);
  });
}
