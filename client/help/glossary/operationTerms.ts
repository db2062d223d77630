import { words } from '../../../models/index.ts';
import type { Term } from './term.ts';

/** Work, premises, rules and materials: terms of the glossary. */
export const operationTerms: readonly Term[] = [
  {
    term: words('årsverk', 'årsverk', 'full-time equivalent'),
    text: words(
      'Én person i full stilling et helt år.',
      'Éin person i full stilling eit heilt år.',
      'One person in a full position for a whole year.',
    ),
  },
  {
    term: words('arbeidsgiveravgift (sone)', 'arbeidsgivaravgift (sone)', 'employer contribution (zone)'),
    text: words(
      'Avgift av lønn og pensjon; satsen følger kommunens sone.',
      'Avgift av løn og pensjon; satsen følgjer sona til kommunen.',
      "A contribution on pay and pension; the rate follows the municipality's zone.",
    ),
  },
  {
    term: words('feriepenger', 'feriepengar', 'holiday pay'),
    text: words(
      'Lønn i ferien; erstatter lønn, kommer ikke på toppen av et helt år.',
      'Løn i ferien; erstattar løn, kjem ikkje på toppen av eit heilt år.',
      'Pay during holiday; it replaces salary and does not come on top of a full year.',
    ),
  },
  {
    term: words('sosiale utgifter', 'sosiale utgifter', 'social costs'),
    text: words(
      'Pensjon og arbeidsgiveravgift.',
      'Pensjon og arbeidsgivaravgift.',
      'Pension and employer contribution.',
    ),
  },
  {
    term: words('lønnstilskudd (NAV)', 'lønstilskot (NAV)', 'wage subsidy'),
    text: words(
      'NAV betaler en del av lønnen en tid, knyttet til en person.',
      'NAV betaler ein del av løna ei tid, knytt til ein person.',
      'The labour and welfare service (NAV) pays part of the wage for a time, tied to one person.',
    ),
  },
  {
    term: words('arbeidstrening', 'arbeidstrening', 'work training'),
    text: words(
      'Deltakere øver i hallen; de er ikke ansatte.',
      'Deltakarar øver i hallen; dei er ikkje tilsette.',
      'Participants practise in the hall; they are not employees.',
    ),
  },
  {
    term: words('internleie', 'internleige', 'internal rent'),
    text: words(
      'Leie en enhet betaler til kommunens egen eiendomsavdeling.',
      'Leige ei eining betaler til kommunen si eiga eigedomsavdeling.',
      "Rent that a unit pays to the municipality's own property department.",
    ),
  },
  {
    term: words('avskrivning', 'avskriving', 'depreciation'),
    text: words(
      'Fordeling av kjøpesummen over levetiden.',
      'Fordeling av kjøpesummen over levetida.',
      'Spreading the purchase price over the lifetime.',
    ),
  },
  {
    term: words('minimumsavdrag', 'minimumsavdrag', 'minimum instalment'),
    text: words(
      'Det minste kommunen må betale ned på lån i året.',
      'Det minste kommunen må betale ned på lån i året.',
      'The least the municipality must repay on loans in a year.',
    ),
  },
  {
    term: words('renovasjonsgebyr', 'renovasjonsgebyr', 'household waste fee'),
    text: words(
      'Det husholdningene betaler for avfall.',
      'Det hushalda betaler for avfall.',
      'What households pay for waste.',
    ),
  },
  {
    term: words('selvkost', 'sjølvkost', 'full cost recovery rule'),
    text: words(
      'Gebyret kan dekke kostnaden ved tjenesten, ikke mer.',
      'Gebyret kan dekkje kostnaden ved tenesta, ikkje meir.',
      'The fee may cover the cost of the service, no more.',
    ),
  },
  {
    term: words('momskompensasjon', 'momskompensasjon', 'VAT compensation'),
    text: words(
      'Kommunen får tilbake moms på kjøp til egen, ikke-avgiftspliktig virksomhet.',
      'Kommunen får tilbake moms på kjøp til eiga verksemd som ikkje er avgiftspliktig.',
      'The municipality gets VAT back on purchases for its own activities that are not liable to VAT.',
    ),
  },
  {
    term: words('materialstrøm', 'materialstraum', 'material flow'),
    text: words(
      'Veien varene går: inn, på lager, ut eller kassert.',
      'Vegen varene går: inn, på lager, ut eller kassert.',
      'The way goods go: in, in store, out or scrapped.',
    ),
  },
  {
    term: words('potensial og fangstandel', 'potensial og fangstdel', 'potential and capture rate'),
    text: words(
      'Alt som oppstår i området, og delen hallen får tilbud om.',
      'Alt som oppstår i området, og den delen hallen får tilbod om.',
      'All that arises in the area, and the part the hall is offered.',
    ),
  },
  {
    term: words('sirkulasjonstid (lagringstid)', 'sirkulasjonstid (lagringstid)', 'turnover time'),
    text: words(
      'Hvor lenge en vare i snitt står på lager.',
      'Kor lenge ei vare i snitt står på lager.',
      'How long an item stays in store on average.',
    ),
  },
  {
    term: words('materialbank', 'materialbank', 'material bank'),
    text: words(
      'Liste over bygg som skal rives eller pusses opp, med det som kan ombrukes.',
      'Liste over bygg som skal rivast eller pussast opp, med det som kan brukast om att.',
      'A list of buildings to be demolished or refurbished, with what can be reused.',
    ),
  },
  {
    term: words('unngått innkjøp', 'unngått innkjøp', 'avoided purchase'),
    text: words(
      'Det kommunen slipper å kjøpe nytt; sparing i andre enheter, ikke inntekt i hallen.',
      'Det kommunen slepp å kjøpe nytt; sparing i andre einingar, ikkje inntekt i hallen.',
      'What the municipality need not buy new; savings in other units, not income of the hall.',
    ),
  },
  {
    term: words('nåverdi', 'noverdi', 'net present value'),
    text: words(
      'Verdien i dag av framtidige beløp.',
      'Verdien i dag av framtidige beløp.',
      'The value today of future amounts.',
    ),
  },
];
