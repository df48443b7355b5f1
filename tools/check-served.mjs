// Asks a running `lading serve` for its page, the page's files and its register. Run: node tools/check-served.mjs ADDRESS
const address = new URL(process.argv[2] ?? 'http://127.0.0.1:4173')
const ask = async (path) => {
  const answer = await fetch(new URL(path, address))
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer
}

const page = await (await ask('/')).text()
const files = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map((found) => found[1])
if (files.length === 0) throw new Error('the page names no script')
for (const file of files) await ask(file)
const { rows } = await (await ask('/api/register')).json()
if (!(rows?.length > 0)) throw new Error('the register is empty')
const { paths } = await (await ask('/api/openapi.json')).json()
if (!paths?.['/api/register']) throw new Error('the register is not described')
console.log(`served: the page, ${files.length} files of it, ${rows.length} rows, ${Object.keys(paths).length} routes described`)
