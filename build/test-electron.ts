// npm run test:electron: the same end-to-end suite on real Electron, where its binary is.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { findElectron } from './electron-binary.ts'
import { ensureBuilt } from './ensure-built.ts'

if (findElectron() === null) {
  console.log("test:electron skipped: Electron's binary is not here")
  process.exit(0)
}
if (!ensureBuilt()) process.exit(1)
const { status } = spawnSync('npm', ['run', '--silent', 'e2e'], {
  cwd: resolve(import.meta.dirname, '..'),
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, YEOLLAMJIGI_E2E: 'electron' },
})
process.exit(status ?? 1)
