/** Where a command writes. Results go to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** True when `err` is a screen on which a line can be rewritten. */
  readonly live: boolean
  /** Width of the screen of `out` in characters; null when it is a file or a pipe. */
  readonly width: number | null
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The process's own streams. Who stops reading results (`lading … | head`) ends the program quietly; who stops reading progress and
 * issues does not, for there may be work half done.
 */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'EPIPE') throw problem
      if (stream === process.stdout) process.exit(0)
    })
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    live: process.stderr.isTTY,
    width: process.stdout.isTTY ? process.stdout.columns : null,
    env: process.env,
  }
}

/** Exit codes: the work was done, nothing could be done, the command was used wrongly. */
export const exit = { done: 0, nothing: 1, wrongUse: 2 } as const
export type Exit = (typeof exit)[keyof typeof exit]

/** Thrown where a command was used wrongly or cannot start; its message is for the person at the keyboard. */
export class Refusal extends Error {
  readonly code: Exit
  constructor(message: string, code: Exit = exit.nothing) {
    super(message)
    this.code = code
  }
}

const everyMs = 100
const everyDocuments = 50
const shortWork = 20

/** Says how far a long piece of work is: one line that is rewritten on a screen, a line now and then elsewhere, nothing for short work. */
export function progress(terminal: Terminal, what: string, total: number): { step: () => void; end: () => void } {
  let done = 0
  let shown = 0
  let drawn = false
  const step = () => {
    done += 1
    if (total < shortWork) return
    if (!terminal.live) {
      if (done % everyDocuments === 0) terminal.err(`${what} ${done} of ${total}\n`)
      return
    }
    const now = Date.now()
    if (now - shown < everyMs) return
    shown = now
    drawn = true
    terminal.err(`\r${what} ${done} of ${total}\u001b[K`)
  }
  const end = () => {
    if (drawn) terminal.err('\r\u001b[K')
  }
  return { step, end }
}
