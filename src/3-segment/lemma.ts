/** Exceptions and base forms that the treebank teaches; both may be empty. */
export interface LemmaTables {
  /** `form UPOS` to lemma. */
  readonly exceptions: ReadonlyMap<string, string>
  readonly verbs: Words
}

/** A set that is only asked. */
type Words = Pick<ReadonlySet<string>, 'has'>

/** Lower-case dictionary form of a word, by exception list, then by its ending and Penn tag. Works for words never seen. */
export function lemmaOf(word: string, upos: string, tag: string, tables: LemmaTables): string {
  const form = word.toLowerCase().replace(/[’‘]/g, "'")
  const known = tables.exceptions.get(`${form} ${upos}`) ?? (upos === 'VERB' ? rare.get(form) : undefined)
  if (known !== undefined) return known
  // *resold* is to *sold* as *resell* is to *sell*.
  const prefix = upos === 'VERB' ? prefixes.find((one) => form.startsWith(one) && tables.exceptions.has(`${form.slice(one.length)} VERB`)) : undefined
  if (prefix !== undefined) return prefix + (tables.exceptions.get(`${form.slice(prefix.length)} VERB`) ?? '')
  return lemmaByEnding(form, tag, tables.verbs)
}

/** Irregular verbs that the treebank lacks. */
const rare = new Map([
  ['lent', 'lend'],
  ['forbade', 'forbid'],
  ['forbidden', 'forbid'],
  ['withheld', 'withhold'],
  ['swore', 'swear'],
  ['froze', 'freeze'],
  ['tore', 'tear'],
  ['fought', 'fight'],
])

/** Lemma by the ending alone; `form` in lower case. `verbs` decides between readings such as *hoped* and *hopped*. */
export function lemmaByEnding(form: string, tag: string, verbs: Words): string {
  switch (tag) {
    case 'NNS':
    case 'NNPS':
      return singular(form)
    case 'VBZ':
      return third(form, verbs)
    case 'VBD':
    case 'VBN':
      return form.endsWith('ied') && form.length > 4 ? `${form.slice(0, -3)}y` : form.endsWith('ed') ? base(form.slice(0, -2), verbs) : form
    case 'VBG':
      return form.endsWith('ing') && form.length > 4 ? base(form.slice(0, -3), verbs) : form
    case 'JJR':
    case 'RBR':
      return degree(form, 'er')
    case 'JJS':
    case 'RBS':
      return degree(form, 'est')
    default:
      return form
  }
}

function singular(form: string): string {
  if (form.length < 4 || !form.endsWith('s') || /(?:ss|us|is)$/.test(form)) return form.endsWith('s') && !/(?:ss|us|is)$/.test(form) ? form.slice(0, -1) : form
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss|zz)es$/.test(form)) return form.slice(0, -2)
  if (/(?:[^aeiou]|[^l]o)oes$/.test(form)) return form.slice(0, -2)
  if (/men$/.test(form)) return `${form.slice(0, -2)}an`
  return form.slice(0, -1)
}

function third(form: string, verbs: Words): string {
  if (!form.endsWith('s')) return form
  if (verbs.has(form.slice(0, -1))) return form.slice(0, -1)
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss|zz|o)es$/.test(form)) return form.slice(0, -2)
  return form.slice(0, -1)
}

/** Base form of a verb from what stands before *-ed* or *-ing*. */
function base(stem: string, verbs: Words): string {
  // *gassed* from *gas*, *trafficked* from *traffic*.
  const single = /([bdfgklmnprstvz])\1$|ck$/.test(stem) ? stem.slice(0, -1) : null
  for (const candidate of [`${stem}e`, stem, single]) if (candidate !== null && verbs.has(candidate)) return candidate
  for (const prefix of prefixes)
    if (stem.startsWith(prefix)) for (const rest of [`${stem}e`, stem]) if (verbs.has(rest.slice(prefix.length).replace(/^-/, ''))) return rest
  if (single !== null && !/(?:ll|ff|zz|ss|ck)$/.test(stem)) return single
  return needsE(stem) ? `${stem}e` : stem
}

const prefixes = ['re', 'un', 'over', 'out', 'dis', 'mis', 'under', 'pre', 'de', 'co']

/** Whether a verb's stem has lost a silent *e*: *upgrad-* has, *overhaul-* has not. */
function needsE(stem: string): boolean {
  if (/(?:[cuvz]|[aeiou]s|[nrl]s|[aeiounrd]g|[^aeiou]l|[aiou]t(?<=at|ut|ot)|[aeiou]rs)$/.test(stem))
    return !/(?:ong|ing|eng|ang|rl|wl|oz|out)$/.test(stem) || /(?:arrang|chang|challeng|reveng)$/.test(stem)
  if (/(?:ee|ea|oo|oa|ou|ai|au|ie|oi|ei)[bdfghklmnprt]$/.test(stem)) return false
  if (/^[^aeiou]*[aiouy][bdgklmnprt]$/.test(stem)) return true
  return /(?:[ai]d|[ou]d|ib|ok|[aiu]r|ak|ik|ob|[au]m|in|op|yp|[ai]n?c|itut|plet)$/.test(stem)
}

function degree(form: string, ending: string): string {
  if (!form.endsWith(ending) || form.length < ending.length + 3) return form
  const stem = form.slice(0, -ending.length)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[aiou][cgdrst]|[aiou]rg|[vl]|uin|ens)$/.test(stem) &&
    !/(?:ll|oo[a-z]|ea[a-z]|ai[a-z]|ow|ort|ght|[aiou]rd|eu|[aeiou]l|[^aeiou]{2}t)$/.test(stem) &&
    /(?:[aiou][cgdrst]|rg|v|[^aeiou]l|ens)$/.test(stem)
    ? `${stem}e`
    : stem
}
