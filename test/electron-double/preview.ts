// The app in a Chromium window, for a PC where Electron's binary cannot be had. The banner says so on every page.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { launchDouble } from './launch.ts'

const opened = await launchDouble({
  dataFolder: join(homedir(), '.yeollamjigi-preview'),
  headless: false,
  banner: '미리보기 모드: Electron 없이 실행 중',
})
process.exit((await opened.ended) ?? 1)
