import { A } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import { serverAddress } from '../addresses.ts';
import { released } from '../document/approved.ts';
import { sameJson } from '../document/sameJson.ts';
import { useApp } from '../state/app.ts';
import { keptDraft } from '../state/draftStore.ts';
import { dayText } from './dayText.ts';

/** By whom and when the plan was approved, and the way out of it. */
export function ApprovalLine() {
  const { scenario, language, messages } = useApp();
  const { t, locale } = language;
  const approval = createMemo(() => scenario.document()?.approval);
  /** Where the approval lies, if it is that of a shelf. */
  const shelved = createMemo(() => {
    const server = keptDraft(scenario.document()?.id ?? '')?.server;
    return sameJson(server?.approval, approval()) ? server : undefined;
  });
  const isChanged = (): boolean => {
    const hash = scenario.computed()?.scenario.hash;
    return scenario.errors() === 0 && hash !== undefined && approval()?.hash !== hash;
  };
  function release(): void {
    scenario.history.endSession();
    scenario.change(released, { session: 'approval', describe: () => t('followup.undo.approval') });
    messages.show(t('followup.released'));
  }
  return (
    <Show
      when={approval()}
      fallback={
        <p class="follow-up__approval">
          {t(scenario.document()?.revises === undefined ? 'followup.notApproved' : 'followup.revision')}
        </p>
      }
    >
      {(found) => (
        <div class="follow-up__approval">
          <p>
            <strong>
              {t('followup.plan', {
                date: dayText(found().date, locale()),
                by: found().by,
                case: found().case === undefined ? '' : `, ${found().case}`,
              })}
            </strong>{' '}
            {found().reason}{' '}
            <Show when={isChanged()}>
              <span class="follow-up__changed">{t('followup.changed')}</span>
            </Show>
          </p>
          <Show
            when={shelved()}
            fallback={
              <button type="button" class="link-button" onClick={release}>
                {t('followup.release')}
              </button>
            }
          >
            {(server) => <A href={serverAddress(server().id)}>{t('followup.onShelf')}</A>}
          </Show>
        </div>
      )}
    </Show>
  );
}
