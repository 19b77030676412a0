import { app, type WebPreferences } from 'electron'

/** The same for every window: the page runs in the sandbox, apart from the preload, and knows neither Node nor webview. */
export const securePreferences = (preloadFile: string): WebPreferences => ({
  preload: preloadFile,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Chromium would fetch dictionaries from outside, and names of patients are not words to learn.
  spellcheck: false,
  devTools: !app.isPackaged,
})
