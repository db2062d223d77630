import { words } from '../../language/translated.ts';
import { number } from '../../scenario/fields/number.ts';

/** The finer inputs of a stream: season, growth, holding time and the effect of price. */
export const advancedFields = {
  season: number({
    label: words('Sesong', 'Sesong', 'Season'),
    help: words(
      'Tolv vekter, januar først. De skaleres til snitt 1.',
      'Tolv vekter, januar fyrst. Dei blir skalerte til snitt 1.',
      'Twelve weights, January first; they are scaled to mean 1.',
    ),
    unit: '1',
    min: 1,
    max: 1,
    default: 1,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingen sesong om ingen er oppgitt',
        'Ingen sesong om ingen er oppgitt',
        'No season unless one is given',
      ),
    },
    timed: ['months'],
    advanced: true,
  }),
  potentialGrowth: number({
    label: words('Vekst i potensialet', 'Vekst i potensialet', 'Growth of the potential'),
    help: words(
      'Vekst per år fra første år.',
      'Vekst per år frå fyrste år.',
      'Growth per year from the first year.',
    ),
    unit: '1',
    shownIn: '%',
    min: -0.5,
    max: 0.5,
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingen vekst om det ikke er oppgitt',
        'Ingen vekst om det ikkje er oppgitt',
        'No growth unless it is given',
      ),
    },
    advanced: true,
  }),
  holdingDays: number({
    label: words('Ventetid før salg', 'Ventetid før sal', 'Days held before sale'),
    help: words(
      'Dager varene må ligge før de kan selges. 0 for det meste etter lovendringen i 2024.',
      'Dagar varene må liggje før dei kan seljast. 0 for det meste etter lovendringa i 2024.',
      'Days goods must lie before they may be sold. 0 for most goods since the 2024 change of law.',
    ),
    unit: '1',
    min: 0,
    max: 30,
    default: 0,
    defaultSource: {
      status: 'derived',
      source: words(
        'Brukthandellova endret fra 1. juli 2024, slik det ble kunngjort',
        'Brukthandellova endra frå 1. juli 2024, slik det vart kunngjort',
        'Brukthandellova changed from 1 July 2024, as announced',
      ),
    },
    advanced: true,
  }),
  elasticity: number({
    label: words('Priselastisitet', 'Priselastisitet', 'Price elasticity'),
    help: words(
      'Hvor mange prosent etterspørselen endres når prisen øker én prosent. Brukes bare der etterspørselen er skrevet inn.',
      'Kor mange prosent etterspurnaden endrar seg når prisen aukar éin prosent. Blir brukt berre der etterspurnaden er skriven inn.',
      'By how many per cent demand changes when the price rises one per cent. Used only where demand is given.',
    ),
    unit: '1',
    min: -5,
    max: 0,
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingen virkning av prisen om det ikke er oppgitt',
        'Ingen verknad av prisen om det ikkje er oppgitt',
        'No effect of price unless it is given',
      ),
    },
    advanced: true,
  }),
};
