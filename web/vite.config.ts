import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The server answers with a strict content security policy: nothing may be inlined.
export default defineConfig({
  plugins: [react()],
  build: {
    target: ['chrome125', 'firefox128', 'safari18'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://localhost:4173' } },
})
