import { createEffect, createSignal } from 'solid-js';
import type { Locale, Translated } from '../../models/index.ts';
import { remember, remembered } from '../state/remembered.ts';
import { loadLaterTexts } from './laterTexts.ts';
import { loadModelTexts } from './modelTexts.ts';
import { nb, type Texts } from './nb.ts';
import { preferredLocale } from './preferredLocale.ts';

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
  readonly count: (key: CountKey, count: number, slots?: TextSlots) => string;
  /** The text in the chosen language. */
  readonly pick: (text: Translated) => string;
}

const loaders: Readonly<Record<Locale, () => Promise<Texts>>> = {
  nb: () => Promise.resolve(nb),
  nn: async () => (await import('./nn.ts')).nn,
  en: async () => (await import('./en.ts')).en,
};

/** The language of the page as it is loaded so far. */
interface Loaded {
  readonly locale: Locale;
  readonly texts: Partial<Texts>;
  /** Whether the texts are all there, not only those of the first screen. */
  readonly isWhole: boolean;
}

/** Loads the preferred language, and the others when they are chosen. */
export async function createLanguage(): Promise<Language> {
  const first = preferredLocale(remembered('language'), navigator.languages);
  const [current, setCurrent] = createSignal<Loaded>({ locale: first, texts: await loaders[first](), isWhole: false }); // prettier-ignore
  const locale = (): Locale => current().locale;
  let loading: Locale | undefined;
  /** What else the page says comes after the first screen, or when it is first read; until then it is empty. */
  function loadRest(): void {
    const now = current();
    if (now.isWhole || loading === now.locale) return;
    loading = now.locale;
    void loadLaterTexts(now.locale).then((texts) => {
      if (current() === now) setCurrent({ ...now, texts: { ...texts, ...now.texts }, isWhole: true });
    });
  }
  const t: Language['t'] = (key, slots = {}) => {
    const text = current().texts[key];
    if (text === undefined) loadRest();
    return filled(text ?? '', slots);
  };
  if (document.readyState === 'complete') loadRest();
  else addEventListener('load', loadRest, { once: true });
  createEffect(() => (document.documentElement.lang = locale()));
  return {
    locale,
    async choose(next) {
      const [texts, later] = await Promise.all([loaders[next](), loadLaterTexts(next), loadModelTexts(next)]);
      remember('language', next);
      setCurrent({ locale: next, texts: { ...later, ...texts }, isWhole: true });
    },
    t,
    count: (key, count, slots = {}) => t(`${key}.${count === 1 ? 'one' : 'other'}`, { ...slots, count }),
    pick: (text) => text[locale()],
  };
}

/** A text with its slots filled in; an abbreviation at the end of a sentence (`kr/stk.`) has its point already. */
export const filled = (text: string, slots: TextSlots): string =>
  text.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, point: string) => {
    const value = slots[name];
    if (value === undefined) return whole;
    return String(value).endsWith('.') ? String(value) : `${value}${point}`;
  });
