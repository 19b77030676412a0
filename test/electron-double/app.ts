// `app`: start, single instance, quitting.
import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startBrowser, stopBrowser } from './browser.ts'
import { emitPreventable } from './preventable.ts'
import { readSettings } from './settings.ts'
import { holdSingleInstanceLock } from './single-instance-lock.ts'

const settings = readSettings()

class DoubleApp extends EventEmitter {
  readonly isPackaged = false
  readonly name = '열람지기'
  readonly #ready = Promise.withResolvers<void>()
  readonly #switches: string[] = []
  #state: 'starting' | 'running' | 'quitting' | 'gone' = 'starting'
  /** Set by browser-window.ts; says whether all windows agreed to close. */
  closeWindows: () => boolean = () => true

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.#switches.push(value === undefined ? `--${name}` : `--${name}=${value}`)
    },
  }

  /** Called once main's module has run to its end; Electron, too, waits for that. */
  async becomeReady(): Promise<void> {
    if (this.#state === 'gone') return
    await startBrowser(this.#switches)
    this.#state = 'running'
    this.emit('ready')
    this.#ready.resolve()
  }

  async whenReady(): Promise<void> {
    return this.#ready.promise
  }

  isReady = (): boolean => this.#state === 'running'
  getVersion = (): string => process.env['npm_package_version'] ?? '0.0.0'
  getName = (): string => this.name
  getLocale = (): string => settings.locale

  getPath(name: string): string {
    const path = name === 'userData' ? settings.dataFolder : join(settings.dataFolder, name)
    mkdirSync(path, { recursive: true })
    return path
  }

  requestSingleInstanceLock(): boolean {
    return holdSingleInstanceLock(join(settings.dataFolder, 'single-instance'), () =>
      this.emit('second-instance', {}, [], settings.dataFolder),
    )
  }

  quit(): void {
    if (this.#state === 'gone') return
    if (this.#state === 'starting') return this.exit(0)
    if (emitPreventable(this, 'before-quit', {}) === 'prevented') return
    this.#state = 'quitting'
    if (!this.closeWindows()) {
      this.#state = 'running'
      return
    }
    if (emitPreventable(this, 'will-quit', {}) === 'prevented') {
      this.#state = 'running'
      return
    }
    this.exit(0)
  }

  allWindowsClosed(): void {
    if (this.#state !== 'running') return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }

  exit(exitCode: number): void {
    if (this.#state === 'gone') return
    this.#state = 'gone'
    this.emit('quit', {}, exitCode)
    void stopBrowser().finally(() => process.exit(exitCode))
  }
}

export const doubleApp = new DoubleApp()
