// The real machine behind the handlers: dialogs, files, papers, exports.
import { join } from 'node:path'
import { type BrowserWindow, app, dialog } from 'electron'
import type { News } from '../../domain/contract/client.ts'
import { fail, succeed } from '../../domain/result.ts'
import { createHashRunner } from '../copy/run-hash.ts'
import type { Machine } from '../door/machine.ts'
import { dropFile, readChosenFile, settleFile, writeAside } from './file-aside.ts'
import type { PrintWindow } from './print-window.ts'
import { createExportRunner } from './run-export.ts'

export interface MachineParts {
  readonly window: BrowserWindow
  readonly printWindow: PrintWindow
  readonly exportWorkerFile: string
  readonly hashWorkerFile: string
  readonly tell: (news: News) => void
}

export const createMachine = (parts: MachineParts): Machine => {
  const { window, printWindow, exportWorkerFile, hashWorkerFile, tell } = parts
  const { runExport, cancelJob } = createExportRunner(exportWorkerFile, tell)
  const { runHash, cancelHash } = createHashRunner(hashWorkerFile, tell)
  return {
    chooseFile: async (extensions, bytesMax) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [{ name: extensions.map((extension) => `.${extension}`).join(' '), extensions: [...extensions] }],
      })
      const [path] = filePaths
      return canceled || path === undefined ? fail({ kind: 'cancelled' }) : readChosenFile(path, bytesMax)
    },
    chooseSavePath: async ({ defaultName, extension }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), defaultName),
        filters: [{ name: `.${extension}`, extensions: [extension] }],
      })
      return canceled || filePath === '' ? fail({ kind: 'cancelled' }) : succeed(filePath)
    },
    renderPdf: printWindow.renderPdf,
    print: printWindow.print,
    writeAside,
    settleFile,
    dropFile,
    runExport,
    hashChosenFile: async (jobId) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'] })
      const [path] = filePaths
      return canceled || path === undefined ? fail({ kind: 'cancelled' }) : runHash(jobId, path)
    },
    cancelJob: (jobId) => {
      cancelJob(jobId)
      cancelHash(jobId)
    },
  }
}
