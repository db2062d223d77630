import { createUniqueId, Show } from 'solid-js';
import type { Range } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { NumberBox } from './NumberBox.tsx';
import { SelectBox } from './SelectBox.tsx';

/** How much of a year's distance from the mean is first suggested to last into the next. */
const startPersistence = 0.5;

/** Whether an uncertain number is one for the whole period or varies from year to year, and how long a year lasts. */
export function YearlyPath(props: {
  readonly path: string;
  readonly range: Range;
  readonly onRange: (range: Range) => void;
}) {
  const { scenario, language } = useApp();
  const { t } = language;
  const id = createUniqueId();
  function choose(way: 'once' | 'yearly'): void {
    const { persistence: _, ...others } = props.range;
    props.onRange(way === 'once' ? others : { ...others, persistence: startPersistence });
    scenario.history.endSession();
  }
  return (
    <div class="range-editor__boxes">
      <SelectBox
        id={`${id}-path`}
        label={t('range.path')}
        options={[
          ['once', t('range.path.once')],
          ['yearly', t('range.path.yearly')],
        ]}
        chosen={props.range.persistence === undefined ? 'once' : 'yearly'}
        onChoose={choose}
      />
      <Show when={props.range.persistence !== undefined}>
        <NumberBox
          path={`${props.path}.range.persistence`}
          label={t('range.persistence')}
          unitShown="%"
          shown={() => Number(((props.range.persistence ?? 0) * 100).toPrecision(12))}
          accept={(typed) =>
            props.onRange({ ...props.range, persistence: Number((typed / 100).toPrecision(12)) })
          }
          percent={() => true}
          wouldDo={(value) => value >= 0 && value < 100}
        />
      </Show>
    </div>
  );
}
