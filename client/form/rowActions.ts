import { useNavigate } from '@solidjs/router';
import { asCell, type Cell, type Field } from '../../models/index.ts';
import { viewAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import type { Amount } from './createAmount.ts';
import type { FieldState } from './createField.ts';
import type { RowAction } from './RowMenu.tsx';
import { nextYear } from './seriesParts.ts';

/** The parts of a row's fold that its menu leads to. */
export type RowPart = 'range' | 'series' | 'texts' | 'lever' | 'uses';

/**
 * What the menu of a row offers, by what the field can have.
 * @param show opens the fold of the row and puts the focus in a part of it
 */
export function createRowActions(row: {
  readonly state: FieldState;
  readonly field: Field;
  readonly amount: Amount | undefined;
  readonly show: (part: RowPart) => void;
}): () => readonly RowAction[] {
  const { scenario, language, messages } = useApp();
  const { t } = language;
  const navigate = useNavigate();
  const { state, field, amount } = row;
  const { path } = state;
  function byYear(): void {
    const cell: Cell = asCell((state.held() as number | Cell | undefined) ?? 0);
    const first = Math.floor((scenario.computed()?.scenario.read.start ?? 2027 * 12) / 12);
    state.set({ ...cell, years: { [nextYear(cell, first)]: cell.value } });
    scenario.history.endSession();
    row.show('series');
  }
  async function copyPath(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(path).then(
      () => true,
      () => false,
    );
    messages.show(t(isCopied ? 'rowMenu.copied' : 'rowMenu.notCopied', { path }));
  }
  function ofNumber(): readonly RowAction[] {
    if (field.type !== 'number') return [];
    const cell = amount?.cell();
    const timed = field.timed ?? [];
    const isPlain = (cell?.years ?? cell?.steps ?? cell?.months) === undefined;
    const isVaried = field.certain !== true && cell !== undefined;
    return [
      ...(field.certain === true
        ? []
        : [{ text: t(cell?.range === undefined ? 'rowMenu.range' : 'rowMenu.range.change'), run: () => row.show('range') }]), // prettier-ignore
      ...(timed.length === 0
        ? []
        : [
            isPlain && timed.includes('years')
              ? { text: t('rowMenu.years'), run: byYear }
              : { text: t('rowMenu.years.change'), run: () => row.show('series') },
          ]),
      { text: t('rowMenu.texts'), run: () => row.show('texts') },
      ...(isVaried
        ? [
            { text: t('rowMenu.lever'), run: () => row.show('lever') },
            { text: t('details.curve'), run: () => navigate(curveAddress(scenario.document()?.id ?? '', path)) }, // prettier-ignore
          ]
        : []),
      { text: t('details.uses'), run: () => row.show('uses') },
    ];
  }
  return () => [
    ...ofNumber(),
    ...(state.changed() ? [{ text: t('row.reset'), run: () => state.reset() }] : []),
    { text: t('rowMenu.path'), run: () => void copyPath() },
  ];
}

/** Where the break-even curve of an input is. */
export const curveAddress = (id: string, path: string): string =>
  viewAddress(id, 'analyse', undefined, `?tall=${encodeURIComponent(path)}`);
