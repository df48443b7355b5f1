/** What templates are made of, by its place in the values of a state; the first place is for nothing. A sum is two values mixed. */
const plainParts = `
  s0wp s0w s0p n0wp n0w n0p n1w+n1p n1w n1p n2w n2p s0hp s0lp s0rp n0lp gap s0rl s0ll n0ll s0hw s0label s0lw s0lr s0rw s0rr n0lw n0lr s0h2w s0h2p s0hr
  s0l2w s0l2r s0l2p s0r2w s0r2r s0r2p n0l2w n0l2r n0l2p s0rightSet s0leftSet n0leftSet s1p s1w s2p s1u s0u n0u n1u s0u+n0u n2u s0hw+s0w n2p+n3p
  leftN0p afterS0p beforeN0p s0p+n0p last s0end n0end s1w+s0w n0p+s0p leftN0w
`
  .split(/\s+/)
  .slice(0, -1)
const guidedParts = [...plainParts, ...'said s0Said n0Said said+s0Said said+n0Said s0Place n0Place s0Place+n0Place n1Place n1Said said+n0p'.split(' ')]

/** A template's number and up to three parts. */
const plainTemplates = compiled(
  plainParts,
  `
  1; 2 s0wp; 3 s0w; 4 s0p; 5 n0wp; 6 n0w; 7 n0p; 8 n1w+n1p; 9 n1w; 10 n1p; 11 n2w; 12 n2p; 13 s0wp n0wp; 14 s0wp n0w; 15 s0w n0wp; 16 s0wp n0p;
  17 s0p n0wp; 18 s0w n0w; 19 s0p n0p; 20 n0p n1p; 21 n0p n1p n2p; 22 s0p n0p n1p; 23 s0hp s0p n0p; 24 s0p s0lp n0p; 25 s0p s0rp n0p; 26 s0p n0p n0lp;
  27 s0w gap; 28 s0p gap; 29 n0w gap; 30 n0p gap; 31 s0w n0w gap; 32 s0p n0p gap; 33 s0w s0rl; 34 s0p s0rl; 35 s0w s0ll; 36 s0p s0ll; 37 n0w n0ll;
  38 n0p n0ll; 39 s0hw; 40 s0hp; 41 s0label; 42 s0lw; 43 s0lp; 44 s0lr; 45 s0rw; 46 s0rp; 47 s0rr; 48 n0lw; 49 n0lp; 50 n0lr; 51 s0h2w; 52 s0h2p;
  53 s0hr; 54 s0l2w s0l2r; 55 s0l2p; 56 s0r2w s0r2r; 57 s0r2p; 58 n0l2w n0l2r; 59 n0l2p; 60 s0p s0lp s0l2p; 61 s0p s0rp s0r2p; 62 s0p s0hp s0h2p;
  63 n0p n0lp n0l2p; 64 s0w s0rightSet; 65 s0p s0rightSet; 66 s0w s0leftSet; 67 s0p s0leftSet; 68 n0w n0leftSet; 69 n0p n0leftSet; 70 s1p s0p n0p;
  71 s1p s1w; 72 s1p s2p n0p; 73 s1u s0u n0u; 74 s0u n0u n1u; 75 s0u+n0u n1u n2u; 76 s0u s0label n0u; 77 s0w s0label n0p; 78 s0p s0label n0w;
  79 s0w n0lw; 80 s0w n0lw n0w; 81 s0p n0lw n0p; 82 s0hw n0lw; 83 s0hp s0p n0lw; 84 s0hw+s0w n0lw; 85 n0p n1p n2p+n3p; 86 n0w n1w; 87 s0w n1w;
  88 s0w n0p n1p; 89 s0p n0w n1p; 90 s0p n0p n1w; 91 leftN0p n0p n1p; 92 s0p afterS0p beforeN0p; 93 s0p+n0p afterS0p beforeN0p; 94 last;
  95 last s0p n0p; 96 s0end n0p; 97 n0end s0p; 98 s0p+n0p s0rightSet n0leftSet; 99 s0p+n0p s0label s0rr; 100 s0lr s0rr s0u+n0u; 101 s0w s0rr n0p;
  102 s1w n0w; 103 s1w+s0w n0lw; 104 s1p s0p n0lw; 105 s0p+n0p s0rp s0rw; 106 s0l2r s0lr s0p+n0p; 107 n0p+s0p n0w leftN0w;
`,
)
const guidedTemplates = compiled(
  guidedParts,
  `
  120 said; 121 said s0Said n0Said; 122 said s0p n0p; 123 said+s0Said s0p n0p; 124 said+n0Said s0p n0p; 125 s0Place s0Said; 126 n0Place n0Said;
  127 s0Place s0Said s0p; 128 n0Place n0Said n0p; 129 said s0w; 130 said n0w; 131 s0Place+n0Place s0label n0Said; 132 said last;
  133 n1Place n1Said said+n0p;
`,
)

/** Four numbers for each template: its own, and the places of its parts. */
function compiled(parts: readonly string[], text: string): Int32Array {
  const templates = text.split(';').map((template) => template.trim().split(' '))
  return Int32Array.from(
    templates
      .filter(([number]) => number !== '')
      .flatMap(([number, first = '', second = '', third = '']) => [Number(number), ...[first, second, third].map((part) => parts.indexOf(part))]),
  )
}

/** The values of a state at work, in the order of the parts. Written by `parseFeatures` only, and read before it returns. */
export const values = new Int32Array(guidedParts.length)

/** Writes the hashes of the templates without a guide, as `three` makes them, into `into`; returns how many. */
export function hashPlain(into: Int32Array): number {
  spread(1, plainParts.length)
  return hashAll(plainTemplates, into, 0)
}

/** Behind the first `count`, which `hashPlain` has written, those with a guide. */
export function hashGuided(into: Int32Array, count: number): number {
  spread(plainParts.length, guidedParts.length)
  return hashAll(guidedTemplates, into, count)
}

/** Hashes of all templates, as `three` makes them, behind the first `count` of `into`; the values are prepared by `spread`. */
function hashAll(templates: Int32Array, into: Int32Array, count: number): number {
  let end = count
  for (let at = 0; at < templates.length; at += 4) {
    let hash = (templates[at] as number) ^ (values[templates[at + 1] as number] as number)
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) ^ (values[templates[at + 2] as number] as number)
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) ^ (values[templates[at + 3] as number] as number)
    into[end++] = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64
  }
  return end
}

/** Does to the values what `mix` does to a value before it goes into a hash: once for each, not for each template. */
function spread(from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const value = Math.imul(values[at] as number, 0xcc9e2d51)
    values[at] = Math.imul((value << 15) | (value >>> 17), 0x1b873593)
  }
}
