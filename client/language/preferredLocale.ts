import { locales, type Locale } from '../../models/index.ts';

/** The language remembered from last time, else the browser's, else bokmål. */
export function preferredLocale(kept: string | undefined, browser: readonly string[]): Locale {
  if (isLocale(kept)) return kept;
  for (const tag of browser) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (language === 'no') return 'nb';
    if (isLocale(language)) return language;
  }
  return 'nb';
}

const isLocale = (text: string | undefined): text is Locale =>
  text !== undefined && (locales as readonly string[]).includes(text);
