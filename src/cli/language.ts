import type { Language } from '../document/messages/language.ts';

/** The language that `--lang` asks for; null where it does not, or asks for none that there is. */
export function askedLanguage(argv: readonly string[]): Language | null {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return null;
  const value = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return value === 'zh' || value === 'en' ? value : null;
}

/** The language of the locale: the first of LC_ALL, LC_MESSAGES and LANG that is set, else the system's. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale =
    [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
      (value) => value !== undefined && value !== '',
    ) ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.slice(0, 2).toLowerCase() === 'zh' ? 'zh' : 'en';
}
