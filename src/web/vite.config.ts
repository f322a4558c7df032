import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compression } from 'vite-plugin-compression2'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const api = process.env['API'] ?? `http://127.0.0.1:${process.env['PORT'] ?? 4000}`

export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    // Once, as small as it gets: the server sends what is there.
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(html|js|css|svg)$/, threshold: 0 }),
  ],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    // Those that know `light-dark()`: what is made of it for others does not follow the theme that a reader chooses.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing in the page may come as a `data:` address: the content policy names this server alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    // All styles are a few kilobytes; and what several views share comes with the first script, for each file more is a
    // way more to the server.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'shared', test: /src\/web\/(?:api|frame|parts|selection)\//, priority: 1 }] },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // What the page asks the server for, while Vite has the page itself.
    proxy: { '^/(graphql|(statements|mentions)\\.(csv|ndjson))': api },
  },
})
