import { createMemo, createUniqueId, Show, type JSX } from 'solid-js';
import type { NumberField } from '../../models/index.ts';
import { inShownUnit } from '../document/cells.ts';
import { createAmount } from '../form/createAmount.ts';
import { createField } from '../form/createField.ts';
import { fieldAt } from '../form/fieldAt.ts';
import { NumberControl } from '../form/NumberControl.tsx';
import { numberWithUnit } from '../form/valueText.ts';
import { entryText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';

/** A number of the scenario under a question: its name, its box, what it means, and what is usual. */
export function GuideNumber(props: {
  readonly path: string;
  /** Where the field's own name would not tell enough. */
  readonly label?: string | undefined;
  /** Where the field's own explanation would not do. */
  readonly help?: string | undefined;
  readonly children?: JSX.Element;
}) {
  const { scenario } = useApp();
  // The field of a member is known as long as the member is there.
  const field = createMemo(() => fieldAt(scenario.inputs(), props.path), undefined, { equals: (a, b) => (a === undefined) === (b === undefined) }); // prettier-ignore
  return (
    <Show when={field()?.type === 'number' && (field() as NumberField)}>
      {(found) => <NumberBox {...props} field={found()} />}
    </Show>
  );
}

function NumberBox(props: {
  readonly path: string;
  readonly field: NumberField;
  readonly label?: string | undefined;
  readonly help?: string | undefined;
  readonly children?: JSX.Element;
}) {
  const { language } = useApp();
  const { pick } = language;
  const id = createUniqueId();
  const state = createField(props.path, props.field);
  const amount = createAmount(state, props.field);
  /** What is usual, rounded: limits that are written in another unit have no end of digits in this one. */
  const usual = (): string => {
    const { usual: span } = props.field;
    if (span === undefined) return '';
    const shown = (value: number): number =>
      Number(inShownUnit(props.field, amount.unit(), value).toPrecision(2));
    const text = language.t('limits.usual', { low: entryText(shown(span.low), language.locale()), high: numberWithUnit(shown(span.high), amount.unit(), language) }); // prettier-ignore
    return text.replace(/\.\.$/, '.');
  };
  const help = (): string => `${props.help ?? pick(props.field.help)} ${usual()}`.trim();
  return (
    <div class="guide-field">
      <label class="guide-field__label" for={id}>
        {props.label ?? pick(props.field.label)}
      </label>
      <NumberControl state={state} amount={amount} id={id} describedBy={`${id}-help`} />
      <p class="guide-field__help" id={`${id}-help`}>
        {help()}
      </p>
      {props.children}
    </div>
  );
}
