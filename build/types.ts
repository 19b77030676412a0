// Each folder is an environment of its own (no DOM in domain, db and electron; no Node in domain and renderer),
// so each is checked under its own tsconfig.
import { spawnSync } from 'node:child_process'

const environments = ['domain', 'db', 'electron', 'renderer', 'build', 'test'] as const

const failed = environments.filter((environment) => {
  const check = spawnSync('tsc', ['--project', environment], { stdio: 'inherit', shell: process.platform === 'win32' })
  return check.status !== 0
})

if (failed.length > 0) {
  console.error(`types: ${failed.join(', ')}`)
  process.exit(1)
}
