import { createEffect, createSignal } from 'solid-js';
import { locales, type Locale, type Translated } from '../../models/index.ts';
import { remember, remembered } from '../state/remembered.ts';
import { nb, type Texts } from './nb.ts';

/** The name of a text of the page. */
export type TextKey = keyof Texts;

/** A text that is said of one and of more: the name without `.one` and `.other`. */
export type CountKey = TextKey extends infer Key ? (Key extends `${infer Name}.one` ? Name : never) : never;

/** What stands in the slots of a text. */
export type TextSlots = Readonly<Record<string, string | number>>;

/** The language of the page and its texts. */
export interface Language {
  readonly locale: () => Locale;
  readonly choose: (locale: Locale) => Promise<void>;
  /** The text of the page by that name, its `{slots}` filled in. */
  readonly t: (key: TextKey, slots?: TextSlots) => string;
  /** The same for a count, of one or of more. */
  readonly count: (key: CountKey, count: number) => string;
  /** The text in the chosen language. */
  readonly pick: (text: Translated) => string;
}

const loaders: Readonly<Record<Locale, () => Promise<Texts>>> = {
  nb: () => Promise.resolve(nb),
  nn: async () => (await import('./nn.ts')).nn,
  en: async () => (await import('./en.ts')).en,
};

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

/** Loads the preferred language, and the others when they are chosen. */
export async function createLanguage(): Promise<Language> {
  const first = preferredLocale(remembered('language'), navigator.languages);
  const [current, setCurrent] = createSignal({ locale: first, texts: await loaders[first]() });
  const locale = (): Locale => current().locale;
  const t: Language['t'] = (key, slots = {}) => filled(current().texts[key], slots);
  createEffect(() => (document.documentElement.lang = locale()));
  return {
    locale,
    async choose(next) {
      const texts = await loaders[next]();
      remember('language', next);
      setCurrent({ locale: next, texts });
    },
    t,
    count: (key, count) => t(`${key}.${count === 1 ? 'one' : 'other'}`, { count }),
    pick: (text) => text[locale()],
  };
}

/** A text with its slots filled in. */
export const filled = (text: string, slots: TextSlots): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));

const isLocale = (text: string | undefined): text is Locale =>
  text !== undefined && (locales as readonly string[]).includes(text);
