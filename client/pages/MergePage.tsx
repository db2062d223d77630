import { A, useNavigate, useParams } from '@solidjs/router';
import { createEffect, createMemo, createResource, createSignal, For, Match, Show, Switch } from 'solid-js';
import { hallFormat, mergeScenarios, openScenario, ScenarioError, type AcceptedScenario, type Merge, type MergeConflict, type MergedInput, type MergeSide, type ScenarioDocument } from '../../models/index.ts'; // prettier-ignore
import { viewAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import { draftLibrary, keptDraft } from '../state/draftStore.ts';
import { createRefusing } from '../sharing/createRefusing.ts';
import { askServer, type Refused, type ServerScenario } from '../sharing/serverApi.ts';
import { asDraft, keepMerged, saveOnServer } from '../sharing/sharedDrafts.ts';
import { MergeTable } from '../sharing/MergeTable.tsx';
import { WhyNot } from '../sharing/WhyNot.tsx';
import { sideWords } from '../sharing/sideWords.ts';

/** The three versions of a merge, opened. */
export interface OpenedSides {
  readonly base: AcceptedScenario;
  readonly mine: AcceptedScenario;
  readonly theirs: AcceptedScenario;
}

/** What was changed here and what was changed on the server since, input by input: each conflict is chosen, the rest comes together. */
export function MergePage() {
  const { language, messages, scenario } = useApp();
  const { t, pick, count } = language;
  const params = useParams<{ id: string }>();
  const navigate = useNavigate();
  const refuse = createRefusing();
  const [ready] = createResource(() => draftLibrary.open().then(() => true));
  const draft = createMemo(() => (ready() === true ? keptDraft(params.id) : undefined));
  const [theirs, { refetch }] = createResource(
    () => draft()?.server?.id,
    (id) => askServer<ServerScenario>(`/${id}`),
  );
  const found = (): ServerScenario | undefined => {
    const answer = theirs();
    return answer?.ok === true ? answer.value : undefined;
  };
  const refused = (): Refused | undefined => ((answer) => (answer?.ok === false ? answer : undefined))(theirs());
  const sides = createMemo((): OpenedSides | string | undefined => {
    const [own, other] = [draft(), found()];
    if (own?.server === undefined || other === undefined) return undefined;
    const bases: Readonly<Record<string, unknown>> = { ...other.bases, ...own.bases };
    const open = (document: unknown) => openScenario(document, (id) => bases[id]);
    try {
      const id = own.document.id;
      return { base: open(own.server.document), mine: open(own.document), theirs: open(asDraft(other, id)) }; // prettier-ignore
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return error.problems.map(({ message }) => pick(message)).join(' ');
    }
  });
  const opened = (): OpenedSides | undefined => ((now) => (typeof now === 'object' ? now : undefined))(sides());
  const [choices, setChoices] = createSignal<Readonly<Record<string, MergeSide>>>({});
  /** What there is to choose; its rows stay while choices are made. */
  const merge = createMemo((): Merge | undefined => {
    const now = opened();
    return now === undefined ? undefined : mergeScenarios(hallFormat, now);
  });
  const open = (): number => (merge()?.conflicts ?? []).filter(({ path }) => choices()[path] === undefined).length;
  const merged = createMemo((): ScenarioDocument | undefined => {
    const now = opened();
    if (now === undefined || open() > 0) return undefined;
    // When the merge has been kept, there is nothing left of what was chosen.
    const still = (merge()?.conflicts ?? []).flatMap(({ path }) => ((side) => (side === undefined ? [] : [[path, side] as const]))(choices()[path])); // prettier-ignore
    return mergeScenarios(hallFormat, now, { choices: Object.fromEntries(still) }).document;
  });
  /** What is wrong with the merged scenario as a whole: one side may point at what the other took away. */
  const wrong = createMemo((): string => {
    const document = merged();
    const bases = { ...found()?.bases, ...draft()?.bases } as Readonly<Record<string, unknown>>;
    try {
      if (document !== undefined) openScenario(document, (id) => bases[id]);
      return '';
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return error.problems.map(({ message }) => pick(message)).join(' ');
    }
  });
  const chooseAll = (side: MergeSide): void => void setChoices(Object.fromEntries((merge()?.conflicts ?? []).map(({ path }) => [path, side]))); // prettier-ignore
  const [isSaving, setSaving] = createSignal(false);
  async function save(): Promise<void> {
    const [own, other, document] = [draft(), found(), merged()];
    if (own === undefined || other === undefined || document === undefined || wrong() !== '' || isSaving()) return;
    setSaving(true);
    const kept = await keepMerged(own, document, other);
    scenario.close(own.document.id);
    const answer = await saveOnServer(kept, t('merge.reason', { number: other.newest.number }));
    setSaving(false);
    if (!answer.ok && answer.kind === 'conflict') {
      messages.show(t('merge.again'), 'error');
      setChoices({});
      await refetch();
      return;
    }
    if (answer.ok) messages.show(t('sharing.saved', { number: answer.value.newest.number }));
    else refuse(answer);
    navigate(viewAddress(own.document.id, 'oversikt'));
  } // prettier-ignore
  const text = (input: MergedInput, side: 'base' | 'mine' | 'theirs'): string => {
    const now = opened();
    return now === undefined ? '' : sideWords(input, input[side], now[side], language);
  };
  createEffect(() => (document.title = `${t('merge.heading')} – Holdbar`));
  return (
    <main id="main" class="page merge" tabindex="-1">
      <h1>{t('merge.heading')}</h1>
      <Switch fallback={<p aria-live="polite">{t('loading')}</p>}>
        <Match when={ready() === true && draft()?.server === undefined}>
          <p class="panel">{t('merge.nothing')}</p>
        </Match>
        <Match when={refused()}>
          {(why) => (
            <div class="panel">
              <WhyNot why={why()} away={t('sharing.away')} retry={() => void refetch()} />
            </div>
          )}
        </Match>
        <Match when={typeof sides() === 'string'}>
          <p class="panel">{sides() as string}</p>
        </Match>
        <Match when={merge()}>
          {(now) => (
            <>
              <p class="page__lead">
                {t('merge.about', { title: draft()?.document.title ?? '', author: found()?.newest.author ?? '', number: found()?.newest.number ?? 0, before: draft()?.server?.version ?? 0 })}
              </p>
              <section class="panel" aria-labelledby="merge-conflicts">
                <h2 id="merge-conflicts">{t('merge.conflicts')}</h2>
                <Show when={now().conflicts.length > 0} fallback={<p>{t('merge.none')}</p>}>
                  <p role="status">{open() === 0 ? t('merge.settled') : count('merge.open', open())}</p>
                  <div class="merge__all">
                    <button type="button" class="ds-button" data-variant="secondary" onClick={() => chooseAll('mine')}>{t('merge.allMine')}</button>
                    <button type="button" class="ds-button" data-variant="secondary" onClick={() => chooseAll('theirs')}>{t('merge.allTheirs')}</button>
                  </div>
                  <For each={now().conflicts}>
                    {(conflict: MergeConflict) => (
                      <fieldset class="merge__conflict">
                        <legend>
                          <span class="difference-table__group">{pick(conflict.group)}</span> {pick(conflict.label)}
                        </legend>
                        <p class="merge__before">{t('merge.before')}: {text(conflict, 'base')}</p>
                        <For each={['mine', 'theirs'] as const}>
                          {(side) => (
                            <label class="merge__choice" classList={{ 'is-chosen': choices()[conflict.path] === side }}>
                              <input
                                type="radio"
                                name={conflict.path}
                                checked={choices()[conflict.path] === side}
                                onChange={() => setChoices({ ...choices(), [conflict.path]: side })}
                              />
                              <span>
                                <strong>{t(`merge.${side}`)}</strong> {text(conflict, side)}
                              </span>
                            </label>
                          )}
                        </For>
                      </fieldset>
                    )}
                  </For>
                </Show>
              </section>
              <MergeTable heading={t('merge.fromTheirs')} inputs={now().fromTheirs} text={text} />
              <MergeTable heading={t('merge.fromMine')} inputs={now().fromMine} text={text} />
              <MergeTable heading={t('merge.agreed')} inputs={now().agreed} text={text} />
              <Show when={wrong() !== ''}>
                <p class="panel" role="alert">{wrong()}</p>
              </Show>
              <div class="dialog-actions">
                <A class="ds-button" data-variant="secondary" href={viewAddress(params.id, 'oversikt')}>
                  {t('cancel')}
                </A>
                <button
                  type="button"
                  class="ds-button"
                  aria-disabled={open() > 0 || wrong() !== '' || isSaving()}
                  onClick={() => void save()}
                >
                  {t('merge.save')}
                </button>
              </div>
            </>
          )}
        </Match>
      </Switch>
    </main>
  );
} // prettier-ignore
