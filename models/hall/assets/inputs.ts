import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { date } from '../../scenario/fields/date.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { text } from '../../scenario/fields/text.ts';
import { natureField } from '../../scenario/fields/nature.ts';
import type { MemberList } from '../../scenario/group.ts';
import { feeShareField } from '../../scenario/fields/feeShare.ts';
import { noneGiven } from '../../scenario/fields/defaultSources.ts';

/** What is invested in: racks, vans, fittings, a building. */
export const assetList: MemberList = {
  dimension: 'asset',
  topic: 'assets',
  path: 'assets',
  label: words('Investeringer', 'Investeringar', 'Assets'),
  memberLabel: words('Investering', 'Investering', 'Asset'),
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hva som kjøpes.', 'Kva som blir kjøpt.', 'What is bought.'),
    }),
    outlay: number({
      label: words('Kjøpesum', 'Kjøpesum', 'Outlay'),
      help: words(
        'Uten moms, i prisårets kroner.',
        'Utan moms, i kroner frå prisåret.',
        'Excluding VAT, in kroner of the price year.',
      ),
      unit: 'NOK0',
      min: 0,
      max: 10_000_000_000,
      index: { member: 'construction' },
      extensive: true,
    }),
    date: date({
      label: words('Måned', 'Månad', 'Month'),
      help: words('Når den kjøpes.', 'Når ho blir kjøpt.', 'When it is bought.'),
      default: { milestone: 'start', months: 0 },
    }),
    depreciationClass: choice({
      label: words('Avskrives over', 'Blir avskriven over', 'Depreciated over'),
      help: words(
        'Kommunens faste avskrivningstider. Reoler, truck og bil 10 år, lagerbygg 50 år.',
        'Dei faste avskrivingstidene i kommunen. Reolar, truck og bil 10 år, lagerbygg 50 år.',
        'The fixed periods of municipalities. Racks, forklift and van 10 years, warehouse 50 years.',
      ),
      options: {
        it: words(
          '5 år: IT og kontormaskiner',
          '5 år: IT og kontormaskiner',
          '5 years: IT and office machines',
        ),
        equipment: words(
          '10 år: inventar, verktøy, biler',
          '10 år: inventar, verktøy, bilar',
          '10 years: fixtures, tools, vehicles',
        ),
        technical: words('20 år: tekniske anlegg', '20 år: tekniske anlegg', '20 years: technical plant'),
        building: words('40 år: bygg', '40 år: bygg', '40 years: buildings'),
        warehouse: words(
          '50 år: lager- og administrasjonsbygg',
          '50 år: lager- og administrasjonsbygg',
          '50 years: warehouses and offices',
        ),
        land: words('Avskrives ikke: tomt', 'Blir ikkje avskriven: tomt', 'Not depreciated: land'),
        own: words('Egen levetid', 'Eiga levetid', 'Own life'),
      },
      default: 'equipment',
    }),
    ownLife: number({
      label: words('Egen levetid', 'Eiga levetid', 'Own life'),
      help: words('År den varer.', 'År ho varer.', 'Years it lasts.'),
      unit: 'year',
      min: 0,
      aboveMin: true,
      max: 100,
      default: 10,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Brukes bare med egen levetid',
          'Blir berre brukt med eiga levetid',
          'Used with own life only',
        ),
      },
      shownWhen: { field: 'depreciationClass', is: ['own'] },
    }),
    residualShare: share({
      label: words('Restverdi', 'Restverdi', 'Residual value'),
      help: words(
        'Andel av kjøpesummen som er igjen til slutt.',
        'Del av kjøpesummen som er att til slutt.',
        'Share of the outlay that remains at the end.',
      ),
      max: 0.95,
      default: 0,
      defaultSource: noneGiven,
      advanced: true,
    }),
    reinvest: choice({
      label: words('Kjøpes på nytt', 'Blir kjøpt på nytt', 'Bought again'),
      help: words(
        'Om den må erstattes når levetiden er over. Da må driften bære slitasjen.',
        'Om ho må erstattast når levetida er over. Då må drifta bere slitasjen.',
        'Whether it must be replaced when its life is over. Operations must then bear the wear.',
      ),
      options: { yes: words('Ja', 'Ja', 'Yes'), no: words('Nei', 'Nei', 'No') },
      default: 'no',
    }),
    grantShare: share({
      label: words('Investeringstilskudd', 'Investeringstilskot', 'Investment grant'),
      help: words(
        'Andel av første kjøp som betales av tilskudd. Går aldri inn i driften.',
        'Del av fyrste kjøp som blir betalt av tilskot. Går aldri inn i drifta.',
        'Share of the first purchase paid by a grant. It never enters operations.',
      ),
      default: 0,
      defaultSource: noneGiven,
    }),
    vat: choice({
      label: words('Moms på kjøpet', 'Moms på kjøpet', 'VAT on the purchase'),
      help: words(
        'Betyr noe bare når momsen er blandet. Da er den momsen som ikke fås tilbake, en del av det investeringen koster. Tomt har ingen moms.',
        'Tyder noko berre når momsen er blanda. Då er den momsen ein ikkje får att, ein del av det investeringa kostar. Tomter har ingen moms.',
        'Matters only in the mixed VAT mode: the VAT that is not recovered is then part of what the asset costs. Land has none.',
      ),
      options: {
        standard: words('Alminnelig', 'Alminneleg', 'Standard'),
        none: words('Ingen', 'Ingen', 'None'),
      },
      default: 'standard',
      advanced: true,
    }),
    feeShare: feeShareField,
    nature: natureField,
  },
};
