import { A, useNavigate } from '@solidjs/router';
import { createResource, createSignal, For, Show } from 'solid-js';
import { carried, importTable, municipalityPortfolio, openScenario, readPortfolio, readText, ScenarioError, type AcceptedScenario, type PortfolioDocument, type Problem } from '../../models/index.ts'; // prettier-ignore
import { libraryAddress, portfolioAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import { loadExamples } from '../state/loadExamples.ts';
import { loadScenario } from '../state/loadScenario.ts';
import { draftLibrary, keptDrafts } from '../state/draftStore.ts';
import { keepPortfolio, keptPortfolios, removePortfolio } from './portfolioStore.ts';

/** The most problems of a file that are listed. */
const shown = 10;

/** Where a portfolio begins: those kept here, a file, a table on a template, or a made-up hall in every municipality. */
export function PortfolioStart() {
  const { language } = useApp();
  const { t, pick, count } = language;
  const navigate = useNavigate();
  const [kept, { refetch }] = createResource(() => keptPortfolios().catch(() => []));
  const [templates] = createResource(async () => {
    await draftLibrary.open();
    const own = keptDrafts().map(({ document }) => ({ id: document.id, title: document.title }));
    return [...own, ...(await loadExamples())];
  });
  const [chosen, setChosen] = createSignal<string>();
  const template = (): string => chosen() ?? templates()?.[0]?.id ?? '';
  const [isMadeUp, setMadeUp] = createSignal(false);
  const [refused, setRefused] = createSignal<{ readonly name: string; readonly problems: readonly Problem[] }>();
  const [isWorking, setWorking] = createSignal(false);

  /** Makes a portfolio and opens it; a file that is wrong is told with what is wrong. */
  async function make(name: string, work: () => Promise<PortfolioDocument>): Promise<void> {
    setRefused(undefined);
    setWorking(true);
    try {
      navigate(portfolioAddress(await keepPortfolio(await work())));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      setRefused({ name, problems: error.problems });
    } finally {
      setWorking(false);
    }
  }

  async function openedTemplate(): Promise<AcceptedScenario> {
    const loaded = await loadScenario(template());
    if (loaded.state !== 'found') throw new ScenarioError([]);
    const { document, bases } = loaded.open;
    return openScenario(document, (id) => bases[id]);
  }

  const openFile = (file: File): Promise<void> =>
    make(file.name, async () => {
      const document = readPortfolio(readText(await file.text()));
      const named = Object.values(document.halls).flatMap(({ scenario }) => (typeof scenario === 'string' ? [scenario] : []));
      const loaded = await Promise.all([...new Set(named)].map(async (id) => [id, await loadScenario(id)] as const));
      const found = new Map<string, unknown>(loaded.flatMap(([id, each]) => each.state === 'found' ? [[id, each.open.document] as const, ...Object.entries(each.open.bases)] : []));
      return carried(document, (id) => found.get(id));
    });

  const openTable = (file: File): Promise<void> =>
    make(file.name, async () => {
      const { readTable } = await import('../../models/reports/index.ts');
      const table = await readTable(file.name, new Uint8Array(await file.arrayBuffer()));
      const title = file.name.replace(/\.\w+$/, '');
      return importTable(table, await openedTemplate(), { title, synthetic: isMadeUp() });
    });

  const everyMunicipality = (): Promise<void> =>
    make(t('portfolio.municipalities'), async () => {
      const { loadMunicipalities } = await import('../guide/municipalityAnswer.ts');
      return municipalityPortfolio(await loadMunicipalities(), await openedTemplate());
    });

  function choose(accept: string, open: (file: File) => Promise<void>): void {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept });
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file !== undefined) void open(file);
    });
    input.click();
  }

  return (
    <>
      <p class="page__lead">{t('portfolio.about')}</p>
      <Show when={refused()}>
        {(file) => (
          <section class="panel portfolio__refused" role="alert">
            <h2>{t('file.refused', { name: file().name })}</h2>
            <ul class="file-problems">
              <For each={file().problems.slice(0, shown)}>{({ message }) => <li>{pick(message)}</li>}</For>
            </ul>
            <Show when={file().problems.length > shown}>
              <p>{count('file.moreProblems', file().problems.length - shown)}</p>
            </Show>
          </section>
        )}
      </Show>
      <Show when={(kept() ?? []).length > 0}>
        <section class="panel" aria-labelledby="portfolio-kept">
          <h2 class="panel__heading" id="portfolio-kept">{t('portfolio.kept')}</h2>
          <ul class="portfolio__kept">
            <For each={kept()}>
              {({ document: each }) => (
                <li>
                  <A href={portfolioAddress(each.id)}>{each.title}</A>
                  <span class="portfolio__soft">{count('portfolio.halls', Object.keys(each.halls).length)}</span>
                  <button
                    type="button"
                    class="link-button"
                    aria-label={t('portfolio.removeNamed', { title: each.title })}
                    onClick={() => void removePortfolio(each.id).then(() => refetch())}
                  >
                    {t('portfolio.remove')}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <div class="portfolio__ways">
        <section class="panel" aria-labelledby="portfolio-scenarios">
          <h2 class="panel__heading" id="portfolio-scenarios">{t('portfolio.fromScenarios')}</h2>
          <p>{t('portfolio.fromScenariosAbout')}</p>
          <div class="portfolio__buttons">
            <A class="ds-button" href={libraryAddress()}>{t('portfolio.choose')}</A>
            <button type="button" class="ds-button" data-variant="secondary" disabled={isWorking()} onClick={() => choose('.json,application/json', openFile)}>
              {t('portfolio.openFile')}
            </button>
          </div>
        </section>
        <section class="panel" aria-labelledby="portfolio-table">
          <h2 class="panel__heading" id="portfolio-table">{t('portfolio.fromTable')}</h2>
          <p>{t('portfolio.fromTableAbout')}</p>
          <label class="portfolio__field">
            <span>{t('portfolio.template')}</span>
            <select class="ds-input" disabled={templates.loading} onChange={(event) => setChosen(event.currentTarget.value)}>
              <For each={templates() ?? []}>
                {({ id, title }) => <option value={id} selected={id === template()}>{title}</option>}
              </For>
            </select>
          </label>
          <label class="portfolio__check">
            <input type="checkbox" checked={isMadeUp()} onChange={(event) => setMadeUp(event.currentTarget.checked)} />
            <span>{t('portfolio.madeUp')}</span>
          </label>
          <div class="portfolio__buttons">
            <button type="button" class="ds-button" disabled={isWorking() || templates.loading} onClick={() => choose('.csv,.tsv,.txt,.xlsx,text/csv', openTable)}>
              {t('portfolio.importTable')}
            </button>
            <button type="button" class="ds-button" data-variant="secondary" disabled={isWorking() || templates.loading} onClick={() => void everyMunicipality()}>
              {t('portfolio.municipalities')}
            </button>
          </div>
        </section>
      </div>
      <Show when={isWorking()}><p role="status">{t('loading')}</p></Show>
    </>
  );
} // prettier-ignore
