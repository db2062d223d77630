import { errorTexts, type ErrorCode } from './errorTexts.ts';
import type { Locale, Translated } from './translated.ts';

/** Where in a text something was found: `position` counts characters from 0, `length` is at least 1. */
export interface Place {
  /** Id of the line, rule or input whose text it is, such as `volumes.sold`. */
  readonly line?: string | undefined;
  /** The whole formula. */
  readonly text?: string | undefined;
  readonly position?: number | undefined;
  readonly length?: number | undefined;
}

/** What an error says besides its code: the slots of its sentence in `errorTexts`. */
export type ErrorDetails = Place & Readonly<Record<string, unknown>>;

/**
 * An error that is ours to explain: a formula, declaration or scenario that cannot be computed, with where it is and
 * what would be right. `message` is the English sentence; `explain` gives the others.
 */
export class ModelError extends Error {
  override readonly name: string = 'ModelError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails) {
    super(sentence(code, details, 'en'));
    this.code = code;
    this.details = details;
  }

  /** The sentence in one language, with the line and the spot where there are any. */
  explain(locale: Locale): string {
    return sentence(this.code, this.details, locale);
  }

  /** The sentence in all three languages. */
  get translated(): Translated {
    return { nb: this.explain('nb'), nn: this.explain('nn'), en: this.explain('en') };
  }
}

function sentence(code: ErrorCode, details: ErrorDetails, locale: Locale): string {
  const body = errorTexts[code][locale].replace(/\{(\w+)\}/g, (_, slot: string) =>
    slotText(details[slot], locale),
  );
  return details.line === undefined ? body : `${details.line}: ${body}${spot(details, locale)}`;
}

function spot({ text, position }: ErrorDetails, locale: Locale): string {
  if (text === undefined || position === undefined) return '';
  const words = { nb: 'tegn', nn: 'teikn', en: 'character' } as const;
  return ` (${words[locale]} ${position + 1}: ${text})`;
}

function slotText(value: unknown, locale: Locale): string {
  if (Array.isArray(value)) return value.map((part) => slotText(part, locale)).join(', ');
  if (isTranslated(value)) return value[locale];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
}

const isTranslated = (value: unknown): value is Translated =>
  typeof value === 'object' && value !== null && 'nb' in value && 'nn' in value && 'en' in value;
