import { Icon, type IconName } from '../Icon.tsx';

/** What a badge can say; `error` where nothing can be computed. */
export type BadgeKind = 'holds' | 'holdsWithSupport' | 'doesNotHold' | 'error';

const icons: Readonly<Record<BadgeKind, IconName>> = {
  holds: 'checkmark',
  holdsWithSupport: 'support',
  doesNotHold: 'cross',
  error: 'question',
};

/** The verdict in one or two words, with a shape of its own so that it is told without colour. */
export function VerdictBadge(props: { readonly kind: BadgeKind; readonly text: string }) {
  return (
    <span class={`verdict-badge verdict-badge--${props.kind}`}>
      <Icon name={icons[props.kind]} />
      {props.text}
    </span>
  );
}
