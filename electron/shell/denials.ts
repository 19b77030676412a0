// Everything a page of ours never needs is refused, whoever asks. Listed with Electron's checklist in
// docs/security-checklist.md.
import type { App, Session, WebContents } from 'electron'
import { isAllowedRequest } from './our-page.ts'

const denyNavigation = (contents: WebContents): void => {
  // Fires for the main frame as well as for any other.
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Also covers contents made later by whatever means. */
export const denyNavigationEverywhere = (app: App): void => {
  app.on('web-contents-created', (_event, contents) => denyNavigation(contents))
}

export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

export const denyNetwork = (session: Session): void => {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }))
}

export const denyDownloads = (session: Session): void => {
  session.on('will-download', (event) => event.preventDefault())
}

/** Must run before the app is ready. Keeps Chromium's own services off the network too. */
export const silenceChromium = (app: App): void => {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
}
