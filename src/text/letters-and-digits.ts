import { fold } from './fold.ts'

/** A name by its folded letters and digits alone: `Yak-130`, `yak 130` and `YAK130` are the same. */
export function lettersAndDigits(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '')
}
