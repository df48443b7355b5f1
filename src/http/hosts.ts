import { isIP } from 'node:net'

const loopback = new Set(['localhost', '127.0.0.1', '::1'])
const everywhere = new Set(['0.0.0.0', '::'])

/** The name in a Host header, without port and brackets, lower case. */
function nameIn(header: string): string {
  const bracketed = /^\[([0-9a-f:.]+)\](?::\d+)?$/i.exec(header)?.[1]
  return (bracketed ?? header.replace(/:\d+$/, '')).toLowerCase()
}

/**
 * Whether a request meant this program. A web page elsewhere can point its own name at this machine (DNS rebinding),
 * so only loopback names and the address listened on are answered; who listens on every address is reached by any address, but by no name.
 */
export function hostIsOurs(header: string | undefined, listensOn: string): boolean {
  if (header === undefined || header === '') return false
  const name = nameIn(header)
  if (loopback.has(name) || name === listensOn.toLowerCase()) return true
  return everywhere.has(listensOn) && isIP(name) !== 0
}
