import { defineConfig } from 'vitest/config'

/** Without isolation: no test keeps state in modules. Some tests start the program, so slow machines get time. */
export default defineConfig({
  test: {
    include: ['{src,tests,tools,eval}/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}'],
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
