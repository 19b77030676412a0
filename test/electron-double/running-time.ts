// For how long the PC has been on, as far as the app can tell.
import os from 'node:os'
import { syncBuiltinESMExports } from 'node:module'

const realUptime = os.uptime
let addedSeconds = 0

export const letRun = (seconds: number): void => {
  addedSeconds += seconds
  os.uptime = () => realUptime() + addedSeconds
  syncBuiltinESMExports()
}
