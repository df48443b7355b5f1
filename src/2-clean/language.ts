const english = new Set('the of and to in a that is was for on it with as by at from his he be are has have had its not which were said this will'.split(' '))
const leastWords = 20

/** Language of a text by its commonest words: `en`, or `und` where hardly any of them are English. Short texts count as English. */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < leastWords) return /[^\p{Script=Latin}\P{L}]{20}/u.test(text) ? 'und' : 'en'
  const known = words.filter((word) => english.has(word)).length
  return known / words.length >= 0.12 ? 'en' : 'und'
}
