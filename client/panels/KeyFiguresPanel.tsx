import { For, lazy, Show, Suspense } from 'solid-js';
import {
  amountInWords,
  keyFigureGroups,
  keyFigureList,
  monthInWords,
  needInWords,
  percentDown,
  percentInWords,
  type KeyFigure,
  type Locale,
  unitWords,
} from '../../models/index.ts';
import { hasRanges } from '../futures/hasRanges.ts';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';

/** How many futures hold is fetched and computed after all else, and only where something is uncertain. */
const ChanceFigure = lazy(async () => ({
  default: (await import('../futures/ChanceFigure.tsx')).ChanceFigure,
}));

/** Every key figure, by what it speaks of; each opens its working. What does not exist says why. */
export function KeyFiguresPanel(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { t } = useApp().language;
  const period = () => props.computed.result.verdict.window;
  return (
    <section class="panel" aria-labelledby="figures-heading" classList={{ 'is-stale': props.stale }}>
      <div class="panel__head">
        <h2 class="panel__heading" id="figures-heading">
          {t('figures.heading')}
        </h2>
      </div>
      <p class="panel__summary">
        {t('figures.summary', { from: period().firstYear, to: period().lastYear })}{' '}
        <span class="no-paper">{t('figures.press')}</span>
      </p>
      <Show when={hasRanges(props.computed.scenario)}>
        <Suspense>
          <ChanceFigure />
        </Suspense>
      </Show>
      <div class="figures">
        <For each={keyFigureGroups}>
          {(group) => (
            <section class="figures__group" aria-labelledby={`figures-${group}`}>
              <h3 class="figures__heading" id={`figures-${group}`}>
                {t(`figures.${group}`)}
              </h3>
              <Show when={group === 'perspectives'}>
                <p class="figures__note">{t('figures.aside')}</p>
              </Show>
              <dl>
                <For each={keyFigureList.filter((figure) => figure.group === group)}>
                  {(figure) => <Figure figure={figure} computed={props.computed} />}
                </For>
              </dl>
            </section>
          )}
        </For>
      </div>
    </section>
  );
}

/** One key figure: its name, its number and the month it is reached in, or why there is none. */
function Figure(props: { readonly figure: KeyFigure; readonly computed: Computed }) {
  const { language, explain } = useApp();
  const { t, pick, locale } = language;
  const { id, line } = props.figure;
  const result = () => props.computed.result;
  const value = (): number | undefined => result().keyFigures[id] ?? undefined;
  /** The month the figure is reached in, what it is a mean of, or why there is none. */
  const note = (): string | undefined => {
    const { absent, keyFigureMonths } = result();
    if (value() === undefined) return absent[id] === undefined ? undefined : pick(absent[id]);
    const month = keyFigureMonths[id];
    if (month !== undefined) return monthInWords(month, locale());
    return id === 'gap' ? t('figures.mean') : undefined;
  };
  return (
    <div class="figures__item">
      <dt>{pick(result().lines[line]?.label ?? { nb: id, nn: id, en: id })}</dt>
      <dd>
        <Show when={value() !== undefined} fallback={<span class="figures__none">–</span>}>
          <button type="button" class="figure-button" onClick={() => explain({ line })}>
            {figureText(props.figure, value() ?? 0, result().lines[line]?.unit ?? '', locale())}
          </button>
        </Show>
      </dd>
      <Show when={note()}>{(text) => <dd class="figures__note">{text()}</dd>}</Show>
    </div>
  );
}

/** The number as the verdict says it: what is needed is rounded up, what is covered is rounded down. */
function figureText({ reads }: KeyFigure, value: number, unit: string, locale: Locale): string {
  switch (reads) {
    case 'year':
      return String(value);
    case 'share':
      return percentInWords(percentDown(value), locale);
    case 'need':
      return needInWords(value, locale);
    case 'ratio':
      return numberText(value, locale, 2);
    case 'months':
      return `${numberText(value, locale)}\u00a0${unitWords('month', locale)}`;
    default: {
      if (unit === 'NOK' || unit === 'NOK0') return amountInWords(value, locale);
      const [first = '', ...rest] = unitWords(unit, locale).split('/');
      const number = numberText(value, locale, unit === 'FTE' ? 1 : 0);
      const counted = first === 'NOK' ? `NOK\u00a0${number}` : `${number}\u00a0${first}`;
      return [counted, ...rest].join('/');
    }
  }
}
