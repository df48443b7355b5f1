import type { Word } from './words.ts'

/** Words of war that mean something else beside certain neighbours. */
export interface Lookalike {
  readonly id: string
  /** Whole form, lower case. */
  readonly form: RegExp
  readonly before?: RegExp
  readonly after?: RegExp
  readonly reads: string
  readonly skips: string
}

export const lookalikes: readonly Lookalike[] = [
  {
    id: 'arms-of-a-body',
    form: /^arms$/,
    before: /^(?:his|her|my|your|open|crossed|folded|into|broad|both|bare|tattooed|s)$/,
    reads: 'They sold arms.',
    skips: 'She took it in her arms.',
  },
  {
    id: 'arms-race',
    form: /^arms$/,
    after:
      /^(?:race|races|control|controls|talks|negotiations|treaty|treaties|pact|accord|limitations?|reductions?|negotiators?|folded|length|akimbo|outstretched|around)$/,
    reads: 'They sold arms.',
    skips: 'An arms race began.',
  },
  {
    id: 'arms-taken-up',
    form: /^arms$/,
    before: /^(?:up|lay|laid|lays|laying|under|bear|to)$/,
    reads: 'They sold arms.',
    skips: 'They laid down and were called to arms.',
  },
  {
    id: 'think-tank',
    form: /^tanks?$/,
    before: /^(?:think|drop|fuel|water|fish|septic|gas|gasoline|diesel|radiator|ballast|sewage|underground|expansion|oil|storage|propane|petrol|shark)$/,
    reads: 'The tank was sold.',
    skips: 'A think tank said so.',
  },
  {
    id: 'to-ship',
    form: /^ship$/,
    before: /^(?:to|help|helps|helped|helping)$/,
    reads: 'The navy bought a ship with rifles.',
    skips: 'He helped ship crates.',
  },
  { id: 'tank-top', form: /^tanks?$/, after: /^(?:top|tops|farm|farms|museum|engine)$/, reads: 'The tank was sold.', skips: 'He wore a tank top.' },
  {
    id: 'suicide-bomber',
    form: /^bombers?$/,
    before: /^(?:suicide|car|marathon|shoe|would-be|manchester|boston|truck)$/,
    reads: 'They sold a bomber.',
    skips: 'A suicide bomber struck.',
  },
  {
    id: 'private-jet',
    form: /^jets?$/,
    before: /^(?:private|business|passenger|executive|jumbo|corporate|water|commercial)$/,
    reads: 'They sold a jet.',
    skips: 'He took a private jet.',
  },
  {
    id: 'jet-lag',
    form: /^jet$/,
    after: /^(?:lag|ski|skis|fuel|stream|set|pack|engines?)$/,
    reads: 'They sold a jet.',
    skips: 'Deliveries of jet fuel stopped.',
  },
  {
    id: 'search-engine',
    form: /^engines?$/,
    before: /^(?:search|economic|growth|fire|game|recommendation)$/,
    after: /^$/,
    reads: 'They sold a tank and an engine.',
    skips: 'A search engine found the tank.',
  },
  {
    id: 'engine-of-growth',
    form: /^engines?$/,
    after: /^(?:of|behind|room)$/,
    reads: 'They sold a tank and an engine.',
    skips: 'It is the engine of growth, and tanks too.',
  },
  {
    id: 'satellite-picture',
    form: /^satellites?$/,
    after: /^(?:images?|imagery|pictures?|photos?|photographs?|data|tv|television|channels?|phones?|navigation|town|dishe?s?|broadcaster|tracking|link|links)$/,
    reads: 'A tank and a satellite were sold.',
    skips: 'The tank is on satellite images.',
  },
  {
    id: 'gold-mine',
    form: /^mines$/,
    before: /^(?:gold|coal|copper|diamond|uranium|iron|salt|silver|lithium|cobalt|tin|zinc)$/,
    reads: 'Tanks and mines were sold.',
    skips: 'Tanks guard the gold mines.',
  },
  {
    id: 'under-the-radar',
    form: /^radar$/,
    before: /^the$/,
    after: /^(?:of|until|and|,|\.|for|but|while)?$/,
    reads: 'They sold a radar.',
    skips: 'It flew under the radar.',
  },
  { id: 'part-of', form: /^parts$/, after: /^(?:of|played|in)$/, reads: 'Tanks and parts were sold.', skips: 'Tanks hold parts of the town.' },
  {
    id: 'gun-law',
    form: /^guns?$/,
    after: /^(?:control|laws?|amnesty|amnesties|violence|crime|lobby|owners?|rights|battle|fight|fire|ports?)$/,
    reads: 'A tank and a gun were sold.',
    skips: 'Tanks, and gun control.',
  },
  {
    id: 'shell-company',
    form: /^shells?$/,
    after: /^(?:compan(?:y|ies)|firms?|corporations?|oil)$/,
    reads: 'They sold a shell.',
    skips: 'A shell company paid.',
  },
  {
    id: 'body-of-people',
    form: /^vehicles?$/,
    before: /^(?:investment|purpose|financing|electric|passenger|civilian|private|launch)$/,
    reads: 'A tank and a vehicle.',
    skips: 'The tank maker is an investment vehicle.',
  },
  {
    id: 'weapon-figure',
    form: /^weapons?$/,
    before: /^(?:secret|economic|political|propaganda|oil|murder|nuclear|atomic)$/,
    reads: 'They sold weapons.',
    skips: 'Oil is an economic weapon.',
  },
  { id: 'drone-on', form: /^drones?$/, after: /^(?:on|bees?)$/, reads: 'They sold drones.', skips: 'He may drone on.' },
  {
    id: 'fighters-of-flesh',
    form: /^fighters?$/,
    before:
      /^(?:foreign|terrorist|arab|sunni|shia|shiite|rebel|opposition|islamist|kurdish|is|isis|militia|houthi|armed|jihadist|jihadi|freedom|hezbollah|hamas|taliban|peshmerga|tribal|guerrilla|insurgent|separatist|fire|resistance|mercenary|wagner|enemy|veteran|qaeda|qaida|shabaab|islamic|state|women|female|hundreds|thousands|its|his|their|wounded|captured|rsf|pkk|ypg|lna|fsa|loyal|cage|prize|bull|street)$/,
    reads: 'They sold fighters.',
    skips: 'Rebel fighters came.',
  },
  {
    id: 'fighters-in-a-net',
    form: /^fighters?$/,
    after: /^(?:networks?|cells?|recruits?|returnees?)$/,
    reads: 'They sold fighters.',
    skips: 'The fighter network was broken up.',
  },
  { id: 'launch-rocket', form: /^rockets?$/, before: /^(?:space|falcon|soyuz|firework|carrier)$/, reads: 'They sold rockets.', skips: 'A space rocket flew.' },
  {
    id: 'bomb-threat',
    form: /^bombs?$/,
    before: /^(?:car|roadside|petrol|pipe|suicide|letter|parcel|atomic|nuclear|hydrogen|time|truck|home-made|homemade)$/,
    reads: 'They sold bombs.',
    skips: 'A car bomb went off.',
  },
  {
    id: 'pick-up-in-trade',
    form: /^pick-?ups?$/,
    after: /^(?:in|of|from|the|and|point|points)$/,
    reads: 'A tank and a pickup.',
    skips: 'A pick-up in sales of tanks.',
  },
  {
    id: 'borne',
    form: /^(?:carrier|ship|vehicle|truck|helicopter|satellite)$/,
    after: /^-$/,
    reads: 'They sold a helicopter.',
    skips: 'A helicopter-borne radar.',
  },
  {
    id: 'bomb-shelter',
    form: /^bombs?$/,
    after: /^(?:threats?|shelters?|attacks?|blasts?|disposal|squad|hoax)$/,
    reads: 'They sold bombs.',
    skips: 'A bomb threat came.',
  },
]

/** The lookalike that a form at words `from` to `to` is, or null where it is a weapon. */
export function lookalikeAt(words: readonly Word[], from: number, to: number): Lookalike | null {
  if (to - from > 3) return null
  const form = words
    .slice(from, to)
    .map(({ low }) => low)
    .join('')
  const before = words[from - 1]?.low ?? ''
  const after = words[to]?.low ?? ''
  const beforeThat = words[from - 2]?.low ?? ''
  for (const one of lookalikes) {
    if (!one.form.test(form)) continue
    if (one.id === 'under-the-radar') {
      if (before === 'the' && /^(?:under|off|on|below)$/.test(beforeThat)) return one
      continue
    }
    if (one.id === 'arms-taken-up' && before === 'to' && !/^(?:call|called|calls|resort|resorted)$/.test(beforeThat)) continue
    if (one.before?.test(before) || one.after?.test(after)) return one
  }
  return null
}
