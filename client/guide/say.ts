import type { Translated } from '../../models/index.ts';
import { filled, type TextSlots } from '../language/createLanguage.ts';
import { useApp } from '../state/app.ts';

/** A text in the language of the page, its slots filled in. */
export type Say = (text: Translated, slots?: TextSlots) => string;

/** Says the texts of the guide. */
export function createSay(): Say {
  const { pick } = useApp().language;
  return (text, slots = {}) => filled(pick(text), slots);
}
