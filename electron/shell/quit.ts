// Quitting waits for running work: an export half written or an entry half answered is worse than ten more seconds.
import type { App, BrowserWindow } from 'electron'
import type { RunningWork } from './running-work.ts'

/** A hung printer driver must not keep the PC from shutting down. */
const waitMillisecondsMax = 60_000

export const quitAfterRunningWork = (
  app: App,
  window: BrowserWindow,
  work: RunningWork,
  closeBook: () => void,
): void => {
  let state: 'staying' | 'waiting' | 'leaving' = 'staying'

  const leave = async (): Promise<void> => {
    state = 'waiting'
    await work.whenIdle(waitMillisecondsMax)
    state = 'leaving'
    try {
      closeBook()
    } finally {
      app.quit()
    }
  }

  const holdBack = (event: { readonly preventDefault: () => void }): void => {
    if (state === 'leaving') return
    event.preventDefault()
    // A second request while waiting changes nothing; the first is being carried out.
    if (state === 'staying') void leave()
  }

  app.on('before-quit', holdBack)
  window.on('close', holdBack)
  app.on('window-all-closed', () => app.quit())
}
