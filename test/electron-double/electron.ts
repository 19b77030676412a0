// What `import … from 'electron'` gives in the double: only what the product uses. README.md lists the differences.
import { EventEmitter } from 'node:events'
import { doubleApp } from './app.ts'

export { BrowserWindow } from './browser-window.ts'
export { dialog } from './dialog.ts'
export { protocol, session } from './session.ts'
export { Menu, shownMenu } from './menu.ts'
export const app = doubleApp
export const powerMonitor = new EventEmitter()

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}
