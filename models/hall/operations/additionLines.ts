import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

const natures = ['recurring', 'pilot', 'oneOff'] as const;

type Nature = (typeof natures)[number];

/** How the line of one nature is called after the one of all. */
const ending: Readonly<Record<Nature, string>> = { recurring: 'Lasting', pilot: 'OfPilot', oneOff: 'Once' };

const said: Readonly<Record<Nature, Translated>> = {
  recurring: words('varig', 'varig', 'recurring'),
  pilot: words('bare i piloten', 'berre i piloten', 'pilot only'),
  oneOff: words('engangs', 'eingongs', 'one-off'),
};

const posting = {
  side: 'cost',
  payment: 'invoice',
  band: 'operations',
  vat: 'none',
  grantEligible: '0',
  addition: 'yes',
};

/** What is added to other costs, and is of the nature they are of: value-added tax that is not recovered, and overhead. */
export const additionLines: readonly LineDeclaration[] = [
  ...byNature(
    'unrecoveredVat',
    words('Moms som ikke fås tilbake', 'Moms ein ikkje får att', 'VAT not recovered'),
    (nature) => `if(vatMode is mixed, (1 - recoveredShare) * vatRate * sum(posting where side is cost and vat is standard and nature is ${nature}, amount), 0)`, // prettier-ignore
    words(
      'Moms på kjøp til driften × den delen som ikke fås tilbake. Moms på investeringer er en del av kjøpesummen.',
      'Moms på kjøp til drifta × den delen ein ikkje får att. Moms på investeringar er ein del av kjøpesummen.',
      'VAT on purchases for operations × the part not recovered. VAT on investments is part of their cost.',
    ),
    { art: '429', feeShare: '0' },
  ),
  ...byNature(
    'overhead',
    words('Felles administrasjon', 'Felles administrasjon', 'Overhead'),
    (nature) => `overheadShare * sum(posting where side is cost and addition is no and nature is ${nature}, amount)`, // prettier-ignore
    words(
      'Påslag på lønn, sosiale utgifter, lokaler og drift, før påslaget selv, partnerandeler og kapital.',
      'Påslag på løn, sosiale utgifter, lokale og drift, før påslaget sjølv, partnardelar og kapital.',
      'Addition to pay, social costs, premises and operations, before itself, partner shares and capital.',
    ),
    { art: '290', feeShare: 'selfCost.key' },
  ),
];

/** A posted line for the costs of each nature, and their sum. */
function byNature(
  name: string,
  label: Translated,
  formula: (nature: Nature) => string,
  source: Translated,
  own: Readonly<Record<string, string>>,
): readonly LineDeclaration[] {
  const flow = { unit: 'NOK', kind: 'flow', source } as const;
  const parts = natures.map((nature): LineDeclaration => {
    const of = said[nature];
    return {
      ...flow,
      id: `operations.${name}${ending[nature]}`,
      label: words(`${label.nb}, ${of.nb}`, `${label.nn}, ${of.nn}`, `${label.en}, ${of.en}`),
      formula: formula(nature),
      posting: { ...posting, ...own, nature },
    };
  });
  const sum = natures.map((nature) => `${name}${ending[nature]}`).join(' + ');
  return [...parts, { ...flow, id: `operations.${name}`, label, formula: sum }];
}
