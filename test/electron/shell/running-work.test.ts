import { describe, expect, test } from 'vitest'
import { createRunningWork } from '../../../electron/shell/running-work.ts'

describe('running work', () => {
  test('is counted until it ends, also when it fails', async () => {
    const work = createRunningWork()
    const first = Promise.withResolvers<string>()
    const second = Promise.withResolvers<string>()
    const running = [work.during(async () => first.promise), work.during(async () => second.promise)]
    const outcomes = Promise.allSettled(running)
    expect(work.count()).toBe(2)
    first.reject(new Error('disk'))
    second.resolve('done')
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(work.count()).toBe(0)
  })

  test('idle comes when the last of it ends, not the first', async () => {
    const work = createRunningWork()
    const first = Promise.withResolvers<null>()
    const second = Promise.withResolvers<null>()
    const running = [work.during(async () => first.promise), work.during(async () => second.promise)]
    let isIdle = false
    const waitUntilIdle = async (): Promise<void> => {
      await work.whenIdle(60_000)
      isIdle = true
    }
    const idle = waitUntilIdle()
    first.resolve(null)
    await running[0]
    expect(isIdle).toBe(false)
    second.resolve(null)
    await idle
    expect(work.count()).toBe(0)
  })

  test('waiting has a limit', async () => {
    const work = createRunningWork()
    void work.during(async () => new Promise<null>(() => undefined))
    await work.whenIdle(1)
    expect(work.count()).toBe(1)
  })
})
