import { words, type Translated } from '../language/translated.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import { resolvedMonth } from '../scenario/resolvedMonth.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';

/** Shares that must make a whole: a stream's origins, and the KOSTRA functions. */
export function checkWholes(read: ScenarioInputs): readonly Problem[] {
  const origins = ['fromHouseholds', 'fromMunicipality', 'fromBusinesses'];
  const streams = read.members('stream').flatMap(({ id }) => {
    const sum = origins.reduce((total, name) => total + read.number(`volumes.${name}`, id).value, 0);
    return notWhole(`streams.${id}.fromHouseholds`, sum, words('Opphav', 'Opphav', 'Origins'));
  });
  const functions = read
    .members('kostraFunction')
    .reduce((sum, { id }) => sum + read.number('kostraFunction.share', id).value, 0);
  return [
    ...streams,
    ...notWhole('functions', functions, words('KOSTRA-funksjoner', 'KOSTRA-funksjonar', 'KOSTRA functions')),
  ];
}

function notWhole(path: string, sum: number, name: Translated): readonly Problem[] {
  if (Math.abs(sum - 1) <= 1e-9) return [];
  return [problem('sharesNotWhole', path, { name: at(name, path), found: Math.round(sum * 10_000) / 100 })];
}

/** The loans on an asset may not be more than it costs after its grant, in kroner of the year it is bought. */
export function checkLoans(read: ScenarioInputs): readonly Problem[] {
  return read.members('loan').flatMap(({ id }) => {
    const asset = read.reference('loans.asset', id);
    if (asset === undefined) return [];
    const same = read.members('loan').filter((other) => read.reference('loans.asset', other.id) === asset);
    const borrowed = same.reduce((sum, other) => sum + read.number('loans.principal', other.id).value, 0);
    const outlay = read.number('assets.outlay', asset);
    const base = outlay.priceShift?.fromYear ?? read.number('economy.priceYear').value;
    const most =
      outlay.value *
      constructionLevel(read, asset, base) *
      vatFactor(read, asset) *
      (1 - read.number('assets.grantShare', asset).value);
    if (borrowed <= most + 0.5) return [];
    const path = `loans.${id}.principal`;
    return [
      problem('loanOverAsset', path, {
        name: at(words('Lånebeløp', 'Lånebeløp', 'Principal'), path),
        found: Math.round(borrowed),
        most: Math.floor(most),
      }),
    ];
  });
}

/** What value-added tax that is not recovered makes of a purchase sum. */
function vatFactor(read: ScenarioInputs, asset: string): number {
  const borne =
    read.choice('operations.vatMode') === 'mixed' &&
    read.choice('assets.vat', asset) === 'standard' &&
    read.choice('assets.depreciationClass', asset) !== 'land';
  if (!borne) return 1;
  const recovered = read.number('operations.recoveredShare').value;
  return 1 + (1 - recovered) * read.number('operations.vatRate').value;
}

/** The price level of construction when an asset is bought, 1 in the year its outlay is given in. */
function constructionLevel(read: ScenarioInputs, asset: string, base: number): number {
  const growth = read.number('priceIndex.growth', 'construction');
  const bought = Math.floor((read.start + resolvedMonth(read, read.date('assets.date', asset))) / 12);
  const rate = (year: number): number => 1 + (growth.years?.get(year)?.value ?? growth.value);
  let level = 1;
  for (let year = base + 1; year <= bought; year += 1) level *= rate(year);
  for (let year = base; year > bought; year -= 1) level /= rate(year);
  return level;
}

/** Sources that need a number that may be left out, and of which there can be one only. */
export function checkSources(read: ScenarioInputs): readonly Problem[] {
  const sources = read.members('fundingSource');
  const population = words('«Innbyggere» (economy.population)', '«Innbyggjarar» (economy.population)', '"Inhabitants" (economy.population)'); // prettier-ignore
  const households = words('«Husholdninger» (economy.households)', '«Hushald» (economy.households)', '"Households" (economy.households)'); // prettier-ignore
  const perInhabitant = words('Betaling per innbygger', 'Betaling per innbyggjar', 'Payment per inhabitant');
  const planned = words('Planlagt gebyr', 'Planlagt gebyr', 'A planned fee');
  const missing = sources.flatMap(({ id, kind }) => {
    if (kind === 'perInhabitant' && !read.has('economy.population'))
      return [needs(perInhabitant, `funding.${id}`, population)];
    const isPlanned = kind === 'wasteFee' && read.choice('funding.policy', id) === 'planned';
    if (isPlanned && !read.has('economy.households'))
      return [needs(planned, `funding.${id}.policy`, households)];
    return [];
  });
  const fees = sources.filter(({ kind }) => kind === 'wasteFee').map(({ id }) => `funding.${id}`);
  const name = words('Renovasjonsgebyr', 'Renovasjonsgebyr', 'Household waste fee');
  return [...missing, ...fees.slice(1).map((path) => problem('onlyOne', path, { name: at(name, path) }))];
}

function needs(name: Translated, path: string, other: Translated): Problem {
  return problem('needsOther', path, { name: at(name, path), other });
}

/** A name with the path it stands at, as messages say it. */
function at(name: Translated, path: string): Translated {
  return words(`${name.nb} (${path})`, `${name.nn} (${path})`, `${name.en} (${path})`);
}
