import type { PartyEntry } from '../model/index.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './words.ts'

const closed =
  /^(?:and|or|but|nor|who|whom|which|that|to|of|in|on|at|by|for|with|from|into|over|under|as|than|if|when|while|since|after|before|because|have|has|had|is|are|was|were|be|been|will|would|could|can|may|might|must|shall|should|do|does|did|not|said|say|says|told|want|wanted|also|then|now|still|only|just|never|already|alike|themselves|himself|the|a|an|their|its|his|it|they|he|she|we|i|there)$/
const short = /^(?:US|U\.S\.|USA|UK|U\.K\.|EU|UN|U\.N\.|UAE|NATO|Nato|DPRK)$/

/**
 * Whether a form names its party alone (*the French said*) or with a noun (*French officials*): by what follows.
 * In *American and European officials* the last decides for all.
 */
export function adjectiveOrNoun(entry: PartyEntry, words: readonly Word[], to: number, starts: ReadonlyMap<number, Phrase<PartyEntry>>): 'noun' | 'adjective' {
  const last = words[to - 1]?.text ?? ''
  if (entry.form === 'noun' && !short.test(last)) return 'noun'
  for (let at = to, steps = 0; steps < 6; steps += 1) {
    const next = words[at]
    if (next === undefined) return 'noun'
    if (next.text === '-') return 'adjective'
    const joined = /^(?:and|or|,|&)$/.test(next.low) ? starts.get(at + 1) : undefined
    if (joined !== undefined && joined.entries[0]?.form === 'adjective') at = joined.to
    else if (!/^[\p{L}\p{N}]/u.test(next.text) || closed.test(next.low)) return 'noun'
    else if (entry.form === 'noun') return /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) ? 'adjective' : 'noun'
    else return /^(?:VBD|VBZ|VBP|MD)$/.test(next.tag) && words[to - 1]?.token !== next.token ? 'noun' : 'adjective'
  }
  return 'adjective'
}
