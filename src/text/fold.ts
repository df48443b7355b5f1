const ascii = /^[\0-\x7f]*$/
const innerDot = /(?<=\p{L})\.(?=\p{L}|$)/gu

/**
 * The form in which words are compared: lower case, no accents, straight quotes, no dots inside abbreviations.
 * `Türkiye` and `turkiye`, `U.S.` and `us`, `Yak‑130` and `yak-130` are the same. Empty for marks without letters or digits.
 */
export function fold(word: string): string {
  if (ascii.test(word)) return word.includes('.') ? word.toLowerCase().replace(innerDot, '') : word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–]/g, '-')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(innerDot, '')
}
