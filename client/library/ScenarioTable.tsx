import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { viewAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import { CardMenu } from './CardMenu.tsx';
import { changedText } from './changedText.ts';
import type { ListedGroup, ListedScenario } from './listedScenarios.ts';
import { ApprovedTag, ChooseBox, ShortVerdictText, TagList } from './ScenarioCard.tsx';
import type { ShelfParts } from './ScenarioShelf.tsx';

/** The scenarios of a shelf as a table, each variant under its base. */
export function ScenarioTable(
  props: ShelfParts & { readonly list: readonly ListedGroup[]; readonly labelledBy: string },
) {
  const { t } = useApp().language;
  return (
    <div
      class="table-scroll panel library-table"
      role="region"
      tabindex="0"
      aria-labelledby={props.labelledBy}
    >
      <table class="ds-table" aria-labelledby={props.labelledBy}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('library.column.name')}</th>
            <th scope="col">{t('strip.label')}</th>
            <th scope="col">{t('library.column.municipality')}</th>
            <th scope="col">{t('library.column.changed')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          <For each={props.list.flatMap((each) => [each, ...each.variants])}>
            {(each) => <Row {...props} of={each} isUnder={!('variants' in each)} />}
          </For>
        </tbody>
      </table>
    </div>
  );
}

function Row(props: ShelfParts & { readonly of: ListedScenario; readonly isUnder: boolean }) {
  const { language } = useApp();
  const { t } = language;
  return (
    <tr classList={{ 'is-chosen': props.chosen().includes(props.of.id) }}>
      <td>
        <ChooseBox {...props} />
      </td>
      <th scope="row" classList={{ 'library-table__under': props.isUnder }}>
        <Show when={props.isUnder}>
          <span aria-hidden="true">└ </span>
          <span class="visually-hidden">{t('library.variant')}: </span>
        </Show>
        <A href={viewAddress(props.of.id, 'oversikt')}>{props.of.title}</A>
        <ApprovedTag of={props.of} />
        <TagList tags={props.of.tags} />
      </th>
      <td>
        <ShortVerdictText verdict={props.verdictOf(props.of)} />
      </td>
      <td>{props.of.municipality}</td>
      <td>
        {props.of.isExample ? t('chip.example') : changedText(props.of.changed ?? 0, Date.now(), language)}
      </td>
      <td>
        <CardMenu {...props} />
      </td>
    </tr>
  );
}
