import type { Claim, ItemSlot, Transfer } from '../model/index.ts'
import { lettersAndDigits } from '../text/letters-and-digits.ts'

const articles = ['the', 'a', 'an', 'some', 'its', 'their', 'his', 'her', 'our', 'this', 'that', 'these', 'those', 'it', 'they', 'them']
const numbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'dozen',
  'dozens',
  'hundreds',
  'thousands',
  'several',
]
const notDescribing = new Set([...articles, ...numbers, 'of', 'more', 'other', 'another', 'new', 'further', 'additional', 'about', 'around', 'some'])
const mostWords = 5

/** The describing words of an item's text: without articles, numbers and the designation itself. */
function describing(text: string, designation: string | null): string {
  const model = designation === null ? '' : lettersAndDigits(designation)
  return text
    .split(/\s+/)
    .filter((word) => {
      const bare = lettersAndDigits(word)
      if (bare === '' || /^\p{N}/u.test(bare) || notDescribing.has(bare)) return false
      return model === '' || !(model.includes(bare) || bare.includes(model) || (bare.endsWith('s') && model.includes(bare.slice(0, -1))))
    })
    .join(' ')
    .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
}

/** The items of a claim that a transfer is about. */
function itemsAbout({ items: about }: Pick<Transfer, 'items'>, { id, items }: Claim): readonly ItemSlot[] {
  const listed = about?.find(({ claim }) => claim === id)?.items
  return listed === undefined ? items : items.filter((_, at) => listed.includes(at))
}

/** The words that claims most often use for what moves, as in `fighter jets`; of equals the shorter. Null where they use none but the designation. */
export function describe(transfer: Pick<Transfer, 'category' | 'designation' | 'items'>, claims: readonly Claim[]): string | null {
  const { category, designation } = transfer
  const counts = new Map<string, number>()
  for (const item of claims.flatMap((claim) => itemsAbout(transfer, claim))) {
    if (item.category !== category || (designation !== null && item.designation !== designation)) continue
    const words = describing(item.text, designation)
    if (words !== '' && words.split(' ').length <= mostWords) counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const best = [...counts].toSorted(([a, many], [b, more]) => more - many || a.length - b.length || (a < b ? -1 : 1))[0]
  return best?.[0] ?? null
}
