import { createResource, createSignal, For, Show } from 'solid-js';
import { invitationAddress } from '../addresses.ts';
import { askApi } from '../sharing/serverApi.ts';
import { dayText } from '../sharing/timeText.ts';
import { useApp } from '../state/app.ts';
import { createActing } from './createActing.ts';
import type { Role, ShelfRole } from './createSession.ts';
import { RoleSelect } from './RoleSelect.tsx';
import { ShownOnce } from './ShownOnce.tsx';

interface Invitation {
  readonly id: string;
  readonly role: Role;
  readonly label?: string;
  readonly expiresAt: string;
}

/** Invitations to a shelf: made for somebody with a role, sent as an address that works once, taken back. */
export function InvitationsPanel(props: { readonly shelf: ShelfRole }) {
  const { language } = useApp();
  const { t } = language;
  const act = createActing();
  const path = (): string => `/shelves/${props.shelf.id}/invitations`;
  const [list, { mutate, refetch }] = createResource(
    () => props.shelf.id,
    async () => (await act(askApi<readonly Invitation[]>(path()))) ?? [],
  );
  const [label, setLabel] = createSignal('');
  const [role, setRole] = createSignal<Role>('editor');
  const [made, setMade] = createSignal('');
  async function invite(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const body = { role: role(), ...(label().trim() === '' ? {} : { label: label().trim() }) };
    const answer = await act(askApi<{ readonly token: string }>(path(), { method: 'POST', body }));
    if (answer === undefined) return;
    setMade(invitationAddress(answer.token));
    setLabel('');
    await refetch();
  }
  async function revoke(invitation: Invitation): Promise<void> {
    const now = await act(askApi<readonly Invitation[]>(`${path()}/${invitation.id}`, { method: 'DELETE' }), t('access.invitationEnded')); // prettier-ignore
    if (now !== undefined) mutate(now);
  }
  const named = (invitation: Invitation): string => invitation.label ?? t('links.unnamed');
  return (
    <>
      <h3>{t('access.invite')}</h3>
      <form class="links__form" onSubmit={(event) => void invite(event)}>
        <label class="describe__field">
          {t('access.inviteWhom')}
          <input
            class="ds-input"
            maxlength={200}
            value={label()}
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
        </label>
        <RoleSelect label={t('access.role')} role={role()} onChoose={setRole} />
        <button type="submit" class="ds-button">
          {t('access.makeInvitation')}
        </button>
      </form>
      <ShownOnce label={t('access.sendInvitation')} secret={made()} />
      <Show when={(list() ?? []).length > 0}>
        <ul class="server-list">
          <For each={list() ?? []}>
            {(invitation) => (
              <li class="server-list__item">
                <div>
                  {named(invitation)}
                  <p class="card__facts">
                    {t(`access.role.${invitation.role}`)} ·{' '}
                    {t('links.until', { day: dayText(invitation.expiresAt, language) })}
                  </p>
                </div>
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  aria-label={t('access.endInvitationNamed', { name: named(invitation) })}
                  onClick={() => void revoke(invitation)}
                >
                  {t('access.endInvitation')}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}
