import { locales, type Locale, type Translated } from '../language/translated.ts';

/** What stands in a slot: the same in all languages, or one text in each. */
export type SlotValue = string | Translated;

/** The slots of a text by name; a function is called only where its slot is used. */
export type Slots = Readonly<Record<string, SlotValue | (() => SlotValue)>>;

/** One text in each language, written by the same rule. */
export function inEveryLanguage(write: (locale: Locale) => string): Translated {
  return { nb: write('nb'), nn: write('nn'), en: write('en') };
}

/**
 * The text with each `{slot}` replaced. What comes first in a sentence gets a capital letter: "Under NOK 1,000 of
 * working capital is needed." A slot without a value is a fault in the program.
 */
export function fill(text: Translated, slots: Slots): Translated {
  return inEveryLanguage((locale) =>
    text[locale].replace(/\{(\w+)\}/g, (_, name: string, position: number, whole: string) => {
      const slot = slots[name];
      if (slot === undefined) throw new Error(`No value for {${name}} in '${whole}'.`);
      const value = typeof slot === 'function' ? slot() : slot;
      const written = typeof value === 'string' ? value : value[locale];
      return startsSentence(whole.slice(0, position)) ? capitalised(written) : written;
    }),
  );
}

/** The texts one after the other, with a space between. */
export function joined(texts: readonly Translated[], between = ' '): Translated {
  return inEveryLanguage((locale) => texts.map((text) => text[locale]).join(between));
}

/** How many characters a full sentence may have. */
export const longestSentence = 240;

/** The length of a text in the language where it is longest. */
export const longest = (text: Translated): number =>
  Math.max(...locales.map((locale) => text[locale].length));

const startsSentence = (before: string): boolean => before === '' || before.endsWith('. ');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
