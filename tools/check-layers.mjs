// Which part may import which, and what the pure parts may not touch. Run: node tools/check-layers.mjs [ROOT]
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** The table. `stage` stands for every `src/N-verb/`; `top` for `src/pipeline.ts` and `src/index.ts`. */
const may = {
  model: [],
  text: ['model'],
  vocab: ['model', 'text'],
  stage: ['model', 'text', 'vocab'],
  store: ['model', 'text'],
  views: ['model', 'text'],
  top: ['model', 'text', 'vocab', 'stage', 'store', 'views', 'top'],
  http: ['top', 'store', 'vocab', 'views', 'model', 'text'],
  cli: ['http', 'top', 'store', 'vocab', 'views', 'model', 'text'],
}
const pure = ['model', 'text', 'stage']
const valuesForWeb = 'src/views/labels.ts'
const longest = 350
const longAllowed = /^(?:#!.*\n)?\s*(?:\/\/|\/\*).*\b(?:generated|case table)\b/i

/** Every breach under `root`, one line each, as `file: what`. Tests may import what they test; size and cycles bind them too. */
export function checkLayers(root) {
  const files = globSync('{src,web,tests,tools,eval,bench}/**/*.{ts,tsx,mjs}', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file))
    .sort()
  const breaches = []
  const graph = new Map()
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8')
    const breach = (what) => breaches.push(`${file}: ${what}`)
    const lines = text.split('\n').length - 1
    if (lines > longest && !longAllowed.test(text)) breach(`${lines} lines, above ${longest}`)
    const parsed = parseSync(file, text)
    if (parsed.errors.length > 0) breach(`cannot be parsed: ${parsed.errors[0].message}`)
    const imports = importsOf(parsed, text)
    graph.set(
      file,
      imports.filter((one) => one.from.startsWith('.')).map((one) => resolve(file, one.from)),
    )
    const layer = layerOf(file)
    if (file.startsWith('src/') && !(layer in may)) breach('lies in no folder of the table')
    if (/\.test\.tsx?$/.test(file)) continue
    for (const one of imports) checkImport(file, layer, one, breach)
    if (pure.includes(layer)) checkPure(parsed.program, breach)
  }
  for (const folder of new Set(files.filter((file) => layerOf(file) === 'stage').map((file) => file.split('/')[1])))
    if (!files.includes(entryOf(folder))) breaches.push(`${entryOf(folder)}: is missing; a stage has one entry, named after its verb`)
  return [...breaches, ...cyclesOf(graph)]
}

/** `4-find` has its entry in `src/4-find/find.ts`. */
function entryOf(folder) {
  return `src/${folder}/${folder.slice(2)}.ts`
}

/** The row of the table a file belongs to; null outside src/. */
function layerOf(file) {
  const [top, folder, rest] = file.split('/')
  if (top !== 'src') return top
  if (rest === undefined) return ['pipeline.ts', 'index.ts'].includes(folder.replace('.test', '')) ? 'top' : folder
  return /^\d-[a-z]+$/.test(folder) ? 'stage' : folder === 'top' || folder === 'stage' ? `${folder}/` : folder
}

/** Static imports and re-exports with what they bring; a dynamic import brings values. */
function importsOf({ module, program }, text) {
  const found = module.staticImports.map((one) => ({
    from: one.moduleRequest.value,
    type: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
  }))
  for (const { entries } of module.staticExports)
    for (const entry of entries) if (entry.moduleRequest) found.push({ from: entry.moduleRequest.value, type: entry.isType })
  for (const { moduleRequest } of module.dynamicImports) found.push({ from: text.slice(moduleRequest.start + 1, moduleRequest.end - 1), type: false })
  new Visitor({ TSImportType: (node) => found.push({ from: node.source?.value ?? '', type: true }) }).visit(program)
  return found
}

function resolve(file, from) {
  return normalize(join(dirname(file), from))
    .split(sep)
    .join('/')
}

function checkImport(file, layer, { from, type }, breach) {
  if (!from.startsWith('.')) {
    if (layer === 'model') breach(`model/ imports nothing, but ${from}`)
    if (pure.includes(layer) && from.startsWith('node:') && from !== 'node:crypto') breach(`no ${from} here: files, clock and network belong to cli/ and http/`)
    return
  }
  const target = resolve(file, from)
  if (!target.startsWith('src/'))
    return file.startsWith('src/') && !target.endsWith('.json') ? breach(`src/ imports nothing outside src/, but ${target}`) : undefined
  const other = layerOf(target)
  if (layer === 'web') {
    if (!['model', 'views'].includes(other)) breach(`web/ may not import ${target}`)
    else if (!type && target !== valuesForWeb) breach(`web/ takes only types from ${target}`)
    return
  }
  if (!file.startsWith('src/') || !(layer in may)) return
  const [here, there] = [file.split('/')[1], target.split('/')[1]]
  if (layer === 'stage' && other === 'stage') return here === there ? undefined : breach(`a stage imports no other stage, but ${target}`)
  if (layer !== other && !may[layer].includes(other)) return breach(`${layer === 'top' ? file : `${here}/`} may not import ${target}`)
  if (other === 'stage' && target !== entryOf(there)) breach(`${target} is private to its stage`)
}

function checkPure(program, breach) {
  const no = (what) => breach(`no ${what} here: same input, same output`)
  new Visitor({
    MemberExpression(node) {
      const name = `${node.object.name}.${node.property.name}`
      if (['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'globalThis.fetch'].includes(name)) no(name)
    },
    NewExpression: (node) => node.callee.name === 'Date' && node.arguments.length === 0 && no('new Date()'),
    CallExpression: (node) => ['fetch', 'Date', 'randomUUID', 'randomBytes'].includes(node.callee.name) && no(`${node.callee.name}()`),
  }).visit(program)
}

/** Each cycle once, named from its first file. */
function cyclesOf(graph) {
  const done = new Set()
  const found = []
  const visit = (file, path) => {
    if (path.includes(file)) return void found.push(`${file}: import cycle ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`)
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}

if (import.meta.main) {
  const breaches = checkLayers(process.argv[2] ?? '.')
  for (const line of breaches) console.error(line)
  if (breaches.length > 0) process.exitCode = 1
  else console.log('layers: nothing to report')
}
