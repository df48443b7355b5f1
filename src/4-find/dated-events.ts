/** An event that later reports call by a common word (*the invasion*, *the coup*), with the day it began. */
export interface DatedEvent {
  readonly day: string
  /** What reports call it; a piece of a pattern for the flags `iu`. */
  readonly called: string
  /** The article must speak of this for the common word to mean this event. */
  readonly about: RegExp
  readonly source: string
}

const datedEvents: readonly DatedEvent[] = [
  {
    day: '2022-02-24',
    called: 'invasion|war',
    about: /\bUkrain|\bKyiv\b|\bKiev\b/u,
    source: 'UN General Assembly resolution ES-11/1 (2022)',
  },
  {
    day: '2021-02-01',
    called: 'coup|takeover|military\\s+takeover',
    about: /\bMyanmar|\bBurm|\bNaypyidaw\b/u,
    source: 'UN Security Council resolution 2669 (2022)',
  },
  { day: '1990-08-02', called: 'invasion', about: /\bKuwait/u, source: 'UN Security Council resolution 660 (1990)' },
  { day: '1982-04-02', called: 'invasion', about: /\bFalkland|\bMalvinas\b/u, source: 'UN Security Council resolution 502 (1982)' },
  {
    day: '2001-09-11',
    called: 'attacks',
    about: /\bWorld Trade Center\b|\bSept(?:ember|\.) 11\b|\b9\/11\b/u,
    source: 'UN Security Council resolution 1368 (2001)',
  },
  { day: '2023-07-26', called: 'coup', about: /\bNiger\b|\bNiamey\b/u, source: 'ECOWAS communiqué of 30 July 2023' },
  {
    day: '2023-10-07',
    called: 'attacks?|war',
    about: /\bHamas\b|\bGaza\b/u,
    source: 'International Court of Justice, order of 26 January 2024, South Africa v. Israel',
  },
  { day: '2023-04-15', called: 'war|fighting', about: /\bSudan\b|\bKhartoum\b|\bDarfur\b/u, source: 'UN Human Rights Council resolution 54/2 (2023)' },
]

/**
 * Events that an article on these matters may mean: those before its day, the one it speaks of first in front.
 * Empty where the day of publication is not known.
 */
export function eventsFor(text: string, published: string | null): readonly DatedEvent[] {
  if (published === null) return []
  return datedEvents
    .map((event) => ({ event, at: text.search(event.about) }))
    .filter(({ event, at }) => at >= 0 && event.day <= published)
    .sort((a, b) => a.at - b.at || (a.event.day < b.event.day ? 1 : -1))
    .map(({ event }) => event)
}
