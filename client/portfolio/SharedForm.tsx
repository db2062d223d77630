import { createSignal, createUniqueId, For, Index, Show } from 'solid-js';
import { hallFormat, usualCorrelation, type PortfolioDocument } from '../../models/index.ts';
import { decimalMark, entryText } from '../language/formats.ts';
import { readNumber } from '../language/numberEntry.ts';
import { useApp } from '../state/app.ts';
import { entriesOf, uncertainParts, withEntries, type Key } from './sharedEntries.ts';

/** What is written in the boxes of a cost, before it is read. */
interface WrittenCost {
  readonly id?: string;
  readonly label: string;
  readonly yearly: string;
  readonly key: Key;
}

const keys = ['perInhabitant', 'tonnes', 'equal'] as const;

/** Shared costs, the shared reserve and what halls have in common, written by hand. */
export function SharedForm(props: { readonly document: PortfolioDocument; readonly onSave: (document: PortfolioDocument) => void }) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const id = createUniqueId();
  const parts = Object.fromEntries(uncertainParts(props.document).map((part) => [part, usualCorrelation[part] ?? 0]));
  const begun = entriesOf(props.document, parts);
  const text = (value: number): string => entryText(value, locale());
  const [costs, setCosts] = createSignal<readonly WrittenCost[]>(begun.costs.map((each) => ({ ...each, yearly: text(each.yearly) })));
  const [hasReserve, setHasReserve] = createSignal(begun.reserve !== undefined);
  const [opening, setOpening] = createSignal(text(begun.reserve?.opening ?? 0));
  const [paid, setPaid] = createSignal(text(begun.reserve?.yearly ?? 0));
  const [paidKey, setPaidKey] = createSignal<Key>(begun.reserve?.key ?? 'perInhabitant');
  const [use, setUse] = createSignal(begun.reserve?.use ?? 'proportional');
  const [common, setCommon] = createSignal(Object.fromEntries(Object.entries(begun.correlation).map(([part, value]) => [part, text(value * 100)])));
  const [wrong, setWrong] = createSignal<readonly string[]>([]);
  const change = (at: number, to: Partial<WrittenCost>): void => void setCosts(costs().map((each, place) => (place === at ? { ...each, ...to } : each)));
  const nameOf = (part: string): string => {
    const found = [...hallFormat.groups, ...hallFormat.lists].find(({ path }) => path === part);
    return found === undefined ? part : pick(found.label);
  };

  function save(event: SubmitEvent): void {
    event.preventDefault();
    const problems: string[] = [];
    /** A number from 0 to a limit; what is none is told under the name of its box. */
    const read = (written: string, name: string, limit: number): number => {
      const entry = readNumber(written, { decimal: decimalMark(locale()) });
      const value = entry.kind === 'empty' ? 0 : entry.kind === 'number' ? (entry.doubt?.instead ?? entry.value) : NaN;
      if (!(value >= 0 && value <= limit)) problems.push(t('portfolio.form.wrong', { name, text: written, most: text(limit) }));
      return value;
    };
    const entries = {
      costs: costs().map((each) => {
        const label = each.label.trim();
        if (label === '') problems.push(t('portfolio.form.noName'));
        return { ...each, label, yearly: read(each.yearly, label, 1e11) };
      }),
      reserve: hasReserve() ? { opening: read(opening(), t('portfolio.form.opening'), 1e11), yearly: read(paid(), t('portfolio.form.paid'), 1e11), key: paidKey(), use: use() } : undefined,
      correlation: Object.fromEntries(Object.entries(common()).map(([part, written]) => [part, read(written, nameOf(part), 100) / 100])),
    };
    setWrong(problems);
    if (problems.length === 0) props.onSave(withEntries(props.document, entries, parts));
  }

  const KeySelect = (select: { readonly value: Key; readonly label: string; readonly onChange: (key: Key) => void }) => (
    <label class="describe__field">
      {select.label}
      <select class="ds-input" onChange={(event) => select.onChange(event.currentTarget.value as Key)}>
        <For each={select.value === 'ownShares' ? [...keys, 'ownShares' as const] : keys}>
          {(key) => <option value={key} selected={key === select.value}>{t(`portfolio.key.${key}`)}</option>}
        </For>
      </select>
    </label>
  );
  const Box = (box: { readonly label: string; readonly value: string; readonly onInput: (text: string) => void }) => (
    <label class="describe__field">
      {box.label}
      <input class="ds-input" inputmode="decimal" autocomplete="off" value={box.value} onInput={(event) => box.onInput(event.currentTarget.value)} />
    </label>
  );
  return (
    <form class="shared-form" onSubmit={save} aria-describedby={`${id}-wrong`}>
      <fieldset class="shared-form__part">
        <legend>{t('portfolio.form.costs')}</legend>
        <Index each={costs()}>
          {(cost, at) => (
            <div class="shared-form__row" role="group" aria-label={cost().label}>
              <label class="describe__field">
                {t('portfolio.form.name')}
                <input class="ds-input" maxlength={200} value={cost().label} onInput={(event) => change(at, { label: event.currentTarget.value })} />
              </label>
              <Box label={t('portfolio.form.yearly')} value={cost().yearly} onInput={(yearly) => change(at, { yearly })} />
              <KeySelect label={t('portfolio.form.key')} value={cost().key} onChange={(key) => change(at, { key })} />
              <button type="button" class="ds-button" data-variant="tertiary" aria-label={t('portfolio.removeNamed', { title: cost().label })} onClick={() => setCosts(costs().filter((_, place) => place !== at))}>
                {t('portfolio.remove')}
              </button>
            </div>
          )}
        </Index>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => setCosts([...costs(), { label: '', yearly: '', key: 'perInhabitant' }])}>
          {t('portfolio.form.add')}
        </button>
      </fieldset>
      <fieldset class="shared-form__part">
        <legend>{t('portfolio.form.reserve')}</legend>
        <label class="portfolio__check">
          <input type="checkbox" checked={hasReserve()} onChange={(event) => setHasReserve(event.currentTarget.checked)} />
          <span>{t('portfolio.form.hasReserve')}</span>
        </label>
        <Show when={hasReserve()}>
          <div class="shared-form__row">
            <Box label={t('portfolio.form.opening')} value={opening()} onInput={setOpening} />
            <Box label={t('portfolio.form.paid')} value={paid()} onInput={setPaid} />
            <KeySelect label={t('portfolio.form.key')} value={paidKey()} onChange={setPaidKey} />
            <label class="describe__field">
              {t('portfolio.form.use')}
              <select class="ds-input" onChange={(event) => setUse(event.currentTarget.value as 'proportional' | 'inOrder')}>
                <For each={['proportional', 'inOrder'] as const}>{(each) => <option value={each} selected={each === use()}>{t(`portfolio.form.use.${each}`)}</option>}</For>
              </select>
            </label>
          </div>
        </Show>
      </fieldset>
      <Show when={Object.keys(parts).length > 0}>
        <fieldset class="shared-form__part">
          <legend>{t('portfolio.form.correlation')}</legend>
          <p class="card__facts">{t('portfolio.form.correlationHelp')}</p>
          <div class="shared-form__row">
            <For each={Object.keys(parts)}>
              {(part) => <Box label={`${nameOf(part)} (%)`} value={common()[part] ?? ''} onInput={(written) => setCommon({ ...common(), [part]: written })} />}
            </For>
          </div>
        </fieldset>
      </Show>
      <div id={`${id}-wrong`} role="alert">
        <For each={wrong()}>{(each) => <p class="ds-validation-message">{each}</p>}</For>
      </div>
      <button type="submit" class="ds-button">{t('portfolio.form.save')}</button>
    </form>
  );
} // prettier-ignore
