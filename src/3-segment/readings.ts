/** The parts of speech that a dictionary gives for a word, as bits. */
export const asNoun = 1
export const asVerb = 2
export const asAdjective = 4
export const asAdverb = 8

/** What a dictionary knows of a form in lower case, also by its ending: one number for each set of readings; 0 where there is no dictionary. */
export type Readings = (lower: string) => number

export const noReadings: Readings = () => 0

/** Past forms that no ending shows; the treebank has seen a part of them only. */
const IRREGULAR = new Set(
  (
    'arose awoke bore borne beat beaten became befell began begun bent bet bade bound bit bitten bled blew blown broke broken bred brought built burnt burst ' +
    'bought cast caught chose chosen clung came cost crept cut dealt dug did done drew drawn dreamt drank drunk drove driven dwelt ate eaten fell fallen fed felt ' +
    'fought found fled flung flew flown forbade forbidden foresaw foreseen forgot forgotten forgave forgiven forsook froze frozen got gotten gave given went gone ' +
    'ground grew grown hung had heard hid hidden hit held hurt kept knelt knew known laid led leant leapt learnt left lent let lay lain lit lost made meant met ' +
    'mistook overcame overran oversaw overseen overtook overthrew overthrown paid put quit read rid rode ridden rang rung rose risen ran run said saw seen sought ' +
    'sold sent set sewn shook shaken shed shone shot showed shown shrank shrunk shut sang sung sank sunk sat slept slid slung slit smelt sowed sown spoke spoken ' +
    'sped spent spilt spun spat split spoilt spread sprang sprung stood stole stolen stuck stung stank strode struck stricken strung strove striven swore sworn ' +
    'swept swollen swam swum swung took taken taught tore torn told thought threw thrown thrust trod trodden understood undertook undertaken underwent undergone ' +
    'upheld upset woke woken wore worn wove woven wept won wound withdrew withdrawn withheld withstood wrung wrote written'
  ).split(' '),
)

/**
 * Opens a dictionary of lines `word code`: the code, in base 36, is the word's parts of speech and, times 16, the one it is most often.
 * Forms are looked up as they are and without *-s*, *-ed* and *-ing*. Words of one reading, a noun, need not be in it.
 */
export function readingsOf(dictionary: string): Readings {
  if (dictionary === '') return noReadings
  const codes = new Map<string, number>()
  for (const line of dictionary.split('\n')) {
    const blank = line.indexOf(' ')
    if (blank > 0) codes.set(line.slice(0, blank), Number.parseInt(line.slice(blank + 1), 36))
  }
  const of = (stem: string): number => codes.get(stem) ?? 0
  const parts = asNoun | asVerb | asAdjective
  return (lower) => {
    const own = of(lower)
    const third = thirdStems(lower).reduce((known, stem) => known || of(stem), 0)
    const past = stemsBefore(lower, 'ed').reduce((known, stem) => known | of(stem), 0) & parts
    const going = stemsBefore(lower, 'ing').reduce((known, stem) => known | of(stem), 0) & asVerb
    return (
      1 +
      own +
      third * 2 ** 8 +
      past * 2 ** 16 +
      going * 2 ** 20 +
      (IRREGULAR.has(lower) || IRREGULAR.has(lower.replace(/^(?:re|out|over|under|mis|fore)/, '')) ? 2 ** 23 : 0)
    )
  }
}

/** What a form in *-s* may be the plural or third person of. */
function thirdStems(lower: string): readonly string[] {
  if (lower.length <= 3 || !lower.endsWith('s') || lower.endsWith('ss')) return []
  return [lower.slice(0, -1), ...(lower.endsWith('ies') ? [`${lower.slice(0, -3)}y`] : []), ...(lower.endsWith('es') ? [lower.slice(0, -2)] : [])]
}

/** What a form in *-ed* or *-ing* may be made of: *seized*, *shipped*, *carried*. */
function stemsBefore(lower: string, ending: string): readonly string[] {
  if (!lower.endsWith(ending) || lower.length <= ending.length + 1) return []
  const stem = lower.slice(0, -ending.length)
  return [stem, `${stem}e`, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []), ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])]
}
