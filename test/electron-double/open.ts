// Opens the app on the double by hand:
//   node test/electron-double/open.ts --data /tmp/x [--clock 2026-12-17T05:20:00Z] [--screenshot /tmp/x.png]
//     [--dark] [--width 1440] [--height 900] [--time-zone America/New_York] [--headed] [--eval 'await page.…']
// With --screenshot it takes the picture and quits. --eval runs with `page` and `opened` (see LaunchedApp) before that.
import { parseArgs } from 'node:util'
import { launchDouble } from './launch.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    clock: { type: 'string' },
    screenshot: { type: 'string' },
    'time-zone': { type: 'string' },
    locale: { type: 'string' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    headed: { type: 'boolean', default: false },
    eval: { type: 'string' },
  },
})

if (values.data === undefined) throw new Error('--data FOLDER is needed: the folder in which the book is kept')

const opened = await launchDouble({
  dataFolder: values.data,
  headless: !values.headed,
  viewport: { width: Number(values.width), height: Number(values.height) },
  ...(values.clock === undefined ? {} : { clock: values.clock }),
  ...(values.locale === undefined ? {} : { locale: values.locale }),
  ...(values['time-zone'] === undefined ? {} : { timeZone: values['time-zone'] }),
})
const { page } = opened
page.on('console', (message) => console.log(`page ${message.type()}: ${message.text()}`))
page.on('pageerror', (error) => console.log(`page error: ${error.message}`))
if (values.dark) await page.emulateMedia({ colorScheme: 'dark' })
await page.waitForLoadState('load')
if (values.eval !== undefined) {
  const AsyncFunction = (async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...parts: unknown[]) => Promise<unknown>
  const result = await new AsyncFunction('page', 'opened', values.eval)(page, opened)
  if (result !== undefined) console.log(JSON.stringify(result, null, 2))
}
if (values.screenshot === undefined) {
  console.log('열려 있습니다. Ctrl+C를 누르면 끝납니다.')
  await opened.ended
} else {
  await page.screenshot({ path: values.screenshot })
  await opened.close()
}
