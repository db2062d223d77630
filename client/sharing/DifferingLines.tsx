import { For } from 'solid-js';
import { unitWords, type RunResult } from '../../models/index.ts';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { firstDifference } from './firstDifference.ts';

/** The lines that a kept result has otherwise than today's: each in the first year that differs, then and now. */
export function DifferingLines(props: {
  readonly lines: readonly string[];
  readonly kept: Partial<RunResult>;
  readonly today: RunResult;
}) {
  const { t, pick, locale } = useApp().language;
  const rows = () => props.lines.map((id) => firstDifference(id, props.kept, props.today));
  const amount = (value: number | undefined, unit: string): string =>
    value === undefined ? t('results.absent') : `${numberText(value, locale(), Math.abs(value) < 100 ? 2 : 0)} ${unitWords(unit, locale())}`;
  return (
    <div class="table-scroll" tabindex="0" role="region" aria-label={t('results.differing')}>
      <table class="ds-table number-table difference-table">
        <caption class="visually-hidden">{t('results.differing')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.item')}</th>
            <th scope="col">{t('results.firstYear')}</th>
            <th scope="col">{t('results.then')}</th>
            <th scope="col">{t('results.now')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row">
                  {row.label === undefined ? row.id : pick(row.label)}
                  {row.member === undefined ? '' : `, ${row.member}`}
                </th>
                <td>{row.year ?? '–'}</td>
                <td>{amount(row.kept, row.unit)}</td>
                <td>{amount(row.today, row.unit)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
} // prettier-ignore
