const space = /\s/

/** True where white space stands at `at`; false outside the text. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Outside the text the code is no number, and no comparison holds.
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return code >= 128 && space.test(text[at] as string)
}
