import { fold } from '../text/fold.ts'

const british: Readonly<Record<string, string>> = {
  armor: 'armour',
  armored: 'armoured',
  caliber: 'calibre',
  center: 'centre',
  defense: 'defence',
  organization: 'organisation',
}

const plain = /^[a-z]+$/
/** No dot: `U.S.` is folded first. */
const ascii = /^[A-Za-z0-9/'-]+$/
const asciiRun = /[a-z]+|[0-9]+/g
const anyRun = /[A-Za-z]+|[0-9]+/
const run = /\p{L}+|\p{N}+/gu
const pluralMark = /(?<=[\p{Lu}\p{N}])['’]?s$/u
const maxRemembered = 50_000
const maxWord = 60
const remembered = new Map<string, readonly string[]>()

/**
 * The runs of letters and of digits in a word, folded, in British spelling: what phrases are compared by.
 * So `Su-30MK2`, `SU 30 MK 2` and `Su‑30 MK2` are one phrase. A small s after a capital or a digit (`F-16s`, `UAVs`) is a plural and left out.
 * Empty for marks, and for words of more than 60 code units, which name nothing.
 */
export function atomsOf(word: string): readonly string[] {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const atoms = split(word)
  if (remembered.size >= maxRemembered) remembered.clear()
  remembered.set(word, atoms)
  return atoms
}

/** The first of `atomsOf`, not remembered: tables ask for it once for each of their rows. */
export function firstAtomOf(word: string): string | undefined {
  if (word.length > maxWord || word.endsWith('s') || !ascii.test(word)) return atomsOf(word)[0]
  const [first] = anyRun.exec(word) ?? []
  if (first === undefined) return undefined
  const atom = first.toLowerCase()
  return british[atom] ?? atom
}

function split(word: string): readonly string[] {
  if (word.length > maxWord) return []
  if (plain.test(word)) return [british[word] ?? word]
  if (ascii.test(word)) return (word.replace(pluralMark, '').toLowerCase().match(asciiRun) ?? []).map((atom) => british[atom] ?? atom)
  const atoms = fold(word.replace(pluralMark, '')).match(run) ?? []
  return atoms.map((atom) => british[atom] ?? atom)
}

/** Forms a plural may come from, likeliest first: `batteries` → battery; `cutlasses` → cutlasse, cutlass. Empty where the word is no plural. */
export function singularsOf(atom: string): readonly string[] {
  if (atom.length < 4 || !atom.endsWith('s') || atom.endsWith('ss')) return irregular[atom] ?? []
  if (atom.endsWith('ies')) return [`${atom.slice(0, -3)}y`, atom.slice(0, -1)]
  if (atom.endsWith('es')) return [atom.slice(0, -1), atom.slice(0, -2)]
  return [atom.slice(0, -1)]
}

const irregular: Readonly<Record<string, readonly string[]>> = { middlemen: ['middleman'] }
