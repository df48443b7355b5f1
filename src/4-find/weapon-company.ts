import type { WeaponFind } from './weapon-compounds.ts'
import type { Word } from './words.ts'

interface Line {
  readonly words: readonly Word[]
  readonly finds: readonly WeaponFind[]
}

const near = 2
const navy = /^(?:navy|naval|navies|coast|coastguard|fleet|fleets|frigates?|corvettes?|submarines?|shipyards?|hulls?|commissioned|warships?|patrol)$/
const trade =
  /^(?:military|army|police|navy|air|force|defen[cs]e|border|security|guard|combat|ground|repair|and|the|of|for|with|their|its|some|more|new|used|such|other|including|that|as|heavy|light|modern|sophisticated|advanced|surplus|second|hand|training|many|these|those|any|all|or|to|in|by|\d+|small|,)$/

/** Weak finds that keep plain company: a plain weapon at most two sentences away; for a name of a model, a count or a plain use of the same name too. */
export function keepWithCompany(lines: readonly Line[]): readonly Line[] {
  const plain = lines.map(({ finds }) => finds.some(({ weak }) => !weak))
  const certain = new Set(lines.flatMap(({ finds }) => finds.flatMap(({ weak, designation }) => (weak || designation === null ? [] : [designation]))))
  const plainKinds = new Set(lines.flatMap(({ finds }) => finds.flatMap(({ weak, category }) => (weak ? [] : [category]))))
  return lines.map(({ words, finds }, at) => {
    const company = plain.slice(Math.max(0, at - near), at + near + 1).includes(true)
    const naval = words.some(({ low }) => navy.test(low))
    return {
      words,
      finds: finds.filter(
        (find) =>
          !find.weak ||
          isNamedPlural(words, find, plainKinds) ||
          (company && (find.category !== 'ship' || find.designation !== null || naval) && isKept(words, find, certain)),
      ),
    }
  })
}

function isKept(words: readonly Word[], find: WeaponFind, certain: ReadonlySet<string>): boolean {
  const before = words[find.from - 1]
  const beforeNoun = words[find.to - 2]
  if (find.designation !== null)
    return (
      isCertain(find.designation, certain) || (before !== undefined && /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?)$/.test(before.low))
    )
  if (words[find.to - 1]?.low === 'rounds')
    return (
      beforeNoun !== undefined && /^(?:\d[\d.,]*(?:mm)?|mm|millimet(?:re|er)s?|hundred|thousand|million|calib(?:re|er)|such|these|those)$/.test(beforeNoun.low)
    )
  if (find.category === 'ship') return true
  return before === undefined || before.pos !== 'NOUN' || /^\p{Lu}/u.test(before.text) || trade.test(before.low)
}

/** *K2* is certain where the article has *K2 Black Panther*. */
function isCertain(designation: string, certain: ReadonlySet<string>): boolean {
  return certain.has(designation) || [...certain].some((one) => one.startsWith(`${designation} `))
}

/** *cut-price Hunters*: a name in the plural inside a sentence, in an article with other weapons of its kind. */
function isNamedPlural(words: readonly Word[], { from, to, designation, category }: WeaponFind, plainKinds: ReadonlySet<string>): boolean {
  return (
    designation !== null &&
    from > 0 &&
    plainKinds.has(category) &&
    to === from + 1 &&
    /^\p{Lu}\p{Ll}+s$/u.test(words[from]?.text ?? '') &&
    /^\p{Ll}/u.test(words[from - 1]?.text ?? '')
  )
}
