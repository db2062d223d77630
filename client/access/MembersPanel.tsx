import { createResource, For } from 'solid-js';
import { askApi } from '../sharing/serverApi.ts';
import { useApp } from '../state/app.ts';
import { createActing } from './createActing.ts';
import type { Role, ShelfRole } from './createSession.ts';
import { RoleSelect } from './RoleSelect.tsx';

interface Member {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly role: Role;
}

/** The members of a shelf: their roles, and out. */
export function MembersPanel(props: { readonly shelf: ShelfRole }) {
  const { language, session } = useApp();
  const { t } = language;
  const act = createActing();
  const path = (person = ''): string => `/shelves/${props.shelf.id}/members${person === '' ? '' : `/${person}`}`; // prettier-ignore
  const [list, { mutate }] = createResource(
    () => props.shelf.id,
    async () => (await act(askApi<readonly Member[]>(path()))) ?? [],
  );
  async function give(member: Member, role: Role): Promise<void> {
    const said = t('access.roleGiven', { name: member.name, role: t(`access.role.${role}`) });
    const now = await act(
      askApi<readonly Member[]>(path(member.id), { method: 'PUT', body: { role } }),
      said,
    );
    // What was refused is as it was: new rows, so that the choice says so again.
    mutate((now ?? list() ?? []).map((each) => ({ ...each })));
    if (member.id === session.session()?.person?.id) await session.refresh();
  }
  async function remove(member: Member): Promise<void> {
    const said = t('access.removed', { name: member.name });
    const now = await act(askApi<readonly Member[]>(path(member.id), { method: 'DELETE' }), said);
    if (now !== undefined) mutate(now);
    if (member.id === session.session()?.person?.id) await session.refresh();
  }
  return (
    <>
      <h3>{t('access.members')}</h3>
      <ul class="server-list">
        <For each={list() ?? []}>
          {(member) => (
            <li class="server-list__item">
              <div>
                {member.name}
                <p class="card__facts">{member.email}</p>
              </div>
              <div class="access__actions">
                <RoleSelect
                  label={t('access.roleOf', { name: member.name })}
                  hidesLabel
                  role={member.role}
                  onChoose={(role) => void give(member, role)}
                />
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  aria-label={t('access.removeNamed', { name: member.name })}
                  onClick={() => void remove(member)}
                >
                  {t('access.remove')}
                </button>
              </div>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
