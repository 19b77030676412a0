// `dialog`. A test says beforehand what the person would have chosen; a dialog that nobody expected is cancelled.
import { join } from 'node:path'
import { note } from './journal.ts'

export type DialogAnswer =
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'save'; readonly path: string }
  | { readonly kind: 'save-into'; readonly folder: string }
  | { readonly kind: 'cancel' }

export interface ShownDialog {
  readonly kind: 'open' | 'save' | 'message'
  readonly options: unknown
}

interface FileOptions {
  readonly defaultPath?: string
}

const answers: DialogAnswer[] = []
const shown: ShownDialog[] = []

export const answerNextDialog = (answer: DialogAnswer): void => {
  answers.push(answer)
}

export const shownDialogs = (): readonly ShownDialog[] => shown

/** Electron's dialogs take an optional window before the options. */
const optionsOf = (parts: readonly unknown[]): FileOptions => parts.at(-1) ?? {}

export const dialog = {
  showOpenDialog: async (...parts: readonly unknown[]) => {
    shown.push({ kind: 'open', options: optionsOf(parts) })
    const answer = answers.shift()
    return answer?.kind === 'open' ? { canceled: false, filePaths: [answer.path] } : { canceled: true, filePaths: [] }
  },
  showSaveDialog: async (...parts: readonly unknown[]) => {
    const options = optionsOf(parts)
    shown.push({ kind: 'save', options })
    const answer = answers.shift()
    if (answer?.kind === 'save') return { canceled: false, filePath: answer.path }
    if (answer?.kind === 'save-into') {
      return {
        canceled: false,
        filePath: join(answer.folder, (options.defaultPath ?? 'unnamed').split(/[\\/]/).at(-1) ?? ''),
      }
    }
    return { canceled: true, filePath: '' }
  },
  showMessageBox: async (...parts: readonly unknown[]) => {
    shown.push({ kind: 'message', options: optionsOf(parts) })
    return { response: 0, checkboxChecked: false }
  },
  showErrorBox: (title: string, content: string): void => {
    note({ kind: 'error-box', title, content })
    console.error(`${title}: ${content}`)
  },
}
