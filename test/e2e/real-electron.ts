// Starts the app on real Electron with the interface of the double, so one suite serves both. What only the double can
// tell (its journal, its verdicts) is refused, and tests that need it skip themselves.
import { join, resolve } from 'node:path'
import { _electron } from 'playwright'
import { findElectron } from '../../build/electron-binary.ts'
import { shiftClock } from '../electron-double/clock.ts'
import type { Commands } from '../electron-double/control.ts'
import type { LaunchOptions, LaunchedApp } from '../electron-double/launch.ts'

const projectRoot = resolve(import.meta.dirname, '../..')

export const launchElectron = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const executablePath = findElectron()
  if (executablePath === null) throw new Error("Electron's binary is not here")
  const electron = await _electron.launch({
    executablePath,
    args: [projectRoot, `--user-data-dir=${options.dataFolder}`, `--lang=${options.locale ?? 'ko-KR'}`],
    env: { ...process.env, ...(options.timeZone === undefined ? {} : { TZ: options.timeZone }) },
  })
  const ended = new Promise<number | null>((end) => electron.process().once('exit', (code) => end(code)))
  const page = await electron.firstWindow()
  if (options.clock !== undefined) {
    const offset = new Date(options.clock).getTime() - Date.now()
    await electron.evaluate(`(${shiftClock.toString()})(${offset})`)
    await page.addInitScript(shiftClock, offset)
    await page.reload()
  }

  const answerSave = async (path: string | null): Promise<null> => {
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
    }, path)
    return null
  }
  const command = async (name: keyof Commands): Promise<never> => {
    if (name === 'quit') await electron.evaluate(({ app }) => app.quit())
    else if (name === 'close-window')
      await electron.evaluate((modules) => modules.BrowserWindow.getAllWindows()[0]?.close())
    else throw new Error(`only the double can do '${name}'`)
    return null as never
  }
  return {
    page,
    spool: join(options.dataFolder, 'spool'),
    ended,
    app: command,
    processId: electron.process().pid ?? 0,
    dialogs: {
      openFile: async (path) => {
        await electron.evaluate(({ dialog }, chosen) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
        }, path)
        return null
      },
      saveTo: answerSave,
      saveInto: async (folder) => {
        await electron.evaluate(({ dialog }, into) => {
          dialog.showSaveDialog = async (...parts: unknown[]) => {
            const proposed: unknown = Reflect.get(Object(parts.at(-1)), 'defaultPath')
            return { canceled: false, filePath: `${into}/${String(proposed).split(/[\\/]/).at(-1)}` }
          }
        }, folder)
        return null
      },
      cancel: async () => answerSave(null),
      shown: async () => [],
    },
    close: async () => {
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined)
      await ended
    },
  }
}
