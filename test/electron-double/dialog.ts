// `dialog`. A test says beforehand what the person would have chosen; a dialog that nobody expected is cancelled.
import { join } from 'node:path'
import { BrowserWindow } from './browser-window.ts'
import { note } from './journal.ts'
import { isPersonWatching, pickFile, savePath } from './person-dialogs.ts'

export type DialogAnswer = PlainAnswer | { readonly kind: 'hold'; readonly finally: PlainAnswer }

/** `hold` keeps the dialog open until `releaseDialogs`. */
type PlainAnswer =
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
const held: (() => void)[] = []
const shown: ShownDialog[] = []

export const answerNextDialog = (answer: DialogAnswer): void => {
  answers.push(answer)
}

export const releaseDialogs = (): void => {
  for (const release of held.splice(0)) release()
}

const nextAnswer = async (): Promise<PlainAnswer> => {
  const answer = answers.shift() ?? { kind: 'cancel' }
  if (answer.kind !== 'hold') return answer
  await new Promise<void>((release) => held.push(release))
  return answer.finally
}

export const shownDialogs = (): readonly ShownDialog[] => shown

/** Electron's dialogs take an optional window before the options. */
const optionsOf = (parts: readonly unknown[]): FileOptions => parts.at(-1) ?? {}

export const dialog = {
  showOpenDialog: async (...parts: readonly unknown[]) => {
    shown.push({ kind: 'open', options: optionsOf(parts) })
    const answer = await nextAnswer()
    const [window] = BrowserWindow.getAllWindows()
    if (isPersonWatching() && window !== undefined) {
      const path = await pickFile(await window.webContents.page)
      return { canceled: path === null, filePaths: path === null ? [] : [path] }
    }
    return answer.kind === 'open' ? { canceled: false, filePaths: [answer.path] } : { canceled: true, filePaths: [] }
  },
  showSaveDialog: async (...parts: readonly unknown[]) => {
    const options = optionsOf(parts)
    shown.push({ kind: 'save', options })
    const answer = await nextAnswer()
    if (answer.kind === 'save') return { canceled: false, filePath: answer.path }
    if (answer.kind === 'save-into') {
      return {
        canceled: false,
        filePath: join(answer.folder, (options.defaultPath ?? 'unnamed').split(/[\\/]/).at(-1) ?? ''),
      }
    }
    if (isPersonWatching()) return { canceled: false, filePath: savePath(options.defaultPath ?? 'unnamed') }
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
