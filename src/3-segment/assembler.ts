/** Machine code of a WebAssembly function: what an expression or a statement below is made of. */
export type Code = readonly number[]

/** `value` in seven bits a byte, as the binary format writes whole numbers; negative ones by their sign. */
function signed(value: number): number[] {
  const bytes: number[] = []
  for (let left = value; ; left >>= 7) {
    const done = left >> 6 === 0 || left >> 6 === -1
    bytes.push((left & 127) | (done ? 0 : 128))
    if (done) return bytes
  }
}

function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

/** A local variable, by its number: the parameter is 0. */
export type Local = number

export const number = (value: number): Code => [0x41, ...signed(value | 0)]
export const get = (local: Local): Code => [0x20, local]
export const set = (local: Local, value: Code): Code => [...value, 0x21, local]

const binary =
  (...operation: readonly number[]) =>
  (left: Code, right: Code): Code => [...left, ...right, ...operation]
export const add = binary(0x6a)
export const subtract = binary(0x6b)
export const multiply = binary(0x6c)
export const and = binary(0x71)
export const or = binary(0x72)
export const shiftLeft = binary(0x74)
/** Keeps the sign. */
export const shiftRight = binary(0x75)
export const shiftRightUnsigned = binary(0x76)
export const less = binary(0x48)
/** True for 0. */
export const not = (value: Code): Code => [...value, 0x45]

/** The whole number at an address, with a fixed distance in bytes. */
export const load = (address: Code, offset = 0): Code => [...address, 0x28, 2, ...unsigned(offset)]
export const loadByte = (address: Code, offset = 0): Code => [...address, 0x2d, 0, ...unsigned(offset)]
export const store = (address: Code, value: Code): Code => [...address, ...value, 0x36, 2, 0]

// Sixteen bytes at once.
const wide = (operation: number): readonly number[] => [0xfd, ...unsigned(operation)]
export const loadWide = (address: Code, offset = 0): Code => [...address, ...wide(0), 4, ...unsigned(offset)]
export const storeWide = (address: Code, value: Code, offset = 0): Code => [...address, ...value, ...wide(11), 4, ...unsigned(offset)]
export const zeroWide: Code = [...wide(12), ...Array.from({ length: 16 }, () => 0)]
/** Sums of eight numbers of 16 bits, and of four of 32. */
export const addEight = binary(...wide(0x8e))
export const addFour = binary(...wide(0xae))
/** Four of eight numbers of 16 bits as numbers of 32. */
export const lowFour = (value: Code): Code => [...value, ...wide(0xa7)]
export const highFour = (value: Code): Code => [...value, ...wide(0xa8)]
/** Without their signs, sixteen numbers of 8 bits. */
export const sizesOfSixteen = (value: Code): Code => [...value, ...wide(0x60)]
/** Products of eight of sixteen numbers of 8 bits, in 16 bits. */
export const multiplyLowEight = binary(...wide(0x9c))
export const multiplyHighEight = binary(...wide(0x9d))
/** One number four times. */
export const fourTimes = (value: Code): Code => [...value, ...wide(0x11)]
/** Where four numbers are equal all bits are set, else none. */
export const equalFour = binary(...wide(0x37))
export const andWide = binary(...wide(0x4e))
/** One of four numbers, from 0. */
export const pick = (value: Code, place: number): Code => [...value, ...wide(0x1b), place]

export const when = (condition: Code, then: Code, otherwise: Code = []): Code => [
  ...condition,
  0x04,
  0x40,
  ...then,
  ...(otherwise.length > 0 ? [0x05, ...otherwise] : []),
  0x0b,
]
/** Does `body` again and again as long as `condition` holds, which is asked before each time. */
export const during = (condition: Code, body: Code): Code => [0x02, 0x40, 0x03, 0x40, ...not(condition), 0x0d, 1, ...body, 0x0c, 0, 0x0b, 0x0b]

/** What the host gives to run the code; the types of the language leave it to browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
  ) => { readonly exports: { readonly memory: { readonly buffer: ArrayBuffer }; readonly run: (argument: number) => void } }
}

export interface Machine {
  /** All that the code can see; it never grows. */
  readonly memory: ArrayBuffer
  readonly run: (argument: number) => void
}

/** A function of one whole number, with so many whole and so many 16-byte variables behind its parameter, and `bytes` of memory. */
export function assemble(bytes: number, code: Code, { numbers, wides }: { readonly numbers: number; readonly wides: number }): Machine {
  const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
  const name = (text: string): Code => [text.length, ...new TextEncoder().encode(text)]
  const body = [2, ...unsigned(numbers), 0x7f, ...unsigned(wides), 0x7b, ...code, 0x0b]
  const pages = unsigned(Math.ceil(bytes / 65536))
  const module = new WebAssembly.Module(
    Uint8Array.from([
      0,
      0x61,
      0x73,
      0x6d,
      1,
      0,
      0,
      0,
      ...section(1, [1, 0x60, 1, 0x7f, 0]),
      ...section(3, [1, 0]),
      ...section(5, [1, 1, ...pages, ...pages]),
      ...section(7, [2, ...name('memory'), 2, 0, ...name('run'), 0, 0]),
      ...section(10, [1, ...unsigned(body.length), ...body]),
    ]),
  )
  const { memory, run } = new WebAssembly.Instance(module).exports
  return { memory: memory.buffer, run }
}
