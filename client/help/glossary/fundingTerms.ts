import { words } from '../../../models/index.ts';
import type { Term } from './term.ts';

/** What pays for the hall, and what is missing: terms of the glossary. */
export const fundingTerms: readonly Term[] = [
  {
    term: words('ombrukshall', 'ombrukshall', 'reuse hall'),
    text: words(
      'Hall som tar imot, lagrer og selger brukte byggevarer, møbler og utstyr.',
      'Hall som tek imot, lagrar og sel brukte byggjevarer, møblar og utstyr.',
      'A hall that takes in, stores and sells used building materials, furniture and equipment.',
    ),
  },
  {
    term: words('ombruk', 'ombruk', 'reuse'),
    text: words(
      'Bruke en ting om igjen til det samme, uten å gjøre den om til råvare.',
      'Å bruke ein ting om att til det same, utan å gjere han om til råvare.',
      'Using a thing again for the same purpose, without turning it into raw material.',
    ),
  },
  {
    term: words('pilotperiode', 'pilotperiode', 'pilot period'),
    text: words(
      'Tiden da midlertidige tilskudd betaler for driften.',
      'Tida då mellombelse tilskot betaler for drifta.',
      'The time when time-limited grants pay for operations.',
    ),
  },
  {
    term: words('pilottilskudd', 'pilottilskot', 'pilot grant'),
    text: words(
      'Tidsbegrensede penger til å prøve ut hallen.',
      'Tidsavgrensa pengar til å prøve ut hallen.',
      'Time-limited money for trying out the hall.',
    ),
  },
  {
    term: words('finansieringsstup', 'finansieringsstup', 'funding cliff'),
    text: words(
      'Inntekten som faller bort den måneden midlertidige midler tar slutt.',
      'Inntekta som fell bort den månaden mellombelse midlar tek slutt.',
      'The income that falls away in the month time-limited money ends.',
    ),
  },
  {
    term: words('nedtrapping', 'nedtrapping', 'taper'),
    text: words(
      'Støtten blir mindre i trinn i stedet for å stoppe på én gang.',
      'Støtta blir mindre i trinn i staden for å stoppe på éin gong.',
      'Support shrinks in steps instead of stopping at once.',
    ),
  },
  {
    term: words('kommunal driftsstøtte', 'kommunal driftsstøtte', 'municipal operating support'),
    text: words(
      'Årlig beløp fra kommunen til driften (rammeøkning for egen enhet, driftstilskudd til andre).',
      'Årleg beløp frå kommunen til drifta (rammeauke for eiga eining, driftstilskot til andre).',
      'A yearly amount from the municipality for operations (a higher budget for its own unit, an operating grant to others).',
    ),
  },
  {
    term: words(
      'vedtatt / forutsatt finansiering',
      'vedteken / føresett finansiering',
      'decided / assumed funding',
    ),
    text: words(
      'Penger noen har vedtatt å gi, eller som vi bare regner med.',
      'Pengar nokon har vedteke å gi, eller som vi berre reknar med.',
      'Money somebody has decided to give, or that we only count on.',
    ),
  },
  {
    term: words('egenandel', 'eigendel', 'own share'),
    text: words(
      'Delen av utgiftene mottakeren selv må betale for å få tilskudd.',
      'Den delen av utgiftene mottakaren sjølv må betale for å få tilskot.',
      'The part of the costs the recipient must pay to get a grant.',
    ),
  },
  {
    term: words('engangsmidler', 'eingongsmidlar', 'one-off money'),
    text: words(
      'Penger som kommer én gang og ikke kan betale for varig drift.',
      'Pengar som kjem éin gong og ikkje kan betale for varig drift.',
      'Money that comes once and cannot pay for permanent operations.',
    ),
  },
  {
    term: words('varige inntekter', 'varige inntekter', 'recurring income'),
    text: words(
      'Inntekter som kommer hvert år, uten pilottilskudd og engangsmidler.',
      'Inntekter som kjem kvart år, utan pilottilskot og eingongsmidlar.',
      'Income that comes every year, without pilot grants and one-off money.',
    ),
  },
  {
    term: words('varige utgifter', 'varige utgifter', 'recurring costs'),
    text: words(
      'Utgifter som kommer hvert år, med renter og avdrag.',
      'Utgifter som kjem kvart år, med renter og avdrag.',
      'Costs that come every year, with interest and instalments.',
    ),
  },
  {
    term: words(
      'underliggende resultat (strukturelt resultat)',
      'underliggjande resultat (strukturelt resultat)',
      'structural result',
    ),
    text: words(
      'Varige inntekter minus varige utgifter.',
      'Varige inntekter minus varige utgifter.',
      'Recurring income minus recurring costs.',
    ),
  },
  {
    term: words('udekket beløp, inndekningsbehov', 'udekt beløp, inndekkingsbehov', 'funding gap'),
    text: words(
      'Det som mangler i året for at driften skal gå i balanse.',
      'Det som manglar i året for at drifta skal gå i balanse.',
      'What is missing a year for operations to balance.',
    ),
  },
  {
    term: words('gå i balanse', 'gå i balanse', 'break even'),
    text: words(
      'Inntekter og utgifter er like store.',
      'Inntekter og utgifter er like store.',
      'Income and costs are equal.',
    ),
  },
  {
    term: words('balansepunkt (nullpunkt)', 'balansepunkt (nullpunkt)', 'break-even point'),
    text: words(
      'Verdien av en forutsetning som gir null i resultat.',
      'Verdien av ein føresetnad som gir null i resultat.',
      'The value of an assumption that gives a result of zero.',
    ),
  },
  {
    term: words('vippepunkt (terskelverdi)', 'vippepunkt (terskelverdi)', 'switching value'),
    text: words(
      'Verdien der konklusjonen skifter.',
      'Verdien der konklusjonen skiftar.',
      'The value at which the verdict changes.',
    ),
  },
  {
    term: words('forutsetning', 'føresetnad', 'assumption'),
    text: words(
      'Et tall beregningen bygger på.',
      'Eit tal utrekninga byggjer på.',
      'A number the calculation rests on.',
    ),
  },
  {
    term: words('utgangspunkt', 'utgangspunkt', 'base scenario'),
    text: words(
      'Scenariet en variant bygger på og følger.',
      'Scenariet ein variant byggjer på og følgjer.',
      'The scenario a variant rests on and follows.',
    ),
  },
  {
    term: words('variant', 'variant', 'variant'),
    text: words(
      'Noen få endringer i et utgangspunkt.',
      'Nokre få endringar i eit utgangspunkt.',
      'A few changes to a base scenario.',
    ),
  },
  {
    term: words('nullalternativ', 'nullalternativ', 'do-nothing alternative'),
    text: words(
      'Det som skjer uten tiltaket; her: avvikle etter piloten.',
      'Det som skjer utan tiltaket; her: å avvikle etter piloten.',
      'What happens without the measure; here: closing after the pilot.',
    ),
  },
  {
    term: words('handlingsvariabel (noe vi kan styre)', 'handlingsvariabel (noko vi kan styre)', 'lever'),
    text: words(
      'En forutsetning kommunen selv kan velge.',
      'Ein føresetnad kommunen sjølv kan velje.',
      'An assumption the municipality itself can choose.',
    ),
  },
];
