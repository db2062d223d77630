import { Index, Show } from 'solid-js';
import type { VerdictTest } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { kronerWithUnit } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';

const lines: Readonly<Partial<Record<VerdictTest['id'], string>>> = {
  result: 'verdict.resultMargin',
  structure: 'verdict.structureMargin',
  liquidity: 'verdict.liquidityMargin',
};

/** The tests of the verdict with their values, folded away until asked for. */
export function TestsPanel(props: { readonly computed: Computed }) {
  const { t } = useApp().language;
  return (
    <details class="tests">
      <summary>
        <Icon name="chevronDown" />
        {t('tests.show')}
      </summary>
      <div class="table-scroll" tabindex="0" role="region" aria-label={t('tests.show')}>
        <TestsTable computed={props.computed} />
      </div>
    </details>
  );
}

/** Each test with what was found and what it must be. */
export function TestsTable(props: { readonly computed: Computed }) {
  const { language, explain } = useApp();
  const { t, locale } = language;
  const verdict = () => props.computed.result.verdict;
  const value = (test: VerdictTest): string => test.id === 'rules' ? String(test.value) : kronerWithUnit(test.value, locale()); // prettier-ignore
  const limit = (test: VerdictTest): string =>
    test.id === 'rules'
      ? t('tests.none')
      : t('tests.atLeast', { amount: kronerWithUnit(test.limit, locale()) });
  return (
    <table class="ds-table number-table stacks">
      <caption>
        {t('tests.caption', { from: verdict().window.firstYear, to: verdict().window.lastYear })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('tests.test')}</th>
          <th scope="col">{t('tests.value')}</th>
          <th scope="col">{t('tests.limit')}</th>
          <th scope="col">{t('tests.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        <Index each={verdict().tests}>
          {(test) => (
            <tr>
              <th scope="row">{t(`tests.${test().id}`)}</th>
              <td data-name={t('tests.value')}>
                <Show when={lines[test().id]} fallback={value(test())}>
                  {(line) => (
                    <button type="button" class="figure-button" onClick={() => explain({ line: line() })}>
                      {value(test())}
                    </button>
                  )}
                </Show>
              </td>
              <td data-name={t('tests.limit')}>{limit(test())}</td>
              <td
                data-name={t('tests.outcome')}
                class={`tests__outcome tests__outcome--${test().passes ? 'pass' : 'fail'}`}
              >
                <Icon name={test().passes ? 'checkmark' : 'cross'} />
                {t(test().passes ? 'tests.passes' : 'tests.fails')}
              </td>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
