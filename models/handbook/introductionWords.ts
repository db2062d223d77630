import { words, type Translated } from '../language/translated.ts';

/** What the handbook is. */
export const opening: Translated = words(
  'Denne håndboken er skrevet ut av modellen selv (versjon {version}): hver linje, hvert felt og hver regel står her med det modellen regner med. Den kan derfor ikke være en annen enn modellen.',
  'Denne handboka er skriven ut av modellen sjølv (versjon {version}): kvar linje, kvart felt og kvar regel står her med det modellen reknar med. Ho kan difor ikkje vere ei anna enn modellen.',
  'This handbook is written out by the model itself (version {version}): every line, field and rule stands here with what the model computes with. It therefore cannot differ from the model.',
);

/** A part of the introduction: its heading, its anchor and its paragraphs. */
export interface Part {
  readonly anchor: string;
  readonly title: Translated;
  readonly paragraphs: readonly Translated[];
}

const months: Part = {
  anchor: 'months',
  title: words('Måneder og år', 'Månader og år', 'Months and years'),
  paragraphs: [
    words(
      'Modellen regner måned for måned. Hver linje har én verdi hver måned, og én for hvert medlem når den gjelder en liste, slik som én for hver stilling. Et nøkkeltall regnes ut når alle månedene er ferdige. Hvordan månedene blir til et år, står ved hver linje:',
      'Modellen reknar månad for månad. Kvar linje har éin verdi kvar månad, og éin for kvar medlem når ho gjeld ei liste, slik som éin for kvar stilling. Eit nøkkeltal blir rekna ut når alle månadene er ferdige. Korleis månadene blir til eit år, står ved kvar linje:',
      'The model computes month by month. Each line has one value each month, and one for each member where it concerns a list, such as one for each role. A key figure is computed when all months are done. How the months become a year is said at each line:',
    ),
  ],
};

const units: Part = {
  anchor: 'units',
  title: words('Enheter', 'Einingar', 'Units'),
  paragraphs: [
    words(
      'Enheter står som i formlene. `/` betyr per: `NOK0/tonne` er prisårskroner per tonn. `1` er et rent tall, slik som en andel, et antall eller et månedsnummer. En måned teller som 1, fordi modellen går i måneder; noe som er per år, blir til en måned bare med `inMonth`.',
      'Einingar står som i formlane. `/` tyder per: `NOK0/tonne` er prisårskroner per tonn. `1` er eit reint tal, slik som ein del, eit tal på noko eller eit månadsnummer. Ein månad tel som 1, fordi modellen går i månader; noko som er per år, blir til ein månad berre med `inMonth`.',
      'Units stand as they do in formulas. `/` means per: `NOK0/tonne` is price-year kroner per tonne. `1` is a pure number, such as a share, a count or the number of a month. A month counts as 1, since the model steps by months; what is per year becomes a month only by `inMonth`.',
    ),
    words(
      'En prisindeks har enheten `NOK/NOK0`. Den gjør prisårskroner til løpende kroner, og bare slik kan de to legges sammen. En formel som ikke gir linjens enhet, blir avvist før noe regnes ut.',
      'Ein prisindeks har eininga `NOK/NOK0`. Han gjer prisårskroner til løpande kroner, og berre slik kan dei to leggjast saman. Ein formel som ikkje gir eininga til linja, blir avvist før noko blir rekna ut.',
      'A price index has the unit `NOK/NOK0`. It turns price-year kroner into nominal kroner, and only so may the two be added. A formula that does not give the unit of its line is refused before anything is computed.',
    ),
  ],
};

const formulas: Part = {
  anchor: 'formulas',
  title: words('Formler', 'Formlar', 'Formulas'),
  paragraphs: [
    words(
      'Et navn alene hører til samme tema som linjen; ellers står temaet foran, slik som i `volumes.sold`. `priceIndex.level[general]` er verdien for ett bestemt medlem. Leses noe som finnes for hvert medlem i en liste, er det for det samme medlemmet, eller samlet med en av formene under.',
      'Eit namn åleine høyrer til same tema som linja; elles står temaet framfor, slik som i `volumes.sold`. `priceIndex.level[general]` er verdien for éin bestemt medlem. Blir det lese noko som finst for kvar medlem i ei liste, er det for den same medlemen, eller samla med ei av formene under.',
      'A name alone belongs to the topic of the line; otherwise the topic stands before it, as in `volumes.sold`. `priceIndex.level[general]` is the value of one particular member. What exists for each member of a list is read for that same member, or gathered by one of the forms below.',
    ),
    words(
      'Tegnene, fra det som binder svakest til det som binder sterkest:',
      'Teikna, frå det som bind svakast til det som bind sterkast:',
      'The signs, from the one that binds weakest to the one that binds strongest:',
    ),
  ],
};

const functions: Part = {
  anchor: 'functions',
  title: words('Funksjoner', 'Funksjonar', 'Functions'),
  paragraphs: [],
};

const gathering: Part = {
  anchor: 'gathering',
  title: words('Samle en liste', 'Samle ei liste', 'Gathering a list'),
  paragraphs: [
    words(
      '`sum(stream, sold)` er summen over alle strømmer. `where` tar bare med dem som oppfyller en betingelse, og `sum(loan of asset, balance)` dem som peker på dette medlemmet. Også månedene (`month`), årene (`year`) og posteringene (`posting`) kan samles.',
      '`sum(stream, sold)` er summen over alle straumar. `where` tek berre med dei som oppfyller eit vilkår, og `sum(loan of asset, balance)` dei som peikar på denne medlemen. Også månadene (`month`), åra (`year`) og posteringane (`posting`) kan samlast.',
      '`sum(stream, sold)` is the sum over all streams. `where` takes only those that meet a condition, and `sum(loan of asset, balance)` those that point at this member. Months (`month`), years (`year`) and postings (`posting`) may be gathered too.',
    ),
  ],
};

const calendar: Part = {
  anchor: 'calendar',
  title: words('Kalenderen', 'Kalenderen', 'The calendar'),
  paragraphs: [
    words(
      'Datoer er månedsnummer. Siste dato i en periode er med, derfor skriver formlene `active(from, to + 1)`. Datoer i en fil kan henge på en milepæl: `start` og `end` for beregningen, og disse:',
      'Datoar er månadsnummer. Siste dato i ein periode er med, difor skriv formlane `active(from, to + 1)`. Datoar i ei fil kan henge på ein milepæl: `start` og `end` for utrekninga, og desse:',
      'Dates are numbers of months. The last date of a period is included, so formulas write `active(from, to + 1)`. Dates in a file may hang on a milestone: `start` and `end` of the calculation, and these:',
    ),
  ],
};

const postings: Part = {
  anchor: 'postings',
  title: words('Posteringer', 'Posteringar', 'Postings'),
  paragraphs: [
    words(
      'En pengelinje sier én gang hvor den hører hjemme. Regnskap, kasse, underliggende resultat, tilskuddsgrunnlag og gebyrgrunnlag er summer over posteringene. Dette sier en postering:',
      'Ei pengelinje seier éin gong kvar ho høyrer heime. Rekneskap, kasse, underliggjande resultat, tilskotsgrunnlag og gebyrgrunnlag er summar over posteringane. Dette seier ei postering:',
      'A money line says once where it belongs. Accounts, cash, structural result, grant basis and fee basis are sums over the postings. This is what a posting says:',
    ),
  ],
};

const sources: Part = {
  anchor: 'sources',
  title: words('Kilder', 'Kjelder', 'Sources'),
  paragraphs: [
    words(
      'Det som gjelder når et felt ikke er fylt ut, har en kilde og en status: *fra kilde* er lest et sted, *utledet* er regnet ut av noe kjent, og *antatt* må kontrolleres av den som bruker det.',
      'Det som gjeld når eit felt ikkje er fylt ut, har ei kjelde og ein status: *frå kjelde* er lese ein stad, *utleidd* er rekna ut av noko kjent, og *teke for gitt* må kontrollerast av den som bruker det.',
      'What holds where a field is not filled in has a source and a status: *sourced* was read somewhere, *derived* was worked out from something known, and *assumed* must be checked by whoever uses it.',
    ),
  ],
};

const uncertainty: Part = {
  anchor: 'uncertainty',
  title: words('Usikre tall', 'Usikre tal', 'Uncertain numbers'),
  paragraphs: [
    words(
      'Et tall kan ha et spenn: `{ "value": 8, "range": { "low": 6, "high": 12 } }`. En vanlig beregning bruker `value`; når framtider trekkes, trekkes tallet. `low` og `high` er P10 og P90 (`ends: percentiles`, om ikke annet er sagt), laveste og høyeste mulige verdi (`absolute`) eller ett standardavvik til hver side av snittet (`deviation`). `dist` er fordelingen: `pert` om ikke annet er sagt, med `value` som det mest sannsynlige, eller en av disse. Verdier utenfor det feltet tillater, trekkes ikke.',
      'Eit tal kan ha eit spenn: `{ "value": 8, "range": { "low": 6, "high": 12 } }`. Ei vanleg utrekning bruker `value`; når framtider blir trekte, blir talet trekt. `low` og `high` er P10 og P90 (`ends: percentiles`, om ikkje anna er sagt), lågaste og høgste moglege verdi (`absolute`) eller eitt standardavvik til kvar side av snittet (`deviation`). `dist` er fordelinga: `pert` om ikkje anna er sagt, med `value` som det mest sannsynlege, eller ei av desse. Verdiar utanfor det feltet tillèt, blir ikkje trekte.',
      'A number may have a range: `{ "value": 8, "range": { "low": 6, "high": 12 } }`. An ordinary calculation uses `value`; when futures are drawn, the number is drawn. `low` and `high` are P10 and P90 (`ends: percentiles`, unless told otherwise), the lowest and highest possible value (`absolute`) or one standard deviation to each side of the mean (`deviation`). `dist` is the distribution: `pert` unless told otherwise, with `value` as the most likely one, or one of these. Values beyond what the field allows are not drawn.',
    ),
    words(
      'Et tall som har en verdi for hvert år, kan trekkes på nytt for hvert år med `persistence` fra 0 til under 1: så stor del av avviket fra snittet blir med til neste år. Gir scenariet egne tall for noen av årene, svinger de like mye om sitt eget tall.',
      'Eit tal som har ein verdi for kvart år, kan trekkjast på nytt for kvart år med `persistence` frå 0 til under 1: så stor del av avviket frå snittet blir med til neste år. Gir scenariet eigne tal for nokre av åra, svingar dei like mykje om sitt eige tal.',
      'A number that has a value for each year may be drawn anew for each year with `persistence` from 0 to below 1: that share of the distance from the mean is carried over to the next year. Where the scenario gives numbers of their own for some of the years, these vary as much about their own number.',
    ),
  ],
};

/** The parts of the introduction. */
export const parts = { months, units, formulas, functions, gathering, calendar, postings, sources, uncertainty } as const; // prettier-ignore

/** The heading above all of them. */
export const introductionTitle: Translated = words('Slik leses håndboken', 'Slik les du handboka', 'How to read the handbook'); // prettier-ignore

/** What the format itself uses an input for, besides formulas. */
export const formatUses = {
  start: words('Måneden beregningen begynner.', 'Månaden utrekninga byrjar.', 'The month the calculation begins.'), // prettier-ignore
  years: words('Hvor lenge det regnes.', 'Kor lenge det blir rekna.', 'How long is computed.'),
  prices: words('Flytter beløp fra andre prisår.', 'Flyttar beløp frå andre prisår.', 'Moves amounts from other price years.'), // prettier-ignore
  milestone: words('En milepæl som datoer kan henge på.', 'Ein milepæl som datoar kan henge på.', 'A milestone that dates may hang on.'), // prettier-ignore
  order: words('Avgjør rekkefølgen av medlemmene.', 'Avgjer rekkjefølgja av medlemmene.', 'Decides the order of the members.'), // prettier-ignore
  futures: words('Avgjør hvordan framtider trekkes.', 'Avgjer korleis framtider blir trekte.', 'Decides how futures are drawn.'), // prettier-ignore
  kind: words('Avgjør hvilke felt medlemmet har.', 'Avgjer kva felt medlemen har.', 'Decides which fields the member has.'), // prettier-ignore
} as const;
