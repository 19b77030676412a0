// What a paper says of a camera, its place and its recorder it said on its day. The inventory goes on, the paper does not.
import { expect, test } from 'vitest'
import { cameraFacts, longAgo, receive, refusalOf, soundCheck } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

/** Another number, another place, another name of the recorder, another recorder; then the camera is taken down. */
const changeEverything = async (built: House, cameraId: string): Promise<void> => {
  const [recorder] = (await built.call('recorder.list', {})).recorders
  if (recorder === undefined) throw new Error('the camera has a recorder')
  const facts = { ...cameraFacts, number: 'Z-999', building: '신관', place: '주차장', fieldOfView: '주차면' }
  await built.call('camera.restate', { ...facts, cameraId, edition: 0, reason: '자리를 옮김' })
  const { place, model, serial, channelCount, installedOn, id: recorderId } = recorder
  const stated = { name: '신관 녹화기', place, model, serial, channelCount, installedOn }
  await built.call('recorder.restate', { ...stated, recorderId, edition: 0, reason: '' })
  const retired = { recorderId, edition: 1, retiredOn: '2026-11-23', reason: '고장' }
  await built.call('recorder.retire', { ...retired, successor: 'NVR-99' })
  await built.call('camera.retire', { cameraId, edition: 2, retiredOn: '2026-11-23', reason: '철거' })
}

test('a notice and a receipt that were issued, and the rows of the ledger, are untouched by what becomes of camera, place and recorder', async () => {
  const built = await openHouse()
  const { requestId, cameraId } = await receive(built, longAgo)
  await built.call('recorder.recordCheck', { checks: [soundCheck], deletion: 'write' })
  const { noticeId } = await built.call('decision.notify', await refusalOf(built, requestId))
  const put = async (): Promise<void> => {
    await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '교부' })
    await built.call('paper.output', { paper: { kind: 'receipt', requestId }, to: 'printer', purpose: '교부' })
  }
  const period = { from: '2026-11-01', to: '2026-12-31' }
  const rowsOf = async () => (await built.call('ledger.list', { period, kinds: [], before: null })).rows
  await put()
  const rows = await rowsOf()
  await changeEverything(built, cameraId)
  await put()
  const content = built.machine.printed.map((paper) => JSON.stringify({ ...paper, foot: null }))
  const [notice, receipt, noticeAgain, receiptAgain] = content
  expect(notice).toContain(cameraFacts.place)
  expect(noticeAgain).toBe(notice)
  expect(receiptAgain).toBe(receipt)
  expect(content.join()).not.toMatch(/Z-999|주차장|신관|NVR-99/)
  expect((await rowsOf()).filter(({ number }) => rows.some((row) => row.number === number))).toEqual(rows)
  expect((await built.call('camera.list', {})).cameras).toMatchObject([{ number: 'Z-999', recorder: 'NVR-99' }])
})
