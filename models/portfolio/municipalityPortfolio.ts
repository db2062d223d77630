import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { Municipality } from '../scenario/municipalities.ts';
import { ScenarioError } from '../scenario/problem.ts';
import type { PortfolioDocument } from './document.ts';
import { portfolioProblem } from './portfolioProblem.ts';
import { inhabitantsOf } from './sharing.ts';
import { hallIdOf, portfolioOfHalls, type TemplateHall } from './table/templateHall.ts';

/** The most that volumes may be scaled by, as the scenario format allows. */
const mostScale = 20;

/**
 * A made-up hall like the template in every municipality: what comes in follows the number of inhabitants, the hall
 * itself is of the template's size. Inhabitants, households and zone are those of the municipality where they are known;
 * households are otherwise left out, and the zone is the template's; each hall says what is not known of it.
 *
 * It shows what size of municipality such a hall needs. It says nothing of any real hall.
 * @throws ScenarioError where the template does not say how many inhabitants it is made for
 */
export function municipalityPortfolio(
  municipalities: readonly Municipality[],
  template: AcceptedScenario,
): PortfolioDocument {
  const inhabitants = inhabitantsOf(template);
  const { title, id } = template.head;
  if (inhabitants === undefined)
    throw new ScenarioError([portfolioProblem('templateInhabitants', 'economy.population', { found: title })]); // prettier-ignore
  const halls = municipalities.map(({ number, name, zone, zoneSource, population, households, date, source }): TemplateHall => {
    const counted = [source, date].filter((each) => each !== undefined).join(', ');
    const cell = (value: number): object => ({ value, source: counted, status: 'sourced' });
    const scale = population === undefined ? undefined : Math.min(mostScale, Math.round((10_000 * population) / inhabitants) / 10_000);
    return {
      id: hallIdOf(number),
      label: name,
      title: `${name} – syntetisk hall`,
      municipality: name,
      description: `Syntetisk: det finnes ingen slik hall. Laget av malen «${title}»; bare det kommunelisten kjenner, er kommunens eget.${zone === undefined ? '' : ` Sone ${zone}: ${zoneSource ?? 'kommunelisten'}.`}`,
      changes: {
        ...(population === undefined ? {} : { 'economy.population': cell(population) }),
        ...(households === undefined ? {} : { 'economy.households': cell(households) }),
        ...(zone === undefined ? {} : { 'staffing.zone': zone }),
        ...(scale === undefined ? {} : { 'volumes.scale': { value: scale, note: `Innbyggere delt på malens ${inhabitants}`, status: 'illustrative' } }),
      },
      synthetic: true,
    };
  }); // prettier-ignore
  return portfolioOfHalls(
    {
      id: `kommuner-${id}`.slice(0, 80),
      title: `Syntetiske haller i ${municipalities.length} kommuner`,
      description: `En oppdiktet hall av størrelsen til «${title}» i hver kommune, der det som kommer inn følger innbyggertallet. Ingen av hallene finnes.`,
    },
    template,
    halls,
  );
}
