import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  /** True for built files whose name changes with their content. */
  readonly lasting: boolean
}

/** A file of the built web page by its path in the address; null when there is none. Never one outside the folder. */
export async function pageFile(folder: string, path: string): Promise<PageFile | null> {
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, decodeURIComponent(path)))
    const type = types[extname(file).toLowerCase()]
    if (!file.startsWith(root + sep) || type === undefined) return null
    return { body: new Uint8Array(await readFile(file)), type, lasting: file.startsWith(join(root, 'assets') + sep) }
  } catch {
    return null
  }
}

/** What stands in place of a web page that has not been built. */
export const notBuilt = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Lading</title></head>
<body>
<h1>Lading</h1>
<p>The web page has not been built yet: run <code>npm run build</code> and load this page again.</p>
<p>The HTTP interface works: <a href="/api/register">/api/register</a>, described in <a href="/api/openapi.json">/api/openapi.json</a>.</p>
</body>
</html>
`
