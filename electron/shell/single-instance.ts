// Two instances would be two writers of one book. The second leaves at once; the first comes to the front.
import type { App, BrowserWindow } from 'electron'

export const focusOnSecondInstance = (app: App, window: BrowserWindow): void => {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
}
