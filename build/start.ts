// npm start. With a display the app opens: in Electron where its binary is or can be fetched, else in Chromium under a
// banner. Without a display a clinic's day is played headlessly and leaves its papers in out/.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fetchElectron, findElectron } from './electron-binary.ts'
import { ensureBuilt } from './ensure-built.ts'

const projectRoot = resolve(import.meta.dirname, '..')
const fetchMillisecondsMax = 20_000

const hasDisplay = (): boolean => {
  if (process.env['CI'] !== undefined) return false
  if (process.platform !== 'linux') return true
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '')
}

const run = async (command: string, ...parts: readonly string[]): Promise<number> =>
  new Promise((end) => {
    const child = spawn(command, parts, { cwd: projectRoot, stdio: 'inherit' })
    child.once('error', () => end(1))
    child.once('exit', (code) => end(code ?? 1))
  })

const openApp = async (): Promise<number> => {
  const electron = findElectron() ?? fetchElectron(fetchMillisecondsMax)
  if (electron !== null) return run(electron, projectRoot)
  console.log('Electron의 실행 파일이 없어 Chromium에서 미리보기로 엽니다.')
  return run(process.execPath, join(projectRoot, 'test/electron-double/preview.ts'))
}

const playDay = async (): Promise<number> => {
  const script = join(projectRoot, 'test/e2e/play-day.ts')
  if (existsSync(script)) return run(process.execPath, script)
  console.error('There is no display, and test/e2e/play-day.ts, which plays a day without one, is missing.')
  return 1
}

if (!ensureBuilt()) {
  console.error('The build failed; what it said stands above.')
  process.exit(1)
}
process.exit(hasDisplay() ? await openApp() : await playDay())
