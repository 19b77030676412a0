// Bundles the three environments of the app. Everything is bundled except better-sqlite3, whose native binary is found
// beside its own package, so the packaged app carries one dependency.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const projectRoot = resolve(import.meta.dirname, '..')
const at = (...parts: readonly string[]): string => resolve(projectRoot, ...parts)

/** Entries by name; a path that does not exist is left out. */
const entries = (candidates: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(candidates).filter(([, path]) => existsSync(path)))

export default defineConfig({
  main: {
    build: {
      outDir: at('dist/main'),
      emptyOutDir: true,
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        input: entries({
          index: at('electron/main.ts'),
          'export-worker': at('electron/worker/export-worker.ts'),
          'hash-worker': at('electron/worker/hash-worker.ts'),
        }),
        external: ['better-sqlite3'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'part-[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('dist/preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      sourcemap: false,
      // A sandboxed preload may load nothing but 'electron', so it is one CommonJS file.
      rolldownOptions: {
        input: { index: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    // Filled in by electron/shell/app-file.ts, anew for every page.
    html: { cspNonce: '__PAGE_NONCE__' },
    build: {
      outDir: at('dist/renderer'),
      emptyOutDir: true,
      sourcemap: false,
      rolldownOptions: {
        input: entries({ index: at('renderer/index.html'), paper: at('renderer/paper.html') }),
        // zod reads its settings when a schema is made, so ours must be in the chunk that every schema waits for.
        output: {
          codeSplitting: { groups: [{ name: 'schema', test: /node_modules[\\/]zod[\\/]|no-generated-code/ }] },
        },
      },
    },
  },
})
