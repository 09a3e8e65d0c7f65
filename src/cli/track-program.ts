import type { Add } from './add-command.ts';
import { withFormat } from './command-options.ts';
import type { Messages } from './messages/messages.ts';
import { encoding, words as wordList, year } from './options.ts';
import { bytes, count, seconds } from './sizes.ts';
import { trackFormats } from './track/options.ts';

/** The command that lays targets beside results. */
export function addTrackCommand(
  add: Add,
  { help, track, batch, lexicon, corrections }: Messages,
): void {
  const command = add(
    'track',
    track.help.track,
    { 'PATH...': track.help.paths },
    async () => (await import('./commands/track.ts')).trackCommand,
  );
  withFormat(command, help, trackFormats)
    .option('-o, --output <file>', track.help.output)
    .option('--force', help.force)
    .option('--indicator <list>', track.help.indicator, wordList)
    .option('--headline', track.help.headline)
    .option('--periods', track.help.periods)
    .option('--region <name>', track.help.region)
    .option('--regions <file>', track.help.regions)
    .option('--explain <words...>', track.help.explain)
    .option('--join', batch.help.join)
    .option('--lexicon <file>', lexicon.help.lexicon)
    .option('--corrections <file>', corrections.help)
    .option('--year <year>', help.year, year)
    .option('--encoding <name>', help.encoding, encoding)
    .option('--follow', batch.help.follow)
    .option('-0, --null', batch.help.nulls)
    .option('-j, --jobs <count>', batch.help.jobs, count('--jobs'))
    .option('--timeout <seconds>', batch.help.timeout, seconds('--timeout'))
    .option('--max-bytes <size>', batch.help.maxBytes, bytes('--max-bytes'))
    .option('--resume', track.help.resume);
}
