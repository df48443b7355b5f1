/** UTF-8 read as windows-1252 or Latin-1: a lead byte's letter, then what can only be a continuation byte. */
const garbled = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u0080-\u00bf]|â€[\u0080-\u00bf™œ˜“”¦¢œž\u009d]|â‚¬/g
const lost = /\ufffd/g
const enough = 2

/** Where characters were garbled before the file was written, with the reason; null when there are hardly any signs of it. */
export function mojibakeAt(source: string): { at: number; reason: string } | null {
  const signs = [...source.slice(0, 1_000_000).matchAll(garbled)]
  const first = signs[0]
  if (first && signs.length >= enough)
    return { at: first.index, reason: `UTF-8 was once read as another encoding here: “${first[0]}” and ${signs.length - 1} more like it` }
  const gap = lost.exec(source)
  lost.lastIndex = 0
  return gap ? { at: gap.index, reason: 'characters had been lost (U+FFFD)' } : null
}
