import { words, type Translated } from '../../language/translated.ts';
import { date } from '../../scenario/fields/date.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { text } from '../../scenario/fields/text.ts';
import type { MemberList } from '../../scenario/group.ts';
import { perArea, rentFields } from './rentFields.ts';
import { natureField } from '../../scenario/fields/nature.ts';
import { feeShareField } from '../../scenario/fields/feeShare.ts';
import { letterOfAward, noneGiven } from '../../scenario/fields/defaultSources.ts';

const area = (label: Translated, help: Translated) =>
  number({
    label,
    help,
    unit: 'm2',
    min: 0,
    max: 100_000,
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ikke noe areal om det ikke er oppgitt',
        'Ikkje noko areal om det ikkje er oppgitt',
        'No area unless it is given',
      ),
    },
    extensive: true,
  });

/** The places: hall, shop, store, yard. */
export const placeList: MemberList = {
  dimension: 'place',
  topic: 'premises',
  path: 'places',
  label: words('Lokaler', 'Lokale', 'Premises'),
  memberLabel: words('Lokale', 'Lokale', 'Place'),
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hvilket lokale.', 'Kva lokale.', 'Which place.'),
    }),
    from: date({
      label: words('Fra', 'Frå', 'From'),
      help: words(
        'Første måned lokalet er i bruk.',
        'Fyrste månad lokalet er i bruk.',
        'The first month the place is in use.',
      ),
      default: { milestone: 'start', months: 0 },
      span: { until: 'to' },
    }),
    to: date({
      label: words('Til og med', 'Til og med', 'To'),
      help: words(
        'Siste måned lokalet er i bruk.',
        'Siste månad lokalet er i bruk.',
        'The last month the place is in use.',
      ),
      default: { milestone: 'closing', months: -1 },
    }),
    storageArea: area(words('Lager, m²', 'Lager, m²', 'Storage, m²'), words('Begrenser hvor mye som kan ligge på lager.', 'Avgrensar kor mykje som kan liggje på lager.', 'Limits how much can be in stock.')), // prettier-ignore
    processingArea: area(words('Mottak og verksted, m²', 'Mottak og verkstad, m²', 'Intake and workshop, m²'), words('Der varer sorteres, renses og repareres.', 'Der varer blir sorterte, reinsa og reparerte.', 'Where goods are sorted, cleaned and repaired.')), // prettier-ignore
    shopArea: area(words('Butikk, m²', 'Butikk, m²', 'Shop, m²'), words('Der varer selges.', 'Der varer blir selde.', 'Where goods are sold.')), // prettier-ignore
    officeArea: area(words('Kontor, m²', 'Kontor, m²', 'Office, m²'), words('Kontor og personalrom.', 'Kontor og personalrom.', 'Offices and staff rooms.')), // prettier-ignore
    outdoorArea: area(words('Ute, m²', 'Ute, m²', 'Outdoors, m²'), words('Lagring og parkering ute.', 'Lagring og parkering ute.', 'Storage and parking outdoors.')), // prettier-ignore
    yearlyCommonCost: perArea(words('Felleskostnader per m²', 'Felleskostnader per m²', 'Common costs per m²'), words('Andel av byggets fellesutgifter.', 'Del av fellesutgiftene til bygget.', 'Share of common costs of the building.'), 'general'), // prettier-ignore
    yearlyEnergy: number({
      label: words('Energi per m²', 'Energi per m²', 'Energy per m²'),
      help: words('kWh per m² innendørs.', 'kWh per m² innandørs.', 'kWh per indoor m².'),
      unit: 'kWh/m2/year',
      min: 0,
      max: 1000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingen energi om det ikke er oppgitt',
          'Ingen energi om det ikkje er oppgitt',
          'No energy unless it is given',
        ),
      },
    }),
    energyPrice: number({
      label: words('Energipris', 'Energipris', 'Energy price'),
      help: words('Kroner per kWh med nettleie og avgifter, uten moms.', 'Kroner per kWh med nettleige og avgifter, utan moms.', 'Kroner per kWh with grid and taxes, excluding VAT.'), // prettier-ignore
      unit: 'NOK0/kWh',
      min: 0,
      max: 20,
      default: 1,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Antakelse; spør eiendomsavdelingen',
          'Føresetnad; spør eigedomsavdelinga',
          'Assumption; ask the property department',
        ),
      },
      index: { member: 'energy' },
    }),
    yearlyUpkeep: perArea(words('Vedlikehold per m²', 'Vedlikehald per m²', 'Upkeep per m²'), words('Løpende vedlikehold og serviceavtaler.', 'Løpande vedlikehald og serviceavtalar.', 'Running upkeep and service contracts.'), 'construction'), // prettier-ignore
    yearlyCleaning: perArea(words('Renhold per m²', 'Reinhald per m²', 'Cleaning per m²'), words('Renhold av innendørs areal.', 'Reinhald av innandørs areal.', 'Cleaning of indoor area.'), 'wages'), // prettier-ignore
    noticeMonths: number({
      label: words('Oppsigelsestid i måneder', 'Oppseiingstid i månader', 'Notice in months'),
      help: words(
        'Hvor lenge leien løper om hallen legges ned.',
        'Kor lenge leiga går om hallen blir lagd ned.',
        'How long the rent runs if the hall closes.',
      ),
      unit: '1',
      min: 0,
      max: 480,
      default: 0,
      defaultSource: noneGiven,
    }),
    opportunityRent: perArea(words('Leie andre ville betalt, per m²', 'Leige andre ville betalt, per m²', 'Rent others would pay, per m²'), words('For et kommunalt bygg som kunne vært leid ut. Teller for kommunen samlet, ikke for hallen.', 'For eit kommunalt bygg som kunne vore leigd ut. Tel for kommunen samla, ikkje for hallen.', 'For a municipal building that could have been let. Counts for the municipality as a whole, not for the hall.'), 'rent'), // prettier-ignore
    avoidableCost: perArea(words('Utgifter kommunen sparer om hallen flytter, per m²', 'Utgifter kommunen sparer om hallen flyttar, per m²', 'Costs the municipality saves if the hall moves, per m²'), words('Det bygget virkelig koster, bak internleien. Et eget bygg har utgiftene sine i hallen, så der teller det ikke.', 'Det bygget verkeleg kostar, bak internleiga. Eit eige bygg har utgiftene sine i hallen, så der tel det ikkje.', 'What the building really costs, behind the internal rent. An own building has its costs in the hall, so there it does not count.'), 'construction'), // prettier-ignore
    exitCost: number({
      label: words('Utgifter ved utflytting', 'Utgifter ved utflytting', 'Cost of moving out'),
      help: words('Rydding og tilbakeføring, betalt måneden etter siste måned.', 'Rydding og tilbakeføring, betalt månaden etter siste månad.', 'Clearing and restoring, paid the month after the last.'), // prettier-ignore
      unit: 'NOK0',
      min: 0,
      max: 100_000_000,
      default: 0,
      defaultSource: noneGiven,
      index: { member: 'construction' },
      extensive: true,
    }),
    grantEligible: share({
      label: words('Andel tilskuddet kan dekke', 'Del tilskotet kan dekkje', 'Share a grant may cover'),
      help: words('Hvor stor del av lokalene som er tilskuddsberettiget.', 'Kor stor del av lokala som er tilskotsrett.', 'How much of the premises is eligible for grants.'), // prettier-ignore
      default: 1,
      defaultSource: letterOfAward,
      advanced: true,
    }),
    feeShare: feeShareField,
    nature: natureField,
  },
  kinds: {
    lease: { label: words('Leid', 'Leigd', 'Leased'), fields: rentFields },
    internalRent: { label: words('Kommunalt bygg med internleie', 'Kommunalt bygg med internleige', 'Municipal building with internal rent'), fields: rentFields }, // prettier-ignore
    own: { label: words('Eget bygg', 'Eige bygg', 'Own building'), fields: {} },
  },
};
