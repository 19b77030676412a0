// When the PC is locked or put to sleep, the app locks too: somebody else may be the one who wakes it.
import { type BrowserWindow, powerMonitor } from 'electron'
import { tellWindow } from './door-channel.ts'

export const lockWhenAway = (window: BrowserWindow): void => {
  const requestLock = (): void => tellWindow(window, { kind: 'lock-requested' })
  powerMonitor.on('lock-screen', requestLock)
  powerMonitor.on('suspend', requestLock)
}
