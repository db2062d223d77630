import { asCell, type Cell, type Field } from '../../models/index.ts';
import type { Language } from '../language/createLanguage.ts';

/** Where a number comes from, in short, and in full. */
export interface SourceText {
  readonly kind: 'own' | 'default' | NonNullable<Cell['status']>;
  readonly text: string;
  readonly full: string;
}

/** Where a number of the form comes from: its status, or its source where it has one. */
export function sourceText(
  field: Field,
  raw: number | Cell | undefined,
  { t, pick }: Pick<Language, 't' | 'pick'>,
): SourceText | undefined {
  if (field.type !== 'number') return undefined;
  if (raw === undefined) {
    if (field.default === undefined) return undefined;
    const { defaultSource } = field;
    const full = defaultSource === undefined ? '' : pick(defaultSource.source);
    return { kind: 'default', text: t('source.default'), full };
  }
  const { status, source } = asCell(raw);
  if (status === undefined) return { kind: 'own', text: source ?? t('source.own'), full: source ?? '' };
  const said = status === 'illustrative' || source === undefined ? t(`source.${status}`) : source;
  return { kind: status, text: said, full: source ?? t(`source.${status}`) };
}
