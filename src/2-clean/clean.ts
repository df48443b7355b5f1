import type { Article, Block, Piece, RawDocument, Reading, Removal } from '../model/index.ts'
import { creditsOf } from './credits.ts'
import { type Decision, decide } from './decide.ts'
import type { PageCredits } from './html-credits.ts'
import { htmlPassages } from './html-passages.ts'
import { languageOf } from './language.ts'
import { kindsOf } from './lead.ts'
import type { Passage } from './passage.ts'
import { textPassages } from './text-passages.ts'

const between = '\n\n'
const noCredits: PageCredits = { title: null, byline: null, publisher: null, published: null, language: null }

/**
 * Decoded source to the article a person would read, with a map back and every removal with its reason.
 * Plain text keeps its words and line breaks; a page's white space is collapsed and its entities decoded (a gap in the map).
 */
export function clean(raw: RawDocument): Reading<Article> {
  const page = raw.mediaType === 'text/html' ? htmlPassages(raw.source) : { passages: textPassages(raw.source), credits: noCredits }
  const decisions = decide(page.passages)
  const kept = decisions.filter((decision) => decision.removed === null)
  const kinds = kindsOf(
    kept.map(({ line }) => line),
    kept.map(({ passage }) => passage.role === 'heading'),
    raw.meta.title ?? page.credits.title,
  )
  const { text, blocks, map } = assemble(kept.map(({ passage }, at) => ({ passage, kind: kinds[at] ?? 'paragraph' })))
  const { title, byline, publisher, published } = creditsOf(
    kept.map(({ line }, at) => ({ line, kind: kinds[at] ?? 'paragraph' })),
    raw.meta,
    page.credits,
  )
  const value: Article = {
    document: raw.id,
    name: raw.name,
    title,
    byline,
    publisher,
    published,
    language: raw.meta.language ?? page.credits.language ?? languageOf(text),
    text,
    blocks,
    map,
    removed: removals(decisions),
  }
  const issues =
    text === ''
      ? [{ file: raw.name, place: '', severity: 'warning' as const, code: 'clean/nothing-left', reason: 'nothing in the document reads like an article' }]
      : []
  return { value, issues }
}

function assemble(kept: readonly { readonly passage: Passage; readonly kind: Block['kind'] }[]): Pick<Article, 'text' | 'blocks' | 'map'> {
  const texts: string[] = []
  const blocks: Block[] = []
  const map: Piece[] = []
  let length = 0
  for (const { passage, kind } of kept) {
    if (length > 0) length += between.length
    for (const piece of passage.pieces) map.push({ ...piece, article: piece.article + length })
    blocks.push({ kind, at: { start: length, end: length + passage.text.length } })
    texts.push(passage.text)
    length += passage.text.length
  }
  return { text: texts.join(between), blocks, map }
}

/** Neighbours that one rule removed are one removal. */
function removals(decisions: readonly Decision[]): Removal[] {
  const runs: { from: { start: number; end: number }; rule: string; because: string; last: number; texts: string[] }[] = []
  decisions.forEach(({ passage, removed }, at) => {
    if (!removed) return
    const open = runs.at(-1)
    if (open && open.last === at - 1 && open.rule === removed.rule && open.from.end <= passage.from.start) {
      open.from.end = passage.from.end
      open.last = at
      open.texts.push(passage.text)
    } else runs.push({ from: { ...passage.from }, ...removed, last: at, texts: [passage.text] })
  })
  return runs.map(({ from, rule, because, texts }) => ({ text: texts.join('\n'), from, rule, because }))
}
