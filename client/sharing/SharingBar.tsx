import { A, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import { mayOn, shelvesToEdit } from '../access/shelfRoles.ts';
import { mergeAddress, serverAddress, viewAddress } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { sameJson } from '../document/sameJson.ts';
import { useApp } from '../state/app.ts';
import { keptDraft } from '../state/draftStore.ts';
import { createReach } from './createReach.ts';
import { createRefusing } from './createRefusing.ts';
import { SaveDialog } from './SaveDialog.tsx';
import { askServer, type ServerEntry, type ServerScenario } from './serverApi.ts';
import { copyOnServer, draftFrom, draftOfCopy, draftOfServer, followApproval, isChanged as differs } from './sharedDrafts.ts'; // prettier-ignore
import { underApproval } from './shelfApproval.ts';

/** Over a scenario that lies on the server too: who has changed what since, and the way to save, fetch or merge. */
export function SharingBar() {
  const { scenario, language, messages, session } = useApp();
  const { t } = language;
  const navigate = useNavigate();
  const refuse = createRefusing();
  const id = (): string => scenario.document()?.id ?? '';
  const tie = createMemo(() => keptDraft(id())?.server);
  const reach = createReach(tie);
  const isChanged = createMemo(() => {
    const [document, server] = [scenario.document(), tie()];
    return document !== undefined && server !== undefined && differs({ document, server });
  });
  /** Approved there after the plan was changed here. */
  const isBlocked = (): boolean => reach.entry()?.approval !== undefined && tie()?.approval === undefined && isChanged(); // prettier-ignore
  const isApproved = (): boolean => reach.entry()?.approval !== undefined && !isBlocked() && !reach.isAway();
  createEffect(() => {
    const entry = reach.entry();
    if (entry !== undefined) void follow(entry);
  });
  async function follow(entry: ServerEntry): Promise<void> {
    const draft = draftOfServer(entry.id);
    const open = scenario.document();
    if (draft === undefined || open?.id !== draft.document.id) return;
    const { approval: was } = draft.server ?? {};
    const { approval: now } = (await followApproval({ ...draft, document: open }, entry)).server ?? {};
    const next = underApproval(open, was, now);
    if (!sameJson(open.approval, next.approval) && scenario.document() === open) scenario.merge(next, scenario.unread()); // prettier-ignore
  }
  const isNewer = (): boolean => (reach.entry()?.newest.number ?? 0) > (tie()?.version ?? 0);
  const [isSaving, setSaving] = createSignal(false);
  const slots = () => ({
    number: reach.entry()?.newest.number ?? tie()?.version ?? 0,
    author: reach.entry()?.newest.author ?? '',
    by: reach.entry()?.approval?.by ?? '',
  });
  async function fetchNewest(): Promise<void> {
    const answer = await askServer<ServerScenario>(`/${tie()?.id ?? ''}`);
    if (!answer.ok) return refuse(answer);
    const found = await draftFrom(answer.value);
    const draft = keptDraft(found.id);
    if (draft !== undefined) scenario.put(draft, {});
  }
  /** A copy of what is frozen, with the changes that were made here: it can be saved again. */
  async function copy(): Promise<void> {
    const [open, from, lies] = [scenario.open(), tie(), reach.entry()?.shelf ?? ''];
    if (open === undefined || from === undefined) return;
    const onto = mayOn(session.session(), lies, 'editor')
      ? undefined
      : shelvesToEdit(session.session())[0]?.id;
    const answer = await copyOnServer(from.id, from.version, onto);
    if (!answer.ok) return refuse(answer);
    const made = await draftOfCopy(answer.value, { ...open, unread: {}, kept: Date.now(), server: from });
    messages.show(t('sharing.copied'));
    navigate(viewAddress(made, 'oversikt'));
  }
  return (
    <Show when={tie()}>
      <section class="sharing-bar" aria-label={t('sharing.heading')}>
        <div class="sharing-bar__text" role="status">
          <Switch>
            <Match when={reach.isAway()}>
              <Icon name="support" />
              {t(isChanged() ? 'sharing.awayChanged' : 'sharing.awaySame')}
            </Match>
            <Match when={reach.refusal()}>
              {(why) => (
                <>
                  <Icon name="support" />
                  {why().detail}
                </>
              )}
            </Match>
            <Match when={isBlocked()}>{t('sharing.approvedChanged', slots())}</Match>
            <Match when={isNewer() && isChanged()}>
              <Icon name="support" />
              {t('sharing.newerChanged', slots())}
            </Match>
            <Match when={isNewer()}>{t('sharing.newer', slots())}</Match>
            <Match when={isChanged()}>
              {t(tie()?.approval === undefined ? 'sharing.changed' : 'sharing.actualsChanged', {
                number: tie()?.version ?? 0,
              })}
            </Match>
            <Match when={isApproved()}>{null}</Match>
            <Match when={tie()}>{(found) => <>{t('sharing.same', { number: found().version })}</>}</Match>
          </Switch>
          <Show when={isApproved()}> {t('sharing.approvedBy', slots())}</Show>
        </div>
        <div class="sharing-bar__actions">
          <Switch>
            <Match when={reach.isAway()}>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => void reach.look()}
              >
                {t('failed.retry')}
              </button>
            </Match>
            <Match when={reach.refusal()}>
              <Show when={reach.refusal()?.kind === 'notSignedIn'}>
                <button type="button" class="ds-button" onClick={() => session.signIn()}>
                  {t('access.signIn')}
                </button>
              </Show>
            </Match>
            <Match when={isBlocked()}>
              <button type="button" class="ds-button" data-variant="secondary" onClick={() => void copy()}>
                {t('sharing.copy')}
              </button>
            </Match>
            <Match when={isNewer() && isChanged()}>
              <A class="ds-button" href={mergeAddress(id())}>
                {t('sharing.merge')}
              </A>
            </Match>
            <Match when={isNewer()}>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => void fetchNewest()}
              >
                {t('sharing.fetch')}
              </button>
            </Match>
            <Match when={isChanged()}>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => setSaving(true)}
              >
                {t('sharing.save')}
              </button>
            </Match>
          </Switch>
          <Show when={tie()}>{(found) => <A href={serverAddress(found().id)}>{t('sharing.more')}</A>}</Show>
        </div>
        <SaveDialog isOpen={isSaving()} onClose={() => setSaving(false)} onAnswer={() => void reach.look()} />
      </section>
    </Show>
  );
}
