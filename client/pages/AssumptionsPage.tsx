import { A, useLocation, useNavigate } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import type { InputGroup, MemberList } from '../../models/index.ts';
import { viewAddress } from '../addresses.ts';
import { changedPaths } from '../form/changedPaths.ts';
import { createGrid } from '../form/grid/createGrid.ts';
import { PasteDialog } from '../form/grid/PasteDialog.tsx';
import { createFormFilter, FormFilterContext } from '../form/createFormFilter.ts';
import { FormTools } from '../form/FormTools.tsx';
import { GroupPart } from '../form/GroupPart.tsx';
import { FixedListPart, ListPart } from '../form/ListPart.tsx';
import { MunicipalityPart } from '../form/MunicipalityPart.tsx';
import { sections, type Section } from '../sections.ts';
import { useApp } from '../state/app.ts';

/** Forutsetninger: every input of the scenario, in sections made from the schema. */
export function AssumptionsPage(props: { readonly section: string | undefined }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  const filter = createFormFilter();
  const location = useLocation();
  const navigate = useNavigate();
  let form!: HTMLDivElement;
  const grid = createGrid(
    () => form,
    () => form.querySelector<HTMLElement>('h1')?.focus(),
  );
  const section = (): Section | undefined => sections.find(({ id }) => id === props.section) ?? sections[0];
  const address = (id: string): string =>
    viewAddress(scenario.document()?.id ?? '', 'forutsetninger', id) + location.search;
  const counts = createMemo(() => {
    const paths = filter.isOn() ? [...filter.paths()] : changedPaths(scenario.inputs(), scenario.baseline());
    return new Map(
      sections.map(({ id, parts }) => [id, paths.filter((path) => parts.some((part) => path === part.path || path.startsWith(`${part.path}.`))).length]), // prettier-ignore
    );
  });
  const shown = (each: Section): string => {
    const count = counts().get(each.id) ?? 0;
    return count === 0 ? pick(each.label) : `${pick(each.label)} (${count})`;
  };
  /** Not a heading that says the title of the page again. */
  const isHeaded = ({ label, parts }: Section, part: InputGroup | MemberList): boolean =>
    parts.length > 1 && label.nb !== part.label.nb;
  return (
    <FormFilterContext.Provider value={filter}>
      <div class="assumptions" classList={{ 'is-filtered': filter.isOn() }}>
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
                          {language.count(
                            filter.isOn() ? 'filter.fields' : 'changes',
                            counts().get(each.id) ?? 0,
                          )}
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
        <div class="assumptions__form" ref={form}>
          <Show when={section()} keyed>
            {(found) => (
              <>
                <div class="assumptions__head">
                  <h1 tabindex="-1">{pick(found.label)}</h1>
                  <FormTools filter={filter} />
                </div>
                <Show when={filter.isOn() && (counts().get(found.id) ?? 0) === 0}>
                  <p class="form-part__empty">{t('filter.none')}</p>
                </Show>
                <Show when={scenario.open() !== undefined && found.id === 'tid-og-kommune'}>
                  <MunicipalityPart />
                </Show>
                <Show when={scenario.open()}>
                  <For each={found.parts}>
                    {(part) => <Part part={part} headed={isHeaded(found, part)} />}
                  </For>
                </Show>
              </>
            )}
          </Show>
        </div>
      </div>
      <PasteDialog pending={grid.pending()} />
    </FormFilterContext.Provider>
  );
}

function Part(props: { readonly part: InputGroup | MemberList; readonly headed: boolean }) {
  const { part } = props;
  if (!('dimension' in part)) return <GroupPart group={part} headed={props.headed} />;
  return part.fixed === undefined ? <ListPart list={part} headed={props.headed} /> : <FixedListPart list={part} headed={props.headed} />; // prettier-ignore
}
