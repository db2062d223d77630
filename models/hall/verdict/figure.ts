import type { Absence, LineDeclaration } from '../../language/declaration.ts';
import type { Translated } from '../../language/translated.ts';

/** A figure of the verdict for the whole run, with the conditions under which it does not exist. */
export function figure(
  name: string,
  unit: string,
  label: Translated,
  formula: string,
  source: Translated,
  absent: readonly Absence[] = [],
): LineDeclaration {
  const base = { id: `verdict.${name}`, unit, kind: 'figure', label, formula, source } as const;
  return absent.length === 0 ? base : { ...base, absent };
}
