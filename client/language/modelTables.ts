import { createSignal } from 'solid-js';
import type { Locale, Translated } from '../../models/index.ts';
import { remembered } from '../state/remembered.ts';
import { preferredLocale } from './preferredLocale.ts';

type Table = readonly string[];
type Loaders = Readonly<Record<Locale, () => Promise<{ readonly texts: Table }>>>;

const textLoaders: Loaders = {
  nb: () => import('virtual:model-texts/nb/text'),
  nn: () => import('virtual:model-texts/nn/text'),
  en: () => import('virtual:model-texts/en/text'),
};
const helpLoaders: Loaders = {
  nb: () => import('virtual:model-texts/nb/help'),
  nn: () => import('virtual:model-texts/nn/help'),
  en: () => import('virtual:model-texts/en/help'),
};

const texts: Partial<Record<Locale, Table>> = {};
const help: Partial<Record<Locale, Promise<void>>> = {};
const [helpTables, setHelpTables] = createSignal<Partial<Record<Locale, Table>>>({});
let chosen: Locale = preferredLocale(remembered('language'), navigator.languages);

/** Loads the texts of the models in a language; afterwards they can be read. */
export async function loadModelTexts(locale: Locale): Promise<void> {
  texts[locale] ??= (await textLoaders[locale]()).texts;
  chosen = locale;
  whenShown(() => loadHelp(locale));
}

/** Does something once the first screen is there. */
function whenShown(work: () => void): void {
  if (document.readyState === 'complete') work();
  else addEventListener('load', work, { once: true });
}

/** Loads the help, and what is said of what is wrong, in a language. */
function loadHelp(locale: Locale): void {
  help[locale] ??= helpLoaders[locale]().then(({ texts: loaded }) => {
    setHelpTables({ ...helpTables(), [locale]: loaded });
  });
}

/**
 * A text of the models by its place in the tables. In a language that is not loaded it reads as in the chosen one: what
 * is put together in all languages at once is put together again when another is chosen.
 */
export const modelText = (place: number): Translated => readBy((locale) => readText(locale, place));

/**
 * The same for help with a field and for what can be wrong, loaded after the first screen or when it is first read. It is
 * empty until then, and whatever has read it is made again when it is there.
 */
export const modelHelp = (place: number): Translated => readBy((locale) => readHelp(locale, place));

const readBy = (read: (locale: Locale) => string): Translated => ({
  get nb() {
    return read('nb');
  },
  get nn() {
    return read('nn');
  },
  get en() {
    return read('en');
  },
});

function readText(locale: Locale, place: number): string {
  const text = (texts[locale] ?? texts[chosen])?.[place];
  if (text === undefined) throw new Error(`There is no text ${place} of the models in ${locale}.`);
  return text;
}

function readHelp(locale: Locale, place: number): string {
  const table = helpTables()[locale];
  if (table === undefined && locale === chosen) loadHelp(locale);
  return table?.[place] ?? '';
}

// The models put some of their texts together while they are loaded.
await loadModelTexts(chosen);
