import { For } from 'solid-js';
import { useApp } from '../state/app.ts';
import type { Role } from './createSession.ts';

const roles: readonly Role[] = ['viewer', 'editor', 'owner'];

/** A choice of role. */
export function RoleSelect(props: {
  readonly label: string;
  readonly hidesLabel?: boolean;
  readonly role: Role;
  readonly onChoose: (role: Role) => void;
}) {
  const { t } = useApp().language;
  return (
    <label class="describe__field">
      {props.hidesLabel === true ? '' : props.label}
      <select
        class="ds-input"
        aria-label={props.label}
        onChange={(event) => props.onChoose(event.currentTarget.value as Role)}
      >
        <For each={roles}>
          {(role) => (
            <option value={role} selected={role === props.role}>
              {t(`access.role.${role}`)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
