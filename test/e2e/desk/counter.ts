import type { TestClinic } from '../../clinics.ts'
import type { LaunchedApp } from '../../electron-double/launch.ts'
import { importCameras } from './camera.ts'
import { isAtToday } from './session.ts'
import { keepRecoveryCode, stateClinic, stateFirstUser, stateRetention } from './set-up.ts'

/** A book with the clinic's cameras, open at today's screen: what somebody at the counter finds in the morning. */
export const openCounter = async (app: LaunchedApp, clinic: TestClinic): Promise<void> => {
  await stateClinic(app, clinic)
  await stateRetention(app, clinic)
  await stateFirstUser(app)
  await keepRecoveryCode(app)
  await importCameras(app, clinic)
  await app.page.getByRole('button', { name: /^다음/ }).click()
  await app.page.getByRole('button', { name: '시작하기' }).click()
  await isAtToday(app)
}
