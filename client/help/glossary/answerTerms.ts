import { words } from '../../../models/index.ts';
import type { Term } from './term.ts';

/** Uncertainty, cash and accounts: terms of the glossary. */
export const answerTerms: readonly Term[] = [
  {
    term: words('spenn', 'spenn', 'range'),
    text: words(
      'Lav og høy verdi for noe vi ikke vet sikkert.',
      'Låg og høg verdi for noko vi ikkje veit sikkert.',
      'A low and a high value for something we do not know for certain.',
    ),
  },
  {
    term: words('simulert framtid', 'simulert framtid', 'simulated future'),
    text: words(
      'Én mulig utvikling, trukket innenfor spennene.',
      'Éi mogleg utvikling, trekt innanfor spenna.',
      'One possible course, drawn within the ranges.',
    ),
  },
  {
    term: words('følsomhet', 'følsemd', 'sensitivity'),
    text: words(
      'Hvor mye svaret endres når en forutsetning endres.',
      'Kor mykje svaret endrar seg når ein føresetnad blir endra.',
      'How much the answer changes when an assumption changes.',
    ),
  },
  {
    term: words('stresstest', 'stresstest', 'stress test'),
    text: words(
      'Prøve en bestemt ubehagelig hendelse.',
      'Å prøve ei bestemt ubehageleg hending.',
      'Trying one particular unpleasant event.',
    ),
  },
  {
    term: words('likviditet, kassebeholdning', 'likviditet, kassebehaldning', 'liquidity, cash'),
    text: words(
      'Penger på konto nå; noe annet enn resultat.',
      'Pengar på konto no; noko anna enn resultat.',
      'Money in the account now; not the same as the result.',
    ),
  },
  {
    term: words('hvor lenge pengene rekker', 'kor lenge pengane rekk', 'runway'),
    text: words(
      'Måneder fra piloten slutter til kassen er tom.',
      'Månader frå piloten sluttar til kassa er tom.',
      'Months from the end of the pilot until the cash is gone.',
    ),
  },
  {
    term: words('reserve', 'reserve', 'reserve'),
    text: words(
      'Oppsparte penger som kan dekke underskudd.',
      'Oppsparte pengar som kan dekkje underskot.',
      'Savings that can cover deficits.',
    ),
  },
  {
    term: words('disposisjonsfond', 'disposisjonsfond', 'free reserve fund'),
    text: words(
      'Kommunens frie sparepenger; kommunestyret bestemmer bruken.',
      'Dei frie sparepengane til kommunen; kommunestyret bestemmer bruken.',
      "The municipality's free savings; the council decides their use.",
    ),
  },
  {
    term: words('bundet driftsfond', 'bunde driftsfond', 'earmarked operating fund'),
    text: words(
      'Øremerkede penger som bare kan brukes til formålet.',
      'Øyremerkte pengar som berre kan brukast til formålet.',
      'Earmarked money that may be used for its purpose only.',
    ),
  },
  {
    term: words('netto driftsresultat', 'netto driftsresultat', 'net operating result'),
    text: words(
      'Driftsinntekter minus driftsutgifter, renter og avdrag; avskrivninger teller ikke.',
      'Driftsinntekter minus driftsutgifter, renter og avdrag; avskrivingar tel ikkje.',
      'Operating income minus operating costs, interest and instalments; depreciation does not count.',
    ),
  },
  {
    term: words('brutto driftsresultat', 'brutto driftsresultat', 'gross operating result'),
    text: words(
      'Driftsinntekter minus driftsutgifter, før renter og avdrag.',
      'Driftsinntekter minus driftsutgifter, før renter og avdrag.',
      'Operating income minus operating costs, before interest and instalments.',
    ),
  },
  {
    term: words('mindreforbruk / merforbruk', 'mindreforbruk / meirforbruk', 'under- / overspending'),
    text: words(
      'Avvik fra budsjettet, i pluss eller minus.',
      'Avvik frå budsjettet, i pluss eller minus.',
      'Deviation from the budget, up or down.',
    ),
  },
  {
    term: words('dekningsgrad', 'dekningsgrad', 'coverage ratio'),
    text: words(
      'Her: egne varige inntekter delt på varige utgifter. Ikke det samme som dekningsgrad i dekningsbidragskalkyle.',
      'Her: eigne varige inntekter delt på varige utgifter. Ikkje det same som dekningsgrad i dekningsbidragskalkyle.',
      'Here: own recurring income divided by recurring costs. Not the same as a contribution margin ratio.',
    ),
  },
  {
    term: words('økonomiplan', 'økonomiplan', 'four-year plan'),
    text: words(
      'Kommunens plan for de fire neste årene; år 1 er budsjettet.',
      'Planen til kommunen for dei fire neste åra; år 1 er budsjettet.',
      "The municipality's plan for the next four years; year 1 is the budget.",
    ),
  },
  {
    term: words('tiltak', 'tiltak', 'budget measure'),
    text: words(
      'En endring i økonomiplanen, vist som netto virkning per år.',
      'Ei endring i økonomiplanen, vist som netto verknad per år.',
      'A change in the four-year plan, shown as its net effect per year.',
    ),
  },
  {
    term: words('saksframlegg', 'saksframlegg', 'case paper to the council'),
    text: words(
      'Dokumentet politikerne vedtar ut fra.',
      'Dokumentet politikarane vedtek ut frå.',
      'The document that politicians decide from.',
    ),
  },
  {
    term: words('KOSTRA-art og -funksjon', 'KOSTRA-art og -funksjon', 'KOSTRA account type and function'),
    text: words(
      'Nummer for hva pengene går til, og hvilken tjeneste de gjelder.',
      'Nummer for kva pengane går til, og kva teneste dei gjeld.',
      'Numbers for what the money is spent on, and which service it concerns.',
    ),
  },
  {
    term: words('løpende priser', 'løpande prisar', 'nominal prices'),
    text: words(
      'Kroner slik de er det året, med prisvekst.',
      'Kroner slik dei er det året, med prisvekst.',
      'Kroner as they are that year, with price growth.',
    ),
  },
  {
    term: words('faste priser', 'faste prisar', 'constant prices'),
    text: words(
      'Alle år regnet i kroner fra samme år.',
      'Alle år rekna i kroner frå same år.',
      'All years counted in kroner of the same year.',
    ),
  },
  {
    term: words(
      'lønns- og prisvekst (deflator)',
      'løns- og prisvekst (deflator)',
      'wage and price growth (deflator)',
    ),
    text: words(
      'Hvor mye dyrere ting blir fra år til år.',
      'Kor mykje dyrare ting blir frå år til år.',
      'How much dearer things become from year to year.',
    ),
  },
];
