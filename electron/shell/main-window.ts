// The one window that people see.
import { BrowserWindow, screen } from 'electron'
import { pageUrl } from './our-page.ts'
import { securePreferences } from './secure-preferences.ts'
import { reachableState, readWindowState, smallestHeight, smallestWidth, writeWindowState } from './window-state.ts'

export const createMainWindow = (preloadFile: string, stateFile: string): BrowserWindow => {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const remembered = reachableState(readWindowState(stateFile), workAreas)
  const window = new BrowserWindow({
    ...(remembered?.bounds ?? { width: 1440, height: 900 }),
    minWidth: smallestWidth,
    minHeight: smallestHeight,
    show: false,
    title: '열람지기',
    webPreferences: securePreferences(preloadFile),
  })
  if (remembered?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }),
  )
  return window
}

/** Apart from creation, because the door must be open before the page knocks. */
export const showApp = async (window: BrowserWindow): Promise<void> => window.loadURL(pageUrl('index.html'))
