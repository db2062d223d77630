import { answerWords, type Outcome } from '../../models/index.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useApp } from '../state/app.ts';

const icons: Readonly<Record<Outcome, IconName>> = {
  holds: 'checkmark',
  holdsWithSupport: 'support',
  doesNotHold: 'cross',
};

/** A verdict in a table: a shape and a word; a dash where there is none. */
export function OutcomeText(props: { readonly outcome: Outcome | null }) {
  const { pick } = useApp().language;
  return (
    <>
      {props.outcome === null ? (
        '–'
      ) : (
        <span class={`outcome outcome--${props.outcome}`}>
          <Icon name={icons[props.outcome]} />
          {pick(answerWords[props.outcome])}
        </span>
      )}
    </>
  );
}
