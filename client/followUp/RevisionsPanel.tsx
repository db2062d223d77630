import { A, useNavigate } from '@solidjs/router';
import { createUniqueId, For, Match, Show, Switch } from 'solid-js';
import { compareAddress, viewAddress } from '../addresses.ts';
import { revisionOf } from '../document/approved.ts';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';
import { draftIds, keepDraft } from '../state/draftStore.ts';
import { createRevisions, type Revision } from './createRevisions.ts';

/** The approved plan against what has become of it: its changed copies, with the way to compare them. */
export function RevisionsPanel() {
  const { scenario, language } = useApp();
  const { t } = language;
  const navigate = useNavigate();
  const { planId, found } = createRevisions();
  const id = createUniqueId();
  const listed = (): readonly Revision[] => {
    const latest = found.latest;
    return latest === undefined || latest === 'gone' ? [] : latest;
  };
  function copy(): void {
    const open = scenario.open();
    if (open === undefined) return;
    const made = revisionOf(open.document, open.document, t('copy.ending'), [...draftIds(), open.document.id]);
    void keepDraft({ document: made, baseline: open.document, bases: open.bases, unread: {}, kept: Date.now() });
    navigate(viewAddress(made.id, 'forutsetninger'));
  }
  return (
    <section class="panel" aria-labelledby={`${id}-heading`}>
      <div class="panel__head">
        <h2 class="panel__heading" id={`${id}-heading`}>
          {t('followup.now.heading')}
        </h2>
        <Show when={scenario.document()?.approval !== undefined}>
          <div class="panel__actions">
            <button type="button" class="ds-button" data-variant="secondary" onClick={copy}>
              {t('followup.now.copy')}
            </button>
          </div>
        </Show>
      </div>
      <Switch>
        <Match when={found.latest === 'gone'}>
          <p class="panel__summary">{t('followup.now.gone')}</p>
        </Match>
        <Match when={listed().length < 2}>
          <p class="panel__summary">{t('followup.now.about')}</p>
        </Match>
        <Match when={listed().length > 1}>
          <div class="table-scroll" tabindex="0" role="region" aria-labelledby={`${id}-heading`}>
            <table class="ds-table follow-up__now">
              <thead>
                <tr>
                  <th scope="col">{t('followup.now.scenario')}</th>
                  <th scope="col">{t('followup.now.verdict')}</th>
                  <th scope="col">{t('followup.now.changes')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                <For each={listed()}>
                  {(each) => <RevisionRow of={each} planId={planId() ?? ''} />}
                </For>
              </tbody>
            </table>
          </div>
        </Match>
      </Switch>
    </section>
  );
} // prettier-ignore

function RevisionRow(props: { readonly of: Revision; readonly planId: string }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  return (
    <tr>
      <th scope="row">
        <Show
          when={scenario.document()?.id !== props.of.id}
          fallback={<span aria-current="true">{props.of.title}</span>}
        >
          <A href={viewAddress(props.of.id, 'oppfolging')}>{props.of.title}</A>
        </Show>
      </th>
      <td>
        <Show when={props.of.verdict} fallback={t('followup.now.broken')}>
          {(verdict) => (
            <>
              <VerdictBadge kind={verdict().outcome} text={pick(verdict().badge)} />
              <span class="compare-table__short">{pick(verdict().short)}</span>
            </>
          )}
        </Show>
      </td>
      <td>{props.of.isApproved ? t('followup.now.approved') : (props.of.changes ?? '–')}</td>
      <td>
        <Show when={!props.of.isApproved}>
          <A
            href={compareAddress('nokkeltall', { ids: [props.planId, props.of.id], against: props.planId, other: props.of.id })} // prettier-ignore
            aria-label={t('followup.now.compareWith', { title: props.of.title })}
          >
            {t('followup.now.compare')}
          </A>
        </Show>
      </td>
    </tr>
  );
}
