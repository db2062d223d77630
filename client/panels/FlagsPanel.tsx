import { createMemo, Index, Show } from 'solid-js';
import type { Flag } from '../../models/index.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { memberName } from '../form/memberName.ts';

const icons: Readonly<Record<Flag['severity'], IconName>> = {
  error: 'cross',
  warning: 'support',
  note: 'information',
};

const severities = ['error', 'warning', 'note'] as const;

/** Rules that are broken and things worth noting, each with its source. */
export function FlagsPanel(props: { readonly flags: readonly Flag[] }) {
  const { language, scenario } = useApp();
  const { t, pick } = language;
  const summary = (): string => {
    const count = (severity: Flag['severity']): number => props.flags.filter((flag) => flag.severity === severity).length; // prettier-ignore
    const parts = [
      ['flags.broken', count('error')],
      ['flags.warnings', count('warning')],
      ['flags.notes', count('note')],
    ] as const;
    return parts.filter(([, number]) => number > 0).map(([key, number]) => language.count(key, number)).join(' · '); // prettier-ignore
  };
  /** What is broken first, then what is worth knowing. */
  const ordered = createMemo(() => severities.flatMap((severity) => props.flags.filter((flag) => flag.severity === severity))); // prettier-ignore
  return (
    <section class="panel" aria-labelledby="flags-heading">
      <div class="panel__head">
        <h2 class="panel__heading" id="flags-heading">
          {t('flags.heading')}
        </h2>
      </div>
      <Show when={props.flags.length > 0} fallback={<p class="panel__summary">{t('flags.none')}</p>}>
        <p class="panel__summary">{summary()}</p>
        <ul class="flags">
          <Index each={ordered()}>
            {(flag) => (
              <li class={`flags__item flags__item--${flag().severity}`}>
                <Icon name={icons[flag().severity]} />
                <div>
                  <p>
                    <strong>{t(`flags.${flag().severity}`)}: </strong>
                    <Show when={flag().member}>
                      {(member) => <>{`${memberName(scenario.inputs(), flag().rule, member(), pick)}: `}</>}
                    </Show>
                    {pick(flag().message)}
                  </p>
                  <p class="flags__source">
                    {t('source')}: {pick(flag().source)}
                  </p>
                </div>
              </li>
            )}
          </Index>
        </ul>
      </Show>
    </section>
  );
}
