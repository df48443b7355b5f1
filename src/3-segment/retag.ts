/** Words that take a clause with a bare verb: *demanded that it stop*. */
const DEMANDS = /^(?:demand|insist|urge|ask|recommend|propose|request|order|require|suggest|move|plead)(?:s|d|ed|ing)?$/i
/** Verbs that are nouns as often. */
const BARE = /^(?:stop|halt|end|freeze|cut|block|ban|license|order|supply|ship|transfer|export|return|release|veto|delay|drop|lift|sanction)$/i
const REACH = 10

/**
 * Places whose words are verbs in the bare form though they look like nouns, the subjunctive of *demanded that Serbia stop supplying*:
 * a noun behind a subject, behind *that* and a word of demanding. A treebank of web text has next to none.
 */
export function bareVerbs(words: readonly string[], tags: readonly string[]): number[] {
  const that = words.findIndex((word, at) => at > 0 && word.toLowerCase() === 'that' && DEMANDS.test(words[at - 1] as string))
  if (that < 0) return []
  for (let at = that + 2; at < Math.min(words.length - 1, that + REACH); at++) {
    if (/^VERB|^AUX/.test(tags[at] as string)) return []
    const subject = /^(?:PROPN|PRON|NOUN)/.test(tags[at - 1] as string)
    if (
      BARE.test(words[at] as string) &&
      subject &&
      /^(?:NOUN|PROPN)/.test(tags[at] as string) &&
      /^(?:VERB|DET|PRON|ADJ|NOUN|PROPN)/.test(tags[at + 1] as string)
    )
      return [at]
  }
  return []
}
