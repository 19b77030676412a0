// An error that nobody expected outside a door call leaves main in an unknown state. The book survives a sudden end, so
// the app says the incident's number and ends, instead of going on with what it no longer knows.
import { type App, dialog } from 'electron'
import type { RecordIncident } from './incident-log.ts'

export const leaveOnBrokenAssumption = (app: App, recordIncident: RecordIncident): void => {
  const leave = (error: unknown): void => {
    dialog.showErrorBox('열람지기', `예상하지 못한 문제가 생겨 끝냅니다. 문제 번호 ${recordIncident(error)}`)
    app.exit(1)
  }
  process.on('uncaughtException', leave)
  process.on('unhandledRejection', leave)
}
