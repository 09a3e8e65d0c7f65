import { assemble } from '../../document/assemble.ts';
import type { Document } from '../../document/document.ts';
import { sectionNumbers } from '../../document/section-numbers.ts';
import { select } from '../../document/selection.ts';
import type { Selection } from '../../document/selection.ts';
import { measure } from '../../parse.ts';
import type { Measured } from '../../parse.ts';
import { wantsColor } from '../color.ts';
import { selectionOf } from '../batch-settings.ts';
import type { IndicatorOptions } from '../indicator-filter.ts';
import type { Context, ReportOptions } from '../context.ts';
import { convertAll, prepare } from '../convert.ts';
import { Corrector, correctionsNamed } from '../corrections-file.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import type { OutputFormat } from '../../outputs/output-format.ts';
import { outputFormat, recordFormats } from '../../outputs/registry.ts';
import type { RecordFormat } from '../../outputs/registry.ts';
import { printablePieces } from '../../formats/terminal/printable.ts';
import { fileAddress, wantsLinks } from '../hyperlinks.ts';
import { standardInput } from '../input.ts';
import { lexiconNamed } from '../lexicon-file.ts';
import type { ExampleOf, ShownText } from '../../view/page.ts';
import { columnsOf } from '../../formats/terminal/appearance.ts';

export interface ParseCommandOptions
  extends ReportOptions, Omit<Selection, 'codes'>, IndicatorOptions {
  readonly format?: RecordFormat;
}

/** Extracts records. */
export async function parseCommand(
  named: readonly string[],
  options: ParseCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { stdout, env } = context.io;
  const shown = options.output === undefined && stdout.isTTY === true;
  const { files, format: asked } = await prepare(named, options, recordFormats, context);
  const format = outputFormat(asked ?? (shown ? 'table' : 'yaml'));
  if ((format.binary || format.needsText === true) && shown) {
    throw new UsageError(({ batch }) => batch.binaryShown(format.name));
  }
  const texts = new Map<Document, ShownText>();
  const origins = new Map<Document, readonly string[]>();
  const links = shown && wantsLinks(stdout, env);
  let hidden = 0;
  let missing = 0;
  const lexicon = await lexiconNamed(options.lexicon, context);
  const corrector = new Corrector(await correctionsNamed(options.corrections, context), context);
  const wanted = selectionOf(format.needsText === true ? withAll(options) : options, lexicon);
  const code = await convertAll<Document, Measured>(
    files,
    {
      complete: (findings) => measure(lexicon ? { ...findings, lexicon } : findings, false),
      convert: (measured, from) => {
        const assembled = measured.time('document', () => assemble(measured));
        const document = corrector.correct(assembled, measured.source.text);
        const selected = select(document, wanted);
        hidden += selected.hidden;
        if (selected.sectionMissing) {
          missing++;
          tellMissing(document, wanted.section ?? '', context);
        }
        const kept = { ...document, records: selected.records };
        origins.set(kept, from);
        if (format.needsText === true) texts.set(kept, textOf(measured));
        return kept;
      },
      format: async (documents, several) => {
        const pieces = await format.write(documents, {
          several,
          color: options.output === undefined && wantsColor(options.color, stdout, env),
          columns: columnsOf(stdout),
          language: context.outputLanguage,
          addressOf: (document, line) =>
            links ? addressIn(origins.get(document) ?? [], document, line) : null,
          textOf: (document) => texts.get(document) as ShownText,
          exampleOf: await examplesFor(format),
        });
        return shown && isSeparated(format.name) ? printablePieces(pieces) : pieces;
      },
    },
    options,
    context,
  );
  corrector.close();
  if (hidden > 0) tellHidden(hidden, context);
  const isUnfit = missing > 0 || corrector.failed;
  return code === exitCode.ok && isUnfit && options.strict === true ? exitCode.findings : code;
}

function tellHidden(hidden: number, { messages, reporter }: Context): void {
  const message = messages.recordsHidden(hidden);
  reporter.hint({ code: 'records-hidden', severity: 'info', message, file: null });
}

/** Address of a line of the one file that a document was read from; the file's where its lines are not the text's. */
function addressIn(
  files: readonly string[],
  { document: { source } }: Document,
  line: number,
): string | null {
  const [file] = files;
  if (file === undefined || files.length > 1 || file === standardInput) return null;
  const isText = source.format === 'text' || source.format === 'html';
  return fileAddress(file, isText ? line : null);
}

/** Says that a section is not there, and which are. */
function tellMissing(document: Document, section: string, context: Context): void {
  const known = sectionNumbers(document.sections);
  context.reporter.tell({
    code: 'section-unknown',
    severity: 'warning',
    message: context.messages.sectionUnknown(section, known.slice(0, shownSections), known.length),
    file: document.document.source.name,
  });
}

/** Sections that a message lists at most. */
const shownSections = 30;

/** Records of every status, unless some are asked for. */
function withAll(options: Selection): Selection {
  return options.status ? options : { ...options, all: true };
}

/** Examples of the rules, which only a page shows. */
async function examplesFor({ needsText = false }: OutputFormat): Promise<ExampleOf> {
  if (!needsText) return () => '';
  const { ruleExamples } = await import('../../explain/rule-examples.ts');
  return ruleExamples();
}

function textOf({ source, repaired }: Measured): ShownText {
  return { source, repaired: repaired.value };
}

/** Whether the format writes a text as it is, with all that a terminal would act on. */
function isSeparated(format: string): boolean {
  return format === 'csv' || format === 'tsv';
}
