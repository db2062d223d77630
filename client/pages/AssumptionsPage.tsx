import { A, useNavigate } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import type { InputGroup, MemberList } from '../../models/index.ts';
import { viewAddress } from '../addresses.ts';
import { changedPaths } from '../form/changedPaths.ts';
import { GroupPart } from '../form/GroupPart.tsx';
import { FixedListPart, ListPart } from '../form/ListPart.tsx';
import { sections, type Section } from '../sections.ts';
import { useApp } from '../state/app.ts';

/** Forutsetninger: every input of the scenario, in sections made from the schema. */
export function AssumptionsPage(props: { readonly section: string | undefined }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  const navigate = useNavigate();
  const section = (): Section | undefined => sections.find(({ id }) => id === props.section) ?? sections[0];
  const address = (id: string): string => viewAddress(scenario.document()?.id ?? '', 'forutsetninger', id);
  const counts = createMemo(() => {
    const paths = changedPaths(scenario.inputs(), scenario.baseline());
    return new Map(
      sections.map(({ id, parts }) => [id, paths.filter((path) => parts.some((part) => path === part.path || path.startsWith(`${part.path}.`))).length]), // prettier-ignore
    );
  });
  /** The column of ranges is there only where the scenario has any. */
  const hasRanges = createMemo(() => JSON.stringify(scenario.inputs()).includes('"range":'));
  const shown = (each: Section): string => {
    const count = counts().get(each.id) ?? 0;
    return count === 0 ? pick(each.label) : `${pick(each.label)} (${count})`;
  };
  /** Not a heading that says the title of the page again. */
  const isHeaded = ({ label, parts }: Section, part: InputGroup | MemberList): boolean =>
    parts.length > 1 && label.nb !== part.label.nb;
  return (
    <div class="assumptions" classList={{ 'has-ranges': hasRanges() }}>
      <nav class="assumptions__sections" aria-label={t('form.sections')}>
        <ul>
          <For each={sections}>
            {(each) => (
              <li>
                <A
                  href={address(each.id)}
                  class="section-link"
                  aria-current={each.id === section()?.id ? 'page' : undefined}
                >
                  {pick(each.label)}
                  <Show when={(counts().get(each.id) ?? 0) > 0}>
                    <span class="section-link__count">
                      <span aria-hidden="true">{counts().get(each.id)}</span>
                      <span class="visually-hidden">
                        {language.count('changes', counts().get(each.id) ?? 0)}
                      </span>
                    </span>
                  </Show>
                </A>
              </li>
            )}
          </For>
        </ul>
        <label class="assumptions__select">
          <span class="visually-hidden">{t('form.sections')}</span>
          <select
            class="ds-input"
            onChange={(event) => navigate(address(event.currentTarget.value), { scroll: false })}
          >
            <For each={sections}>
              {(each) => (
                <option value={each.id} selected={each.id === section()?.id}>
                  {shown(each)}
                </option>
              )}
            </For>
          </select>
        </label>
      </nav>
      <div class="assumptions__form">
        <Show when={section()} keyed>
          {(found) => (
            <>
              <h1>{pick(found.label)}</h1>
              <Show when={scenario.open()}>
                <For each={found.parts}>{(part) => <Part part={part} headed={isHeaded(found, part)} />}</For>
              </Show>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}

function Part(props: { readonly part: InputGroup | MemberList; readonly headed: boolean }) {
  const { part } = props;
  if (!('dimension' in part)) return <GroupPart group={part} headed={props.headed} />;
  return part.fixed === undefined ? <ListPart list={part} headed={props.headed} /> : <FixedListPart list={part} headed={props.headed} />; // prettier-ignore
}
