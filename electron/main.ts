// Boot as a list of verbs. Nothing here may load better-sqlite3 before the version of Node was looked at, and Electron
// becomes ready only after this module has run to its end, so nothing here may wait for that either.
import { join } from 'node:path'
import { app, dialog, session } from 'electron'
import { lockWhenAway } from './shell/absence.ts'
import { registerAppScheme, serveAppScheme } from './shell/app-scheme.ts'
import {
  denyDownloads,
  denyNavigationEverywhere,
  denyNetwork,
  denyPermissions,
  silenceChromium,
} from './shell/denials.ts'
import { createIncidentLog } from './shell/incident-log.ts'
import { leaveOnBrokenAssumption } from './shell/broken-assumption.ts'
import { createMainWindow, showApp } from './shell/main-window.ts'
import { setKoreanMenu } from './shell/menu.ts'
import { createPrintWindow } from './shell/print-window.ts'
import { quitAfterRunningWork } from './shell/quit.ts'
import { runtimeRefusal } from './shell/runtime-version.ts'
import { createRunningWork } from './shell/running-work.ts'
import { focusOnSecondInstance } from './shell/single-instance.ts'

const preloadFile = join(import.meta.dirname, '../preload/index.cjs')
const rendererFolder = join(import.meta.dirname, '../renderer')

const start = async (): Promise<void> => {
  const dataFolder = app.getPath('userData')
  const recordIncident = createIncidentLog(join(dataFolder, 'incidents.log'), () => new Date())
  leaveOnBrokenAssumption(app, recordIncident)

  serveAppScheme(session.defaultSession, rendererFolder)
  denyPermissions(session.defaultSession)
  denyNetwork(session.defaultSession)
  denyDownloads(session.defaultSession)
  setKoreanMenu()

  const work = createRunningWork()
  const window = createMainWindow(preloadFile, join(dataFolder, 'window-state.json'))
  const printWindow = createPrintWindow(preloadFile)
  const { openDoor } = await import('./shell/open-door.ts')
  const { closeBook } = openDoor({ window, printWindow, dataFolder, work, recordIncident })
  quitAfterRunningWork(app, window, work, closeBook)
  lockWhenAway(window)
  focusOnSecondInstance(app, window)
  await showApp(window)
  printWindow.warm()
}

const refuse = (sentence: string): void => {
  dialog.showErrorBox('열람지기', sentence)
  app.exit(1)
}

const refusal = runtimeRefusal(process.versions.node)
if (!app.requestSingleInstanceLock()) {
  app.quit()
} else if (refusal !== null) {
  void app.whenReady().then(() => refuse(refusal))
} else {
  silenceChromium(app)
  registerAppScheme()
  denyNavigationEverywhere(app)
  void app.whenReady().then(start)
}
