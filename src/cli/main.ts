#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Compiled modules are kept between runs: without them half of a short run is compiling. Where nothing can be written there it does without.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/lading', import.meta.url)))
const { run } = await import('./program.ts')
const { processTerminal } = await import('./terminal.ts')

process.exitCode = await run(process.argv.slice(2), processTerminal())
