import { isPassive, subjectsOf } from './arguments.ts'
import { agentBehind, leftSubject } from './nearby.ts'
import { operatorsAt } from './operators.ts'
import { partiesOf } from './phrases.ts'
import { caseOf, childrenBy, conjuncts, FIRST_PERSON, phraseTokens, relationOf, subtree, tokenAt, type View } from './view.ts'

export function isFirstPerson(view: View, at: number): boolean {
  // *Our intelligence shows*: what is ours speaks for us.
  return FIRST_PERSON.test(tokenAt(view, at).text) || childrenBy(view, at, 'nmod:poss').some((child) => /^(?:our|my)$/i.test(tokenAt(view, child).text))
}

/** Who speaks with a cue: its subject, its agent in the passive, the owner of a noun; a noun may borrow the subject of its verb. */
export function cueSpeakers(view: View, at: number): number[] {
  const token = tokenAt(view, at)
  // *found him guilty of*, *is suspected of*: an adjective borrows the subject of its verb.
  if (token.pos === 'ADJ' && childrenBy(view, at, 'cop').length > 0) return [...subjectsOf(view, at).tokens]
  if (token.pos === 'ADJ') return token.head >= 0 && tokenAt(view, token.head).pos === 'VERB' ? [...subjectsOf(view, token.head).tokens] : []
  if (token.pos === 'NOUN') {
    const owners = childrenBy(view, at, 'nmod:poss')
    if (owners.length > 0) return owners.flatMap((owner) => conjuncts(view, owner))
    const makers = childrenBy(view, at, 'nmod', 'amod', 'compound').filter(
      (child) => ['by', 'from', 'of'].includes(caseOf(view, child)) || (relationOf(view, child) !== 'nmod' && partiesOf(view, child).length > 0),
    )
    if (makers.length > 0) return makers.flatMap((maker) => conjuncts(view, maker))
    return token.head >= 0 && /^(obj|obl)/.test(token.relation) ? [...subjectsOf(view, token.head).tokens] : []
  }
  if (isPassive(view, at)) {
    const agents = agentsOf(view, at)
    const behind = agents.length === 0 ? agentBehind(view, at) : null
    return behind === null ? agents : conjuncts(view, behind)
  }
  // *comments which had the minister saying*: who is made to speak stands right before.
  const made =
    token.tag === 'VBG'
      ? childrenBy(view, at, 'nsubj').filter((child) => childrenBy(view, at, 'aux').some((aux) => tokenAt(view, aux).lemma === 'have' && aux < child))
      : []
  if (made.length > 0) return made
  const own = subjectsOf(view, at).tokens
  if (childrenBy(view, at, 'nsubj').length > 0) return [...own]
  const behind = invertedSubject(view, at)
  return behind === null ? [...own] : [behind]
}

/** *…,” said the group's director, Jane Roe*: behind a quotation's end the speaker follows the verb. */
function invertedSubject(view: View, at: number): number | null {
  if (!/^(say|add|tell|reply|write|warn|ask|report|claim)$/.test(tokenAt(view, at).lemma) || !/^[,”"’'?!]$/.test(view.tokens[at - 1]?.text ?? '')) return null
  let head: number | null = null
  for (let next = at + 1; next < Math.min(view.tokens.length, at + 16); next++) {
    const { pos, text } = tokenAt(view, next)
    if (/^(NOUN|PROPN|PRON)$/.test(pos)) head = next
    else if (text === ',' && head !== null && tokenAt(view, head).pos === 'NOUN' && view.tokens[next + 1]?.pos === 'PROPN') continue
    else if (!/^(DET|ADJ|PART|ADP|NUM)$/.test(pos) || (pos === 'ADP' && head === null) || (pos === 'ADP' && !/^(of|for|at|in)$/i.test(text))) break
    else if (pos === 'ADP') break
  }
  return head
}

function agentsOf(view: View, at: number): number[] {
  return childrenBy(view, at, 'obl')
    .filter((child) => tokenAt(view, child).relation === 'obl:agent' || caseOf(view, child) === 'by')
    .flatMap((child) => conjuncts(view, child))
}

export interface Speech {
  readonly cue: number
  readonly speakers: readonly number[]
  readonly allege: boolean
}

/** The nearest word of speaking above a token that has a speaker of its own. */
export function speechAbove(view: View, from: number): Speech | null {
  let child = from
  for (let at = tokenAt(view, from).head, steps = 0; at >= 0 && steps < 16; child = at, at = tokenAt(view, at).head, steps++) {
    const ids = operatorsAt(view, at)
    if (!ids.includes('speech') && !ids.includes('allege') && !ids.includes('confirm') && !ids.includes('accuse')) continue
    if (relationOf(view, child) === 'nsubj' || relationOf(view, child) === 'conj') continue
    const speakers = cueSpeakers(view, at).filter((speaker) => !isFirstPerson(view, speaker) && speaker !== child)
    if (speakers.length > 0) return { cue: at, speakers, allege: ids.includes('allege') || ids.includes('accuse') }
  }
  return null
}

/** A speaker named beside the clause: *…, the ministry said*, *according to the agency*. */
export function speechBeside(view: View, from: number): Speech | null {
  for (let at = from, steps = 0; at >= 0 && steps < 16; at = tokenAt(view, at).head, steps++) {
    for (const child of childrenBy(view, at, 'parataxis', 'advcl')) {
      const ids = operatorsAt(view, child)
      if (!ids.includes('speech') && !ids.includes('allege')) continue
      // *weapons they say he is using*: behind a noun without a comma it opens a relative clause of that noun.
      const first = Math.min(child, ...childrenBy(view, child, 'nsubj').flatMap((one) => subtree(view, one)))
      if (first > from && /^(NOUN|PROPN)$/.test(view.tokens[first - 1]?.pos ?? '') && view.tokens[first]?.pos === 'PRON') continue
      const speakers = childrenBy(view, child, 'nsubj')
        .flatMap((one) => conjuncts(view, one))
        .filter((speaker) => !isFirstPerson(view, speaker))
      if (speakers.length > 0) return { cue: child, speakers, allege: ids.includes('allege') }
    }
  }
  return according(view) ?? parenthetical(view)
}

/** *according to the agency*: the first noun phrase behind it, whatever the tree makes of it. */
export function according(view: View): Speech | null {
  const cue = view.tokens.findIndex((token, at) => token.text.toLowerCase() === 'according' && view.tokens[at + 1]?.text.toLowerCase() === 'to')
  if (cue < 0) return null
  for (let at = cue + 2; at < Math.min(view.tokens.length, cue + 14); at++) {
    const following = view.tokens[at + 1]
    if (
      /^(NOUN|PROPN|PRON)$/.test(tokenAt(view, at).pos) &&
      !(following && /^(NOUN|PROPN)$/.test(following.pos)) &&
      following?.text !== '’s' &&
      following?.text !== "'s"
    )
      return { cue, speakers: [at], allege: false }
    if (tokenAt(view, at).pos === 'VERB') return null
  }
  return null
}

/** *…, Mr. Lee said, …*: a speaker between commas, or behind a comma at the end, speaks the whole sentence. */
function parenthetical(view: View): Speech | null {
  for (let at = 1; at < view.tokens.length; at++) {
    const token = tokenAt(view, at)
    if (token.pos !== 'VERB' || !operatorsAt(view, at).includes('speech')) continue
    const next = view.tokens[at + 1]
    const goesOn =
      next !== undefined &&
      (/^(in|on|at|during|after|late|earlier|to|through|recently)$/i.test(next.text) ||
        (/^(tell|inform)$/.test(token.lemma) && /^(PROPN|DET|PRON)$/.test(next.pos)))
    if (next && !goesOn && !/^[,.”"’;]$/.test(next.text) && !(view.over[at + 1] ?? []).some((mention) => mention.kind === 'time')) continue
    const left = leftSubject(view, at)
    if (left === null || isFirstPerson(view, left)) continue
    const first = Math.min(...phraseTokens(view, left))
    const before = view.tokens[first - 1]
    if (first > 0 && before && /^[,”"’]$/.test(before.text)) return { cue: at, speakers: [left], allege: operatorsAt(view, at).includes('allege') }
  }
  return null
}
