// The double's process: puts the double in the place of 'electron', then runs the shipped main bundle as it is.
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { readSettings } from './settings.ts'

const electronDouble = new URL('electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'electron' ? { url: electronDouble, shortCircuit: true } : nextResolve(specifier, context),
})

const { doubleApp } = await import('./app.ts')
const { obeyController } = await import('./control.ts')
obeyController()
await import(pathToFileURL(readSettings().mainFile).href)
// Electron's 'ready' is too early for a test: it wants to see the first page.
doubleApp.once('first-page-shown', () => process.send?.({ kind: 'ready' }))
await doubleApp.becomeReady()
