import { A } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { hallModel } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { fieldPathOf } from './fieldAt.ts';
import { fieldUses, type FieldUse } from './fieldUses.ts';
import { memberName } from './memberName.ts';
import { curveAddress } from './rowActions.ts';

/** From a number to where it leads: its curve, and the lines that read it. */
export function FieldLinks(props: { readonly path: string; readonly isVaried: boolean }) {
  const { scenario, language, explain } = useApp();
  const { t, pick } = language;
  const [uses, setUses] = createSignal<readonly FieldUse[]>();
  const curve = (): string => curveAddress(scenario.document()?.id ?? '', props.path);
  function find(): void {
    const computed = scenario.computed();
    if (computed === undefined) return;
    const after = Math.min((computed.cash.pilotEnd ?? 11) + 1, computed.run.months - 1);
    const isField = (path: string): boolean => fieldPathOf(scenario.inputs(), path) === props.path;
    setUses(uses() === undefined ? fieldUses(computed.scenario, after, props.path, isField) : undefined);
  }
  const name = ({ line, member }: FieldUse): string => {
    const label = hallModel.lines.get(line)?.declaration.label;
    const text = label === undefined ? line : pick(label);
    return member === undefined ? text : `${text}, ${memberName(scenario.inputs(), line, member, pick)}`;
  };
  return (
    <div class="details__links">
      <Show when={props.isVaried}>
        <A href={curve()}>{t('details.curve')}</A>
      </Show>
      <button
        type="button"
        class="link-button"
        data-part="uses"
        aria-expanded={uses() !== undefined}
        onClick={find}
      >
        {t('details.uses')}
      </button>
      <Show when={uses()}>
        {(found) => (
          <Show when={found().length > 0} fallback={<p>{t('details.noUses')}</p>}>
            <ul>
              <For each={found()}>
                {(use) => (
                  <li>
                    <button type="button" class="link-button" onClick={() => explain(use)}>
                      {name(use)}
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
    </div>
  );
}
