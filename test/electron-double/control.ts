// Obeys the test that started this process: what a person outside the window would do (dialogs, power, quitting).
import { letRun } from './running-time.ts'
import { offsetOf, shiftClock, clockVariable } from './clock.ts'
import { doubleApp } from './app.ts'
import { shiftPageClocks } from './browser.ts'
import { BrowserWindow } from './browser-window.ts'
import { type DialogAnswer, type ShownDialog, answerNextDialog, releaseDialogs, shownDialogs } from './dialog.ts'
import { powerMonitor } from './electron.ts'
import { type Sighting, seen } from './journal.ts'
import { shownMenu } from './menu.ts'
import { type PrinterAnswer, answerNextPrint } from './printing.ts'
import { defaultSession } from './session.ts'

export type PowerEvent = 'lock-screen' | 'unlock-screen' | 'suspend' | 'resume'

export interface WindowFacts {
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly isMaximized: boolean
  readonly isVisible: boolean
}

/** One entry per thing that can be asked; input and output of each. */
export interface Commands {
  readonly 'answer-dialog': readonly [DialogAnswer, null]
  readonly 'release-dialogs': readonly [null, null]
  readonly 'shown-dialogs': readonly [null, readonly ShownDialog[]]
  readonly 'answer-print': readonly [PrinterAnswer, null]
  readonly power: readonly [PowerEvent, null]
  readonly quit: readonly [null, null]
  readonly 'close-window': readonly [null, null]
  readonly 'place-window': readonly [WindowFacts['bounds'], null]
  readonly 'maximise-window': readonly [null, null]
  readonly windows: readonly [null, readonly WindowFacts[]]
  readonly 'set-clock': readonly [string, null]
  readonly seen: readonly [null, readonly Sighting[]]
  readonly menu: readonly [null, unknown]
  readonly 'would-cancel': readonly [string, boolean]
  readonly 'would-grant': readonly [string, boolean]
}

type Obey = {
  readonly [Name in keyof Commands]: (input: Commands[Name][0]) => Commands[Name][1] | Promise<Commands[Name][1]>
}

const mainWindow = (): BrowserWindow => {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined) throw new Error('no window is open')
  return window
}

const obey: Obey = {
  'answer-dialog': (answer) => (answerNextDialog(answer), null),
  'release-dialogs': () => (releaseDialogs(), null),
  'shown-dialogs': () => shownDialogs(),
  'answer-print': (answer) => (answerNextPrint(answer), null),
  power: (event) => (powerMonitor.emit(event), null),
  quit: () => (doubleApp.quit(), null),
  'close-window': () => (mainWindow().close(), null),
  'place-window': (bounds) => (mainWindow().setBounds(bounds), null),
  'maximise-window': () => (mainWindow().maximize(), null),
  windows: () =>
    BrowserWindow.getAllWindows().map((window) => ({
      bounds: window.getBounds(),
      isMaximized: window.isMaximized(),
      isVisible: window.isVisible(),
    })),
  'set-clock': async (instant) => {
    const offset = offsetOf(instant)
    // Time passes in such a test: the PC goes on running for as long, or the clock would seem to have been set.
    letRun((offset - Number(process.env[clockVariable] ?? 0)) / 1000)
    process.env[clockVariable] = String(offset)
    shiftClock(offset)
    await shiftPageClocks(offset)
    return null
  },
  seen: () => seen(),
  menu: () => JSON.parse(JSON.stringify(shownMenu())) as unknown,
  'would-cancel': async (url) => defaultSession.cancels(url),
  'would-grant': async (permission) => defaultSession.grants(mainWindow().webContents, permission),
}

interface Order {
  readonly id: number
  readonly name: keyof Commands
  readonly input: unknown
}

const carryOut = async ({ id, name, input }: Order): Promise<void> => {
  try {
    const output = await (obey[name] as (input: unknown) => unknown)(input)
    process.send?.({ kind: 'answer', id, output })
  } catch (error) {
    process.send?.({ kind: 'answer', id, error: String(error) })
  }
}

export const obeyController = (): void => {
  process.on('message', (order: Order) => void carryOut(order))
  // A test runner that died must not leave a browser behind.
  process.once('disconnect', () => doubleApp.exit(1))
}
