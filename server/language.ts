import { parseAccept } from 'hono/utils/accept';
import type { Locale } from '../models/index.ts';

const localeByTag: Readonly<Record<string, Locale>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

/** The language of a tag such as `nn`, `nb-NO`, `no` or `en_GB.UTF-8`; undefined for any other. */
export function localeOfTag(tag: string): Locale | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_.@]/);
  return Object.hasOwn(localeByTag, primary) ? localeByTag[primary] : undefined;
}

/** The best language for an Accept-Language header; bokmål where it names none of ours. */
export function localeOfHeader(header: string | undefined): Locale {
  if (header === undefined) return 'nb';
  const wished = parseAccept(header).filter(({ q }) => q > 0);
  return wished.map(({ type }) => localeOfTag(type)).find((locale) => locale !== undefined) ?? 'nb';
}

/** The language of a terminal: the first of LC_ALL, LC_MESSAGES and LANG that says anything; else English. */
export function localeOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Locale {
  const said = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']];
  return localeOfTag(said.find((tag) => tag !== undefined && tag !== '') ?? '') ?? 'en';
}
