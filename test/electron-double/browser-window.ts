// `BrowserWindow`. Bounds are remembered and reported, but a headless page has a viewport, not a place on a screen.
import { EventEmitter } from 'node:events'
import { doubleApp } from './app.ts'
import { note } from './journal.ts'
import { emitPreventable } from './preventable.ts'
import { WebContents } from './web-contents.ts'

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface WindowOptions extends Partial<Bounds> {
  readonly show?: boolean
  readonly webPreferences?: { readonly preload?: string }
}

const windows = new Set<BrowserWindow>()

export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  readonly webContents: WebContents
  #bounds: Bounds
  #isMaximized = false
  #isMinimized = false
  #isVisible: boolean
  #isDestroyed = false

  constructor(options: WindowOptions = {}) {
    super()
    this.#bounds = {
      x: options.x ?? 240,
      y: options.y ?? 70,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    this.#isVisible = options.show ?? true
    // The first window is shown once it is ready; a later one that starts hidden is meant to stay so.
    const placement = options.show === false && windows.size > 0 ? 'hidden' : 'shown'
    this.webContents = new WebContents(options.webPreferences?.preload ?? null, placement)
    // A person closed the browser's window: too late to ask, but the product must still hear of it.
    this.webContents.once('page-gone', () => this.#isDestroyed || this.#leave())
    windows.add(this)
    doubleApp.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url)
    this.emit('ready-to-show')
    doubleApp.emit('first-page-shown')
  }

  show(): void {
    this.#isVisible = true
  }

  hide(): void {
    this.#isVisible = false
  }

  focus(): void {
    note({ kind: 'focused' })
    this.emit('focus')
  }

  isVisible = (): boolean => this.#isVisible
  isMaximized = (): boolean => this.#isMaximized
  isMinimized = (): boolean => this.#isMinimized
  isDestroyed = (): boolean => this.#isDestroyed
  getNormalBounds = (): Bounds => this.#bounds
  getBounds = (): Bounds => this.#bounds

  setBounds(bounds: Bounds): void {
    this.#bounds = bounds
  }

  maximize(): void {
    this.#isMaximized = true
  }

  unmaximize(): void {
    this.#isMaximized = false
  }

  minimize(): void {
    this.#isMinimized = true
  }

  restore(): void {
    this.#isMinimized = false
  }

  /** Says whether the window closed; a listener may have kept it open. */
  close(): boolean {
    if (this.#isDestroyed) return true
    if (emitPreventable(this, 'close', {}) === 'prevented') return false
    this.#leave()
    return true
  }

  destroy(): void {
    if (!this.#isDestroyed) this.#leave()
  }

  #leave(): void {
    this.#isDestroyed = true
    windows.delete(this)
    void this.webContents.destroy()
    this.emit('closed')
    if (windows.size === 0) doubleApp.allWindowsClosed()
  }
}

doubleApp.closeWindows = () => BrowserWindow.getAllWindows().every((window) => window.close())
