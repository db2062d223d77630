import { hallFormat } from '../../models/index.ts';
import type { Language, TextKey } from '../language/createLanguage.ts';
import { memberName } from './memberName.ts';

const known: Readonly<Record<string, TextKey>> = {
  start: 'milestone.start',
  end: 'milestone.end',
  opening: 'milestone.opening',
  closing: 'milestone.closing',
  'pilot.start': 'milestone.pilotStart',
  'pilot.end': 'milestone.pilotEnd',
};

/** A milestone in words; the reader's own by its name. */
export function milestoneWords(
  milestone: string,
  inputs: Readonly<Record<string, unknown>>,
  { t, pick }: Pick<Language, 't' | 'pick'>,
): string {
  const key = known[milestone];
  return key === undefined ? memberName(inputs, 'milestone.', milestone, pick) : t(key);
}

/** The milestones a date may hang on. */
export function milestonesOf(inputs: Readonly<Record<string, unknown>>): readonly string[] {
  return ['start', ...Object.keys(hallFormat.milestones), 'end', ...Object.keys(inputs['milestones'] ?? {})];
}
