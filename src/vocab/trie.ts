import type { PhraseMatch, PhraseTable } from '../model/index.ts'
import { atomsOf, singularsOf } from './atoms.ts'

interface Node<T> {
  next: Map<string, Node<T>> | null
  entries: T[] | null
}

const joiner = /^[-‐‑‒–/'’]$/

/**
 * A phrase table: a trie over the atoms of words (`atoms.ts`). A lone hyphen, slash or apostrophe between two words is passed over; any other mark ends a phrase.
 * A match begins and ends with a word. With `plurals`, a word that the table lacks also matches by its singular.
 * Time: words × the longest phrase.
 */
export function buildTable<T>(rows: Iterable<readonly [form: string, entry: T]>, plurals: boolean): PhraseTable<T> {
  const root: Node<T> = { next: null, entries: null }
  for (const [form, entry] of rows) add(root, form, entry)
  return { match: (words) => matchAll(root, words, plurals) }
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
  if (node === root) throw new Error(`phrase without letters or digits: ${JSON.stringify(form)}`)
  node.entries ??= []
  node.entries.push(entry)
}

function matchAll<T>(root: Node<T>, words: readonly string[], plurals: boolean): readonly PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = []
  let at = 0
  while (at < words.length) {
    const hit = longest(root, words, at, plurals)
    if (hit === null) at += 1
    else {
      found.push(hit)
      at = hit.end
    }
  }
  return found
}

function longest<T>(root: Node<T>, words: readonly string[], start: number, plurals: boolean): PhraseMatch<T> | null {
  let node: Node<T> | null = root
  let best: PhraseMatch<T> | null = null
  for (let at = start; at < words.length && node !== null; at += 1) {
    const word = words[at] ?? ''
    const atoms = atomsOf(word)
    if (atoms.length === 0) {
      if (at === start || !joiner.test(word)) break
      continue
    }
    const before: Node<T> = node
    node = walk(before, atoms)
    if (node === null && plurals) node = walkSingular(before, atoms)
    if (node !== null && node.entries !== null) best = { start, end: at + 1, entries: node.entries }
  }
  return best
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

function walkSingular<T>(from: Node<T>, atoms: readonly string[]): Node<T> | null {
  const last = atoms.at(-1) ?? ''
  for (const singular of singularsOf(last)) {
    const node = walk(from, [...atoms.slice(0, -1), singular])
    if (node !== null) return node
  }
  return null
}
