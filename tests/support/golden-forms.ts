import type { Article, AssessedTransfer, Claim, DocumentReading, Ledger, Mention, Segmented, Span } from '../../src/model/index.ts'
import { quote } from '../../src/text/spans.ts'
import { slotsOf } from '../../src/views/slots.ts'

/** The stages' results as texts that a person can review: spans are marked in place, `[Italy]1`, and the number is explained below. */

const lines = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().join('\n')}\n`
const party = ({ name, code }: { readonly name: string; readonly code: string | null }) => (code === null ? name : `${name} (${code})`)
const orNone = (values: readonly string[]) => (values.length === 0 ? 'none' : values.join(', '))

/** `text[within]` with each span in brackets, followed by its number; spans may nest. */
export function mark(text: string, within: Span, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }, index) => [
    { at: start, mark: '[', order: -end },
    { at: end, mark: `]${index + 1}`, order: -start },
  ])
  const sorted = marks.toSorted((a, b) => a.at - b.at || Number(a.mark === '[') - Number(b.mark === '[') || a.order - b.order)
  let out = ''
  let from = within.start
  for (const { at, mark: sign } of sorted) {
    if (at < within.start || at > within.end) throw new Error(`a span ends outside ${within.start}-${within.end}: ${at}`)
    out += text.slice(from, at) + sign
    from = at
  }
  return (out + text.slice(from, within.end)).replaceAll('\n', ' ')
}

export function articleForm(article: Article): string {
  const { title, byline, publisher, published, language, text, blocks, removed } = article
  return lines(
    `title: ${title ?? 'none'}`,
    `byline: ${byline ?? 'none'}`,
    `publisher: ${publisher ?? 'none'}`,
    `published: ${published ?? 'none'}`,
    `language: ${language}`,
    '',
    blocks.flatMap(({ kind, at }) => [kind === 'paragraph' ? quote(text, at) : `(${kind}) ${quote(text, at)}`, '']),
    '--- removed',
    removed.map(({ rule, because, text: gone }) => `${rule}: ${JSON.stringify(gone.replace(/\s+/g, ' ').trim())} (${because})`),
  )
}

/** One sentence a line, an empty line between blocks; `“1 … 1”` is the first quotation, scare quotes are `‘2 … 2’`. */
export function sentencesForm({ text }: Article, { sentences, quotations }: Segmented): string {
  return lines(
    sentences.flatMap((sentence, index) => {
      const first = index > 0 && sentences[index - 1]?.block !== sentence.block ? [''] : []
      return [...first, quote(text, sentence).replaceAll('\n', ' ')]
    }),
    '',
    '--- quotations',
    quotations.map(({ at, speech }) => `${speech ? 'speech' : 'scare quotes'}: ${quote(text, at).replaceAll('\n', ' ')}`),
  )
}

function mentionDetail(mention: Mention): string {
  switch (mention.kind) {
    case 'party':
      return `${mention.party} ${party(mention)}${mention.form === 'adjective' ? ', adjective' : ''}`
    case 'weapon':
      return `${mention.category}${mention.designation === null ? '' : ` ${mention.designation}`}${mention.carrier ? ', carrier' : ''}`
    case 'quantity':
      return `${mention.hedge} ${mention.low === mention.high ? mention.low : `${mention.low}-${mention.high}`}`
    case 'money':
      return `${mention.low === mention.high ? mention.low : `${mention.low}-${mention.high}`} ${mention.currency}`
    case 'share':
      return String(mention.fraction)
    case 'time':
      return `${mention.from ?? '…'} to ${mention.to ?? '…'}`
    case 'carrier':
      return `${mention.role} ${mention.name}`
  }
  return mention satisfies never
}

/** Every sentence with mentions in it, then what each number stands for. */
export function mentionsForm({ text }: Article, { sentences }: Segmented, mentions: readonly Mention[]): string {
  return lines(
    sentences.flatMap((sentence) => {
      const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      if (inside.length === 0) return []
      const details = inside.map((mention, index) => {
        const stands = mention.antecedent === undefined ? '' : ` = ${JSON.stringify(quote(text, mention.antecedent))}`
        return `  ${index + 1} ${mention.kind}: ${mentionDetail(mention)}${stands}`
      })
      return [mark(text, sentence, inside), ...details, '']
    }),
  )
}

/** Each claim: kind, stance and status; its evidence with the slots stated in it marked; slots stated elsewhere with their words; what was inferred, by which rule. */
export function claimsForm(article: Article, claims: readonly Claim[]): string {
  const { text } = article
  return lines(
    claims.flatMap((claim) => {
      const { evidence } = claim
      const slots = slotsOf(claim)
      const within = slots.flatMap(({ at }) => (at !== null && at.start >= evidence.start && at.end <= evidence.end ? [at] : []))
      const numbered = [...new Map(within.map((at) => [`${at.start}-${at.end}`, at])).values()]
      const number = (at: Span) => numbered.findIndex(({ start, end }) => start === at.start && end === at.end) + 1
      return [
        `${claim.kind} ${claim.stance}${claim.status === null ? '' : ` ${claim.status}`}`,
        `  ${mark(text, evidence, numbered)}`,
        ...slots.map(({ field, label, at, rule, from }) => {
          if (at !== null) return `  ${number(at) || '-'} ${field}: ${label}${number(at) ? '' : `, stated in ${JSON.stringify(quote(text, at))}`}`
          return `  - ${field}: ${label}, inferred by ${rule ?? 'no rule'} from ${orNone(from.map((span) => JSON.stringify(quote(text, span))))}`
        }),
        ...(claim.source === null ? ["  - source: the reporter's own voice"] : claim.source.anonymous ? ['  - the source is not named'] : []),
        ...(claim.disputedBy.length === 0 ? [] : [`  - disputed by: ${claim.disputedBy.join(', ')}`]),
        `  rules: ${orNone(claim.rules)}`,
        '',
      ]
    }),
  )
}

function transferForm(transfer: AssessedTransfer, wordsOf: (claim: string) => string): readonly string[] {
  const { assessment, supplier, recipient, kind, category, designation, mode } = transfer
  const { counts, origins, grade, status } = assessment
  return [
    `${orNone(supplier.map(party))} -> ${orNone(recipient.map(party))}: ${designation ?? category}, ${kind}${mode === null ? '' : `, ${mode}`}`,
    `  status: ${status}`,
    ...assessment.fields.map(
      ({ name, values, conflict }) =>
        `  ${name}: ${values.map(({ label, how }) => `${label}${how === 'inferred' ? ' (inferred)' : ''}`).join(' | ')}${conflict ? '  CONFLICT' : ''}`,
    ),
    `  claims: ${counts.supporting} support, ${counts.denying} deny, ${counts.declining} decline, ${counts.opposing} oppose; origins: ${origins.supporting} for, ${origins.contradicting} against`,
    `  grade: ${grade.source}${grade.information}`,
    ...assessment.story.map(
      ({ from, to, claim, stance }) => `  ${from === null && to === null ? 'undated' : `${from ?? '…'} to ${to ?? '…'}`}: ${stance}: ${wordsOf(claim)}`,
    ),
    '',
  ]
}

/** Every transfer that the documents make together, by parties. */
export function ledgerForm(readings: readonly DocumentReading[], { transfers }: Ledger): string {
  const words = new Map(readings.flatMap(({ article, claims }) => claims.map(({ id, evidence }) => [id, quote(article.text, evidence).replaceAll('\n', ' ')])))
  const forms = transfers.map((transfer) => transferForm(transfer, (claim) => JSON.stringify(words.get(claim) ?? 'no such claim')))
  return lines(forms.toSorted((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1)).flat())
}
