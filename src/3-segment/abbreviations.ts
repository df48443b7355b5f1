/** Titles and the like: a name or number follows, so the dot never ends a sentence. Compared in lower case, without the dot. */
export const leading: ReadonlySet<string> = new Set(
  `mr mrs ms messrs mme mlle dr prof gen lt col maj capt cpt cmdr cdr comdr adm vice-adm rear-adm brig sgt cpl pvt pte sen rep gov pres hon rev fr st ste mt ft
   vs v cf ca approx e.g i.e viz al-hon supt insp det amb sec asst dep atty approx incl excl resp sr.lt lieut`.split(/\s+/),
)

/** A number follows (`No. 5`, `Art. 12`, `Nov. 25`); before anything else the dot is judged as any other. */
export const beforeNumber: ReadonlySet<string> = new Set(
  `no nos art arts fig figs vol vols p pp para paras ch sec sect par app reg res doc ref tel ext jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
)

/** May stand in the middle or at the end of a sentence: only a word that likes to open sentences makes it an end. */
export const either: ReadonlySet<string> = new Set(
  `inc corp co ltd plc llc bros jr sr ph.d m.d b.a m.a esq est dept univ assn intl natl govt mfg ind
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun etc a.m p.m am pm ad bc b.c a.d`.split(/\s+/),
)

/** Words that often open a sentence and seldom follow an abbreviation inside one. */
export const openers: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my but and or yet so if when while although though since because after before
   in on at by for from with without under over during as to of there here what who why how where which one two some many most both all no not nor
   however meanwhile moreover still also then now last earlier later asked according despite instead once until unlike president prime`.split(/\s+/),
)

/** Words that are also abbreviations keep their dot only when written with a capital. */
export const alsoWords: ReadonlySet<string> = new Set(
  'no art fig app reg sun sat mar jun ill mass miss ore ark wash mon wed in am pm ad co la pa del mo ind est ref ext doc sec ch par dep det gov rep col res'.split(
    ' ',
  ),
)

/** True where `word` (with inner dots, without the last one) is an abbreviation that keeps its dot. */
export function keepsDot(word: string): boolean {
  const low = word.toLowerCase()
  if (alsoWords.has(low) && !/^\p{Lu}/u.test(word)) return false
  return leading.has(low) || beforeNumber.has(low) || either.has(low) || isDotted(word)
}

/** `U.S`, `U.N`, `e.g`, `p.m`: single letters with dots between. */
export function isDotted(word: string): boolean {
  return /^\p{L}(?:\.\p{L})+$/u.test(word)
}
