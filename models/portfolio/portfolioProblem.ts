import { words, type Translated } from '../language/translated.ts';
import { ScenarioError, type Problem } from '../scenario/problem.ts';

/** What can be wrong with a portfolio besides its form: a sentence, and what would be right. */
const texts = {
  noHalls: {
    message: words('En portefølje har fra én til {most} haller. Her er det {found}.', 'Ein portefølje har frå éin til {most} hallar. Her er det {found}.', 'A portfolio has from one to {most} halls. Here are {found}.'),
    expected: words('fra én til {most} haller', 'frå éin til {most} hallar', 'one to {most} halls'),
  },
  tooManyShared: {
    message: words('Det er {found} fellesutgifter; grensen er {most}.', 'Det er {found} fellesutgifter; grensa er {most}.', 'There are {found} shared costs; the limit is {most}.'),
    expected: words('høyst {most} fellesutgifter', 'høgst {most} fellesutgifter', 'at most {most} shared costs'),
  },
  noFormat: {
    message: words('Dette er ikke en portefølje: «format» skal være «holdbar-portfolio». Her står {found}.', 'Dette er ikkje ein portefølje: «format» skal vere «holdbar-portfolio». Her står {found}.', 'This is no portfolio: "format" must be "holdbar-portfolio". Found {found}.'),
    expected: words('"format": "holdbar-portfolio"', '"format": "holdbar-portfolio"', '"format": "holdbar-portfolio"'),
  },
  newer: {
    message: words('Porteføljen er laget med en nyere versjon ({found}). Denne leser versjon 1. Oppdater Holdbar.', 'Porteføljen er laga med ein nyare versjon ({found}). Denne les versjon 1. Oppdater Holdbar.', 'The portfolio was made by a newer version ({found}). This one reads version 1. Update Holdbar.'),
    expected: words('"version": 1', '"version": 1', '"version": 1'),
  },
  noScenario: {
    message: words('Det er ikke noe scenario «{found}», verken i porteføljen eller blant de andre.', 'Det er ikkje noko scenario «{found}», korkje i porteføljen eller blant dei andre.', 'There is no scenario "{found}", neither in the portfolio nor among the others.'),
    expected: words('id-en til et scenario, eller scenariet selv', 'id-en til eit scenario, eller scenariet sjølv', 'the id of a scenario, or the scenario itself'),
  },
  noInhabitants: {
    message: words('«{found}» deles etter innbyggere, men hallen «{hall}» sier ikke hvor mange de er.', '«{found}» blir delt etter innbyggjarar, men hallen «{hall}» seier ikkje kor mange dei er.', '"{found}" is shared by inhabitants, but the hall "{hall}" does not say how many they are.'),
    expected: words('economy.population i scenariet til hallen', 'economy.population i scenariet til hallen', "economy.population in the hall's scenario"),
  },
  noShare: {
    message: words('«{found}» deles etter egne andeler, men hallen «{hall}» har ingen. Skriv 0 om den ikke skal betale.', '«{found}» blir delt etter eigne delar, men hallen «{hall}» har ingen. Skriv 0 om han ikkje skal betale.', '"{found}" is shared by shares of its own, but the hall "{hall}" has none. Write 0 if it is not to pay.'),
    expected: words('en andel for hver hall', 'ein del for kvar hall', 'a share for each hall'),
  },
  noWeight: {
    message: words('«{found}» kan ikke deles: alle hallene har vekten 0.', '«{found}» kan ikkje delast: alle hallane har vekta 0.', '"{found}" cannot be shared: all halls have the weight 0.'),
    expected: words('minst én hall med vekt over 0', 'minst éin hall med vekt over 0', 'at least one hall with a weight above 0'),
  },
  noHall: {
    message: words('Det er ingen hall «{found}» i porteføljen.', 'Det er ingen hall «{found}» i porteføljen.', 'There is no hall "{found}" in the portfolio.'),
    expected: words('en av hallene: {what}', 'ein av hallane: {what}', 'one of the halls: {what}'),
  },
  notAllHalls: {
    message: words('Rekkefølgen mangler hallen «{found}». Alle hallene skal stå der én gang.', 'Rekkjefølgja manglar hallen «{found}». Alle hallane skal stå der éin gong.', 'The order lacks the hall "{found}". Every hall must stand there once.'),
    expected: words('hver hall én gang', 'kvar hall éin gong', 'every hall once'),
  },
  noMonth: {
    message: words('«{found}» er ingen måned. Skriv år og måned, for eksempel 2028-01.', '«{found}» er ingen månad. Skriv år og månad, til dømes 2028-01.', '"{found}" is no month. Write year and month, such as 2028-01.'),
    expected: words('en måned, ÅÅÅÅ-MM', 'ein månad, ÅÅÅÅ-MM', 'a month, YYYY-MM'),
  },
  outsidePeriod: {
    message: words('{found} ligger utenfor tiden alle hallene er med, {what}. Utenfor den er det ikke alle til å dele.', '{found} ligg utanfor tida alle hallane er med, {what}. Utanfor den er det ikkje alle til å dele.', '{found} is outside the time all halls cover, {what}. Outside it not all are there to share.'),
    expected: words('en måned i {what}', 'ein månad i {what}', 'a month within {what}'),
  },
  noCommonPeriod: {
    message: words('Hallene har ingen måned felles: «{found}» begynner etter at en annen er slutt. Da er det ikke noe å dele.', 'Hallane har ingen månad felles: «{found}» tek til etter at ein annan er slutt. Då er det ikkje noko å dele.', 'The halls have no month in common: "{found}" begins after another has ended. There is nothing to share then.'),
    expected: words('haller med tid som overlapper', 'hallar med tid som overlappar', 'halls whose times overlap'),
  },
  takenLine: {
    message: words('Hallen «{hall}» har alt en egen linje «{found}». Gi fellesutgiften en annen id.', 'Hallen «{hall}» har alt ei eiga linje «{found}». Gi fellesutgifta ein annan id.', 'The hall "{hall}" already has a free line "{found}". Give the shared cost another id.'),
    expected: words('en annen id', 'ein annan id', 'another id'),
  },
  templateInhabitants: {
    message: words('Malen «{found}» sier ikke hvor mange innbyggere den er laget for.', 'Malen «{found}» seier ikkje kor mange innbyggjarar han er laga for.', 'The template "{found}" does not say how many inhabitants it is made for.'),
    expected: words('economy.population i malen', 'economy.population i malen', 'economy.population in the template'),
  },
  notDrawn: {
    message: words('Ingen hall har noe usikkert tall som begynner med «{found}».', 'Ingen hall har noko usikkert tal som tek til med «{found}».', 'No hall has an uncertain number that begins with "{found}".'),
    expected: words('stien til et tall med spenn, eller begynnelsen av den', 'stien til eit tal med spenn, eller starten av han', 'the path of a number with a range, or the beginning of it'),
  },
} as const; // prettier-ignore

/** The code of a problem of a portfolio. */
type PortfolioProblemCode = keyof typeof texts;

/** A problem with its slots filled in. */
export function portfolioProblem(
  code: PortfolioProblemCode,
  path: string,
  slots: Readonly<Record<string, string | number>> = {},
): Problem {
  const filled = ({ nb, nn, en }: Translated): Translated => {
    const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? '')); // prettier-ignore
    return words(fill(nb), fill(nn), fill(en));
  };
  return { path, message: filled(texts[code].message), expected: filled(texts[code].expected) };
}

/** Does what is said of one hall; what is wrong with its scenario is said at the place of the hall. @throws ScenarioError */
export function ofHall<Result>(hall: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const place = `halls.${hall}.scenario`;
    throw new ScenarioError(error.problems.map((each) => ({ ...each, path: each.path === '' ? place : `${place}.${each.path}` }))); // prettier-ignore
  }
}
