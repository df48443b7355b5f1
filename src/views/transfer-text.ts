import { claimColumns } from './claim-table.ts'
import { categoryLabels, fieldLabels, modeLabels, stanceLabels, transferStatusLabels, whenLabel } from './labels.ts'
import type { TransferPage } from './shapes.ts'
import { plain, table } from './table.ts'

const names = (parties: TransferPage['supplier']) => parties.map(({ name }) => name).join(', ') || 'unknown'

const days = ({ from, to }: { from: string | null; to: string | null }) =>
  from === null && to === null ? 'undated' : whenLabel(from ?? to ?? '', to ?? from ?? '')
const part = (title: string, text: string) => (text === '' ? '' : `\n${title}\n${text}`)

/** A transfer as text for a terminal: head, fields side by side where they conflict, story, claims with their words. */
export function transferText(page: TransferPage): string {
  const { counts, origins, grade } = page
  const what = [page.designation, page.description, page.designation === null ? categoryLabels[page.category] : null].filter((words) => words !== null)
  const head = [
    plain(`${names(page.supplier)} → ${names(page.recipient)}: ${what.join(', ')}`),
    `${transferStatusLabels[page.status]}${page.mode === null ? '' : `, ${modeLabels[page.mode]}`} · ${page.id}`,
    `${counts.total} claims: ${counts.supporting} support, ${counts.denying} deny, ${counts.declining} decline to comment, ${counts.opposing} want it stopped`,
    `origins: ${origins.supporting} supporting, ${origins.contradicting} contradicting`,
    `grade ${grade.source}${grade.information}: ${grade.because.map(plain).join('; ')}`,
  ]
  const values = page.fields.flatMap(({ name, conflict, values: all }) => all.map((value) => ({ name, conflict, value })))
  const fields = table(
    [
      { head: 'field', cell: ({ name, conflict }: (typeof values)[number]) => `${fieldLabels[name]}${conflict ? '*' : ''}` },
      { head: 'value', cell: ({ value }) => value.label, most: 40 },
      { head: 'known', cell: ({ value }) => value.how },
      { head: 'claims', cell: ({ value }) => String(value.claims.length), right: true },
      { head: 'against', cell: ({ value }) => (value.against.length === 0 ? '' : String(value.against.length)), right: true },
      { head: 'origins', cell: ({ value }) => String(value.origins), right: true },
    ],
    values,
  )
  const words = new Map(page.claims.map((claim) => [claim.id, claim.words]))
  const story = table(
    [
      { head: 'when', cell: days },
      { head: 'stance', cell: ({ stance }: TransferPage['story'][number]) => stanceLabels[stance] },
      { head: 'in these words', cell: ({ claim }) => words.get(claim) ?? '', most: 120 },
    ],
    page.story,
  )
  const claims = table(
    claimColumns(({ document }: TransferPage['claims'][number]) => document.name),
    page.claims,
  )
  const links = page.links.map(({ to, because, label }) => `${to.slice(0, 8)}  ${plain(label)} (${plain(because)})\n`).join('')
  return `${head.join('\n')}\n${part('Fields', fields)}${part('Story', story)}${part('Claims', claims)}${part('Related', links)}`
}
