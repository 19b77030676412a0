import { describe, expect, it } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { cameraIssues } from '../../../domain/camera/camera-rules.ts'
import type { CameraFacts } from '../../../domain/camera/camera.ts'

const today = plainDay('2026-11-22')
const lobby: CameraFacts = {
  number: 'C-001',
  building: '본원',
  floor: '2층',
  place: '로비 1',
  zone: '로비',
  fieldOfView: '로비 주요 동선',
  isPublic: true,
  hours: '24시간',
  recorder: 'NVR-1',
  channel: '1',
  installedOn: null,
  usedForChanging: null,
}

const issuesOf = (facts: Partial<CameraFacts>) => cameraIssues({ ...lobby, ...facts }, false, new Set(['C-900']), today)

describe('what a camera must meet', () => {
  it('a lobby meets it all', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('rule 35: sound is never recorded, not even in an operating room', () => {
    const audioOn = [{ field: 'audio', reason: 'audio-on' }]
    expect(cameraIssues(lobby, true, new Set(), today)).toEqual(audioOn)
    expect(cameraIssues({ ...lobby, place: '수술실 1', zone: '수술실' }, true, new Set(), today)).toEqual(audioOn)
  })

  it.each([['place'], ['zone'], ['fieldOfView']] as const)(
    'rule 37: a changing room in %s is stopped there',
    (field) => {
      expect(issuesOf({ [field]: '여자 탈의실' })).toEqual([{ field, reason: 'forbidden-place', detail: '탈의실' }])
    },
  )

  it.each([
    [null, [{ field: 'usedForChanging', reason: 'changing-use-unanswered', detail: '회복실' }]],
    [true, [{ field: 'usedForChanging', reason: 'forbidden-place', detail: '회복실' }]],
    [false, []],
  ])('rule 37: a recovery room answers %s to the question', (usedForChanging, issues) => {
    expect(issuesOf({ place: '회복실', zone: '회복실', usedForChanging })).toEqual(issues)
  })

  it('a number stands for one camera', () => {
    expect(issuesOf({ number: 'C-900' })).toEqual([{ field: 'number', reason: 'camera-number-taken' }])
  })

  it('the inventory holds what runs: installed today, not tomorrow', () => {
    expect(issuesOf({ installedOn: today })).toEqual([])
    expect(issuesOf({ installedOn: plainDay('2026-11-23') })).toEqual([{ field: 'installedOn', reason: 'in-future' }])
  })
})
