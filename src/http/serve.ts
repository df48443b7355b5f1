import { createServer } from 'node:net'
import { serve } from '@hono/node-server'
import type { Store } from '../store/open.ts'
import { webApp } from './app.ts'

interface Wanted {
  readonly store: Store
  readonly host: string
  readonly port: number
  /** True: take the next free port when `port` is taken. */
  readonly orNext: boolean
  readonly folder?: string
  readonly report: (line: string) => void
}

export interface Serving {
  readonly address: string
  readonly port: number
  /** Stops answering, and waits for the answers under way. */
  readonly stop: () => Promise<void>
}

const portsTried = 100

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (problem: NodeJS.ErrnoException) => (problem.code === 'EADDRINUSE' ? resolve(false) : reject(problem)))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

async function freePort({ host, port, orNext }: Wanted): Promise<number> {
  const most = orNext ? Math.min(65535, port + portsTried) : port
  for (let tried = port; tried <= most; tried += 1) if (port === 0 || (await isFree(host, tried))) return tried
  throw new Error(orNext ? `no port from ${port} to ${most} is free` : `port ${port} is taken; --port takes another, 0 any free one`)
}

/** Serves the web page and the HTTP interface until it is stopped. */
export async function startServing(wanted: Wanted): Promise<Serving> {
  const { store, host, folder, report } = wanted
  const port = await freePort(wanted)
  const app = webApp({
    store,
    host,
    ...(folder === undefined ? {} : { folder }),
    report: (issues) => issues.forEach((issue) => report(`${issue.severity}: ${issue.file} (${issue.place}): ${issue.reason} [${issue.code}]`)),
    failed: (problem) => report(`error: ${problem.stack ?? problem.message}`),
  })
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (listening) => {
      const shown = host.includes(':') ? `[${host}]` : host
      const stop = () =>
        new Promise<void>((stopped) => {
          server.close(() => stopped())
          if ('closeIdleConnections' in server) server.closeIdleConnections()
        })
      resolve({ address: `http://${shown}:${listening.port}/`, port: listening.port, stop })
    })
    server.on('error', reject)
  })
}
