// Lets `npx lading` find the checkout's own command directly, on the Node that `npm ci` brought. Runs with `npm ci`.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const link = join(root, 'node_modules/.bin/lading')
mkdirSync(join(root, 'node_modules/.bin'), { recursive: true })
chmodSync(join(root, 'src/cli/main.ts'), 0o755)
rmSync(link, { force: true })
symlinkSync('../../src/cli/main.ts', link)
