// Finds the Chromium that stands in for Electron's, installing one where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Without these Chromium knocks at its maker's servers at every start. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

const windowsFolders = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined)

const windowsPlaces = windowsFolders.flatMap((folder) => [
  join(folder, 'Google/Chrome/Application/chrome.exe'),
  join(folder, 'Microsoft/Edge/Application/msedge.exe'),
])

const macPlaces = ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
  join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
  join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
  join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
])

const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
]

const wellKnownPlaces = [...windowsPlaces, ...macPlaces, ...linuxPlaces]

export const findBrowser = (): string | null => {
  const candidates = [process.env['YEOLLAMJIGI_CHROMIUM'], chromium.executablePath(), ...wellKnownPlaces]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
}

const run = (command: string, ...parts: readonly string[]): boolean =>
  spawnSync(command, parts, { stdio: 'ignore', timeout: 300_000, shell: process.platform === 'win32' }).status === 0

const installBrowser = (): void => {
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (isDebianRoot) {
    console.log('installing chromium with apt-get …')
    run('apt-get', 'update')
    if (run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')) return
  }
  console.log('installing chromium with playwright …')
  run('npx', 'playwright', 'install', 'chromium')
}

export const findOrInstallBrowser = (): string => {
  const found = findBrowser()
  if (found !== null) return found
  installBrowser()
  const installed = findBrowser()
  if (installed !== null) return installed
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium, Chrome or Edge, or name one in YEOLLAMJIGI_CHROMIUM.',
  )
}
