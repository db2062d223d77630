import type { Translated } from '../language/translated.ts';
import { ruleWords } from './words/ruleWords.ts';

/** A rule of severity error that has a sentence of its own. */
export type RuleId = keyof typeof ruleWords;

/** The rules in the order they are named when several are broken. */
export const ruleIds = Object.keys(ruleWords) as RuleId[];

/** What is wrong when the rule is broken; it begins with a small letter, since it follows a colon in the verdict. */
export const ruleSentence = (rule: RuleId): Translated => ruleWords[rule];
