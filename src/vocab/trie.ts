import type { PhraseMatch, PhraseTable } from '../model/index.ts'
import { atomsOf, firstAtomOf, singularsOf } from './atoms.ts'

interface Node<T> {
  next: Map<string, Node<T>> | null
  entries: T[] | null
}

/** Readings of a phrase (as written, in the singular) that are followed at once. */
const maxWays = 4
const joiner = /^[-‐‑‒–/'’]$/

/**
 * A phrase table: a trie over the atoms of words (`atoms.ts`). A lone hyphen, slash or apostrophe between two words is passed over; any other mark ends a phrase.
 * A match begins and ends with a word. With `plurals`, a word that the table lacks also matches by its singular.
 * Time: words × the longest phrase.
 */
export function buildTable<T>(rows: Iterable<readonly [form: string, entry: T]>, plurals: boolean): PhraseTable<T> {
  const waiting = new Map<string, (readonly [string, T])[]>()
  for (const row of rows) {
    const first = firstAtom(row[0])
    const bucket = waiting.get(first)
    if (bucket === undefined) waiting.set(first, [row])
    else bucket.push(row)
  }
  const built: Root<T> = { next: new Map(), entries: null, waiting, opens: new Map() }
  return { match: (words) => matchAll(built, words, plurals) }
}

/** Branches are built when first asked for: most documents need few of them. */
interface Root<T> extends Node<T> {
  readonly next: Map<string, Node<T>>
  readonly waiting: Map<string, (readonly [string, T])[]>
  /** Whether a phrase may begin with a word: most words begin none. */
  readonly opens: Map<string, boolean>
}

const maxRemembered = 50_000

function mayOpen<T>(root: Root<T>, word: string, plurals: boolean): boolean {
  const known = root.opens.get(word)
  if (known !== undefined) return known
  const opens = waysOf(word, plurals).some(([first = '']) => root.next.has(first) || root.waiting.has(first))
  if (root.opens.size >= maxRemembered) root.opens.clear()
  root.opens.set(word, opens)
  return opens
}

/** The atoms of a word as written, then with its last in the singular. Empty for a mark. */
function waysOf(word: string, plurals: boolean): readonly (readonly string[])[] {
  if (!plurals) {
    const atoms = atomsOf(word)
    return atoms.length === 0 ? [] : [atoms]
  }
  const known = waysByWord.get(word)
  if (known !== undefined) return known
  const ways = withSingulars(atomsOf(word))
  if (waysByWord.size >= maxRemembered) waysByWord.clear()
  waysByWord.set(word, ways)
  return ways
}

const waysByWord = new Map<string, readonly (readonly string[])[]>()

function withSingulars(atoms: readonly string[]): readonly (readonly string[])[] {
  const last = atoms.at(-1)
  return last === undefined ? [] : [atoms, ...singularsOf(last).map((singular) => [...atoms.slice(0, -1), singular])]
}

function firstAtom(form: string): string {
  const space = form.indexOf(' ')
  const first = firstAtomOf(space < 0 ? form : form.slice(0, space))
  if (first !== undefined) return first
  for (const word of form.split(' ')) for (const atom of atomsOf(word)) return atom
  throw new Error(`phrase without letters or digits: ${JSON.stringify(form)}`)
}

function branch<T>(root: Root<T>, first: string): void {
  const rows = root.waiting.get(first)
  if (rows === undefined) return
  root.waiting.delete(first)
  for (const [form, entry] of rows) add(root, form, entry)
}

function add<T>(root: Node<T>, form: string, entry: T): void {
  let node = root
  for (const word of form.split(' ')) {
    for (const atom of atomsOf(word)) {
      node.next ??= new Map()
      let child = node.next.get(atom)
      if (child === undefined) {
        child = { next: null, entries: null }
        node.next.set(atom, child)
      }
      node = child
    }
  }
  node.entries ??= []
  node.entries.push(entry)
}

function matchAll<T>(root: Root<T>, words: readonly string[], plurals: boolean): readonly PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = []
  let at = 0
  while (at < words.length) {
    const hit = mayOpen(root, words[at] ?? '', plurals) ? longest(root, words, at, plurals) : null
    if (hit === null) at += 1
    else {
      found.push(hit)
      at = hit.end
    }
  }
  return found
}

function longest<T>(root: Root<T>, words: readonly string[], start: number, plurals: boolean): PhraseMatch<T> | null {
  let nodes: readonly Node<T>[] = [root]
  let best: PhraseMatch<T> | null = null
  for (let at = start; at < words.length && nodes.length > 0; at += 1) {
    const word = words[at] ?? ''
    const ways = waysOf(word, plurals)
    if (ways.length === 0) {
      if (at === start || !joiner.test(word)) break
      continue
    }
    if (at === start) for (const [first] of ways) branch(root, first ?? '')
    nodes = step(nodes, ways)
    const ended = nodes.find(({ entries }) => entries !== null)
    if (ended !== undefined) best = { start, end: at + 1, entries: ended.entries ?? [] }
  }
  return best
}

function step<T>(nodes: readonly Node<T>[], ways: readonly (readonly string[])[]): readonly Node<T>[] {
  const reached: Node<T>[] = []
  for (const node of nodes) {
    for (const way of ways) {
      const next = walk(node, way)
      if (next !== null && reached.length < maxWays) reached.push(next)
    }
  }
  return reached
}

function walk<T>(from: Node<T>, atoms: readonly string[]): Node<T> | null {
  let node = from
  for (const atom of atoms) {
    const child = node.next?.get(atom)
    if (child === undefined) return null
    node = child
  }
  return node
}
