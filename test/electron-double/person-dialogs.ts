// File dialogs for a person at the preview: opening uses the browser's own file chooser, saving goes to the documents
// folder under the proposed name, because a browser cannot ask for a place to write to.
import { mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { readSettings } from './settings.ts'

export const isPersonWatching = (): boolean => readSettings().banner !== null

export const pickFile = async (page: Page): Promise<string | null> => {
  const picked = await page.evaluate(
    async () =>
      new Promise<{ readonly name: string; readonly bytes: readonly number[] } | null>((end) => {
        const input = document.createElement('input')
        input.type = 'file'
        input.addEventListener('cancel', () => end(null))
        input.addEventListener('change', () => {
          const file = input.files?.[0]
          if (file === undefined) return end(null)
          void file.arrayBuffer().then((buffer) => end({ name: file.name, bytes: [...new Uint8Array(buffer)] }))
        })
        input.click()
      }),
  )
  if (picked === null) return null
  const folder = join(readSettings().dataFolder, 'picked')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, basename(picked.name))
  writeFileSync(path, Uint8Array.from(picked.bytes))
  return path
}

export const savePath = (proposed: string): string => {
  const folder = join(homedir(), 'yeollamjigi-preview')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, basename(proposed))
  console.log(`저장: ${path}`)
  return path
}
