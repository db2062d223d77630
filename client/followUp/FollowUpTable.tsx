import { createUniqueId, For, Show } from 'solid-js';
import { followUpSentence, monthInWords, placeInWords, signedPercent, unitWords, type FollowUp, type FollowUpRow } from '../../models/index.ts'; // prettier-ignore
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import type { Followed } from './createFollowUp.ts';
import { lineNumber, signedNumber } from './followUpNumbers.ts';

const columns = [
  'planToDate',
  'actual',
  'deviation',
  'share',
  'planYear',
  'forecast',
  'forecastDeviation',
] as const;

/** Plan against actual by line, with the forecast and where reality falls in the futures. */
export function FollowUpTable(props: { readonly followed: Followed; readonly found: FollowUp }) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const id = createUniqueId();
  const rows = (): readonly FollowUpRow[] =>
    props.found.rows.filter(
      ({ actualToDate, planYear }) => actualToDate !== null || Math.abs(planYear) >= 0.005,
    );
  const futures = () => props.followed.report()?.futures;
  const month = (text: string): string => monthInWords(text, locale());
  return (
    <section class="panel" aria-labelledby={`${id}-heading`}>
      <h2 class="panel__heading" id={`${id}-heading`}>
        {t('followup.table.heading', { year: props.found.year })}
      </h2>
      <p class="panel__summary" aria-live="polite">
        {pick(followUpSentence(props.found, props.followed.report()?.ifItGoesOn))}
      </p>
      <p class="series-table__caption">{t('followup.table.caption', { signs: pick(props.found.signs) })}</p>
      <div
        class="series-table__scroll follow-up__scroll"
        tabindex="0"
        role="region"
        aria-labelledby={`${id}-heading`}
      >
        <table class="ds-table number-table follow-up__table">
          <caption class="visually-hidden">{t('followup.table.heading', { year: props.found.year })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('followup.table.line')}</th>
              <For each={columns}>{(column) => <th scope="col">{t(`followup.table.${column}`)}</th>}</For>
              <Show when={props.followed.hasFutures()}>
                <th scope="col">{t('followup.table.place')}</th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr class="series-table__row" classList={{ 'series-table__row--sum': row.isSum }}>
                  <th scope="row">
                    {pick(row.label)} <RowNotes row={row} found={props.found} />
                  </th>
                  <td>{lineNumber(row.planToDate, row.unit, locale())}</td>
                  <td class="number-table__strong">{lineNumber(row.actualToDate, row.unit, locale())}</td>
                  <Deviation row={row} value={row.deviation} />
                  <td>{row.share === null ? '' : signedPercent(row.share, locale())}</td>
                  <td>{lineNumber(row.planYear, row.unit, locale())}</td>
                  <td class="number-table__strong">{lineNumber(row.forecast, row.unit, locale())}</td>
                  <Deviation row={row} value={row.forecastDeviation} />
                  <Show when={props.followed.hasFutures()}>
                    <td>
                      <Place followed={props.followed} row={row} />
                    </td>
                  </Show>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={props.followed.question.status() === 'computing' && props.followed.hasFutures()}>
        <p class="answer-note answer-note--computing">{t('answer.computing')}</p>
      </Show>
      <p class="answer-note">
        {t('followup.table.to', { month: month(props.found.through ?? '') })} {pick(props.found.methodText)}{' '}
        <Show when={futures()} fallback={props.followed.hasFutures() ? '' : t('followup.places.none')}>
          {(found) => <>{t('followup.places', { draws: numberText(found().draws, locale()) })}</>}
        </Show>
      </p>
    </section>
  );
}

/** The unit where it is not kroner, up to when, and what is missing. */
function RowNotes(props: { readonly row: FollowUpRow; readonly found: FollowUp }) {
  const { t, pick, locale } = useApp().language;
  const label = (id: string): string => {
    const row = props.found.rows.find((each) => each.id === id);
    return row === undefined ? id : pick(row.label);
  };
  const month = (text: string): string => monthInWords(text, locale()).split(' ')[0] ?? text;
  const notes = (): readonly string[] => {
    const { row, found } = props;
    const last = row.counted.at(-1);
    return [
      ...(row.unit === 'NOK' || unitWords(row.unit, locale()) === '' ? [] : [unitWords(row.unit, locale())]),
      ...(row.lacking.length === 0
        ? []
        : [t('followup.table.lacking', { lines: row.lacking.map(label).join(', ') })]),
      ...(row.actualToDate === null && !row.isSum ? [t('followup.table.none')] : []),
      ...(last === undefined || last === found.through
        ? []
        : [t('followup.table.through', { month: month(last) })]),
      ...(row.missing.length === 0 || row.isSum
        ? []
        : [t('followup.table.missing', { months: row.missing.map(month).join(', ') })]),
    ];
  };
  return (
    <Show when={notes().length > 0}>
      <small>{notes().join(' · ')}</small>
    </Show>
  );
}

/** A deviation with its sign; better and worse by colour too. */
function Deviation(props: { readonly row: FollowUpRow; readonly value: number | null }) {
  const { locale } = useApp().language;
  const text = (): string => signedNumber(props.value, props.row.unit, locale());
  const isMoney = (): boolean => props.row.unit === 'NOK' && /[1-9]/.test(text());
  return (
    <td
      classList={{
        'follow-up__better': isMoney() && (props.value ?? 0) > 0,
        'follow-up__worse': isMoney() && (props.value ?? 0) < 0,
      }}
    >
      {text()}
    </td>
  );
}

/** Where a line falls among the futures, of 100. */
function Place(props: { readonly followed: Followed; readonly row: FollowUpRow }) {
  const { t, pick } = useApp().language;
  const placed = () => props.followed.report()?.futures?.lines.find(({ id }) => id === props.row.id);
  const place = (): number | null => placed()?.placeToDate ?? null;
  return (
    <Show when={placed()} fallback={props.row.isSum || props.row.actualToDate === null ? '' : '–'}>
      <Show when={place() !== null} fallback={<small>{t('followup.table.alike')}</small>}>
        <span class="follow-up__place" title={pick(placeInWords(place() ?? 0))}>
          <span class="follow-up__track" aria-hidden="true" style={{ '--place': String(place() ?? 0) }} />
          <span aria-hidden="true">{Math.round((place() ?? 0) * 100)}</span>
          <span class="visually-hidden">{pick(placeInWords(place() ?? 0))}</span>
        </span>
      </Show>
    </Show>
  );
}
