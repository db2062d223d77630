import { createMemo, For, Show } from 'solid-js';
import { distributionOf, type Cell, type NumberField, type Range } from '../../models/index.ts';
import { inShownUnit, shownUnit } from '../document/cells.ts';
import { entryText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { rangeShape, type ShapeBar } from './rangeShape.ts';
import { numberWithUnit } from './valueText.ts';

const width = 320;
const height = 72;

/** What a range says: how probable the values are, as a picture and in words; nothing where there is no such distribution. */
export function RangePicture(props: {
  readonly field: NumberField;
  readonly cell: Cell;
  readonly range: Range;
}) {
  const { language } = useApp();
  const { t, locale } = language;
  const distribution = createMemo(() => {
    try {
      return distributionOf(props.field, props.range, props.cell);
    } catch {
      // What is wrong stands at the field.
      return undefined;
    }
  });
  const bars = createMemo((): readonly ShapeBar[] => {
    const found = distribution();
    if (found === undefined) return [];
    if (props.range.dist !== 'discrete') return rangeShape(found);
    return (props.range.values ?? []).map(({ value, probability }) => ({ from: value, to: value, share: probability })); // prettier-ignore
  });
  const unit = (): string => shownUnit(props.field, props.cell);
  const inUnit = (value: number): number => inShownUnit(props.field, unit(), value);
  /** As many digits as the width of the span asks for. */
  const rounded = (value: number): number => {
    const { quantile } = distribution() ?? { quantile: () => 0 };
    const span = Math.abs(inUnit(quantile(0.9) - quantile(0.1)));
    const step = span === 0 ? 0.01 : 10 ** (Math.floor(Math.log10(span)) - 2);
    return Number((Math.round(inUnit(value) / step) * step).toPrecision(12));
  };
  const words = (value: number): string => entryText(rounded(value), locale());
  return (
    <Show when={distribution()}>
      {(found) => (
        <div class="range-picture">
          <Show when={bars().length > 0}>
            <Bars bars={bars()} marks={[0.1, 0.5, 0.9].map((at) => found().quantile(at))} />
          </Show>
          <p>
            {t('range.words', {
              mean: numberWithUnit(rounded(found().mean), unit(), language),
              low: words(found().quantile(0.1)),
              middle: words(found().quantile(0.5)),
              high: words(found().quantile(0.9)),
            })}
          </p>
        </div>
      )}
    </Show>
  );
}

/** The bars, with a line at each mark; what they say stands beside them in words. */
function Bars(props: { readonly bars: readonly ShapeBar[]; readonly marks: readonly number[] }) {
  const low = (): number => props.bars[0]?.from ?? 0;
  const span = (): number => (props.bars.at(-1)?.to ?? 0) - low();
  const most = (): number => Math.max(...props.bars.map(({ share }) => share));
  const isPoints = (): boolean => props.bars.every(({ from, to }) => from === to);
  const margin = 8;
  const across = (value: number): number =>
    margin + (span() === 0 ? 0.5 : (value - low()) / span()) * (width - 2 * margin);
  return (
    <svg class="range-picture__bars" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <For each={props.bars}>
        {({ from, to, share }) => (
          <rect
            x={across(from) - (isPoints() ? 5 : 0)}
            width={isPoints() ? 10 : Math.max(1, across(to) - across(from) - 1)}
            y={height - 4 - (share / most()) * (height - 10)}
            height={(share / most()) * (height - 10)}
          />
        )}
      </For>
      <line class="range-picture__ground" x1="0" x2={width} y1={height - 4} y2={height - 4} />
      <Show when={!isPoints()}>
        <For each={props.marks}>
          {(mark, index) => (
            <line
              class="range-picture__mark"
              classList={{ 'is-middle': index() === 1 }}
              x1={across(mark)}
              x2={across(mark)}
              y1="2"
              y2={height - 4}
            />
          )}
        </For>
      </Show>
    </svg>
  );
}
