import { useNavigate, useSearchParams } from '@solidjs/router';
import { createResource, createSignal, For, Show } from 'solid-js';
import { withBases } from '../document/scenarioFile.ts';
import { decimalMark, numberText } from '../language/formats.ts';
import { readNumber } from '../language/numberEntry.ts';
import { keptPortfolio, keptPortfolios } from '../portfolio/portfolioStore.ts';
import { createRefusing } from '../sharing/createRefusing.ts';
import { useApp } from '../state/app.ts';
import { draftLibrary, keptDrafts } from '../state/draftStore.ts';
import { loadExamples } from '../state/loadExamples.ts';
import { loadScenario } from '../state/loadScenario.ts';
import { beginStudy, studiesAddress } from './studyApi.ts';

/** What may be asked here. */
const questions = ['simulate', 'portfolio-futures', 'sensitivity', 'stress'] as const;
type Asked = (typeof questions)[number];

/** The most futures of each that says how many, and how many there are to begin with. */
const most: Partial<Record<Asked, number>> = { simulate: 100_000_000, 'portfolio-futures': 1_000_000 };
const usual: Partial<Record<Asked, number>> = { simulate: 1_000_000, 'portfolio-futures': 10_000 };

/** How many rows a Sobol study has: some hundred thousand futures. */
const sobolRows = 8192;

/** Something that a study may be about. */
interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Begins a study of a scenario or a portfolio of this machine. */
export function StartStudy(props: { readonly onBegun: () => void }) {
  const { language, messages, scenario: open } = useApp();
  const { t, locale } = language;
  const refuse = createRefusing();
  const navigate = useNavigate();
  const [search] = useSearchParams<{ scenario?: string; portefolje?: string }>();
  const [question, setQuestion] = createSignal<Asked>(search.portefolje === undefined ? 'simulate' : 'portfolio-futures'); // prettier-ignore
  const isOfPortfolio = (): boolean => question() === 'portfolio-futures';
  const [choices] = createResource(() => (isOfPortfolio() ? 'portfolios' : 'scenarios'), async (kind): Promise<readonly Choice[]> => { // prettier-ignore
    if (kind === 'portfolios') return (await keptPortfolios().catch(() => [])).map(({ document }) => document);
    await draftLibrary.open();
    return [...keptDrafts().map(({ document }) => document), ...(await loadExamples())];
  });
  const [chosen, setChosen] = createSignal(search.scenario ?? search.portefolje ?? open.document()?.id);
  const about = (): string | undefined => (choices.latest?.find(({ id }) => id === chosen()) ?? choices.latest?.[0])?.id; // prettier-ignore
  const [written, setWritten] = createSignal<string>();
  const text = (): string => {
    const count = usual[question()];
    return written() ?? (count === undefined ? '' : numberText(count, locale()));
  };
  const [wrong, setWrong] = createSignal<string>();
  const [isLow, setLow] = createSignal(false);
  const [isBeginning, setBeginning] = createSignal(false);

  /** How many futures are asked for; 0 where the question does not say. */
  function draws(): number | undefined {
    const limit = most[question()];
    if (limit === undefined) return 0;
    const read = readNumber(text(), { decimal: decimalMark(locale()) });
    const value = read.kind !== 'number' ? undefined : read.doubt === undefined ? read.value : read.doubt.instead; // prettier-ignore
    const fits = value !== undefined && Number.isInteger(value) && value >= 1 && value <= limit;
    setWrong(fits ? undefined : t('studies.noDraws', { most: numberText(limit, locale()) }));
    return fits ? value : undefined;
  }

  async function askedWith(id: string, count: number): Promise<object | undefined> {
    if (isOfPortfolio()) {
      const portfolio = await keptPortfolio(id);
      return portfolio === undefined ? undefined : { portfolio, draws: count };
    }
    const loaded = await loadScenario(id);
    if (loaded.state !== 'found') return undefined;
    const scenario = withBases(loaded.open.document, loaded.open.bases);
    if (question() === 'simulate') return { scenario, draws: count };
    return question() === 'sensitivity' ? { scenario, method: 'sobol', rows: sobolRows } : { scenario };
  }

  async function begin(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const [id, count] = [about(), draws()];
    if (id === undefined || count === undefined || isBeginning()) return;
    setBeginning(true);
    try {
      const asked = await askedWith(id, count);
      if (asked === undefined) return messages.show(t('studies.gone'), 'error');
      const begun = await beginStudy(question(), asked, isLow() ? 'low' : 'ordinary');
      if (!begun.ok) return refuse(begun);
      messages.show(t('studies.begun'));
      props.onBegun();
      navigate(studiesAddress(), { scroll: false });
    } finally {
      setBeginning(false);
    }
  }

  return (
    <section class="panel" aria-labelledby="studies-start">
      <h2 class="panel__heading" id="studies-start">{t('studies.start')}</h2>
      <form class="studies__form" onSubmit={(event) => void begin(event)}>
        <label class="describe__field">
          {t('studies.question')}
          <select class="ds-input" onChange={(event) => { setQuestion(event.currentTarget.value as Asked); setWritten(undefined); setWrong(undefined); }}>
            <For each={questions}>{(each) => <option value={each} selected={each === question()}>{t(`studies.what.${each}`)}</option>}</For>
          </select>
        </label>
        <label class="describe__field">
          {t(isOfPortfolio() ? 'portfolio.heading' : 'studies.scenario')}
          <select class="ds-input" disabled={about() === undefined} onChange={(event) => setChosen(event.currentTarget.value)}>
            <For each={choices.latest ?? []}>{({ id, title }) => <option value={id} selected={id === about()}>{title}</option>}</For>
          </select>
        </label>
        <Show when={most[question()] !== undefined}>
          <div class="describe__field">
            <label for="studies-draws">{t('studies.draws')}</label>
            <input class="ds-input" id="studies-draws" inputmode="numeric" autocomplete="off" value={text()} aria-invalid={wrong() !== undefined} aria-describedby="studies-draws-wrong" onInput={(event) => setWritten(event.currentTarget.value)} />
            <span id="studies-draws-wrong" role="alert"><Show when={wrong()}><span class="ds-validation-message">{wrong()}</span></Show></span>
          </div>
        </Show>
        <label class="portfolio__check">
          <input type="checkbox" checked={isLow()} onChange={(event) => setLow(event.currentTarget.checked)} />
          <span>{t('studies.low')}</span>
        </label>
        <Show when={isOfPortfolio() && choices.latest?.length === 0}>
          <p>{t('studies.noPortfolios')}</p>
        </Show>
        <button type="submit" class="ds-button" aria-disabled={about() === undefined || isBeginning()}>{t('studies.begin')}</button>
      </form>
    </section>
  );
} // prettier-ignore
