import { describe, expect, it } from 'vitest'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import {
  asksChanging,
  cameraDrafts,
  type CameraDraft,
  issuesWhileTyping,
  readCameraForm,
} from '../../../../renderer/feature/camera/camera-form.ts'

const context = { takenNumbers: new Set(['01']), policyHours: '24시간', today: plainDay('2026-11-22') }
const right: CameraDraft = {
  ...cameraDrafts.blank,
  number: '02',
  building: '본관',
  floor: '1층',
  place: '접수대',
  zone: '로비',
  fieldOfView: '접수대 전체',
  access: 'public',
  recorder: 'NVR-1',
  channel: '2',
}
const reasons = (draft: CameraDraft): readonly string[] => {
  const read = readCameraForm(draft, context)
  return read.kind === 'right' ? [] : read.issues.map(({ field, reason }) => `${field} ${reason}`)
}
const typing = (draft: CameraDraft): readonly string[] =>
  issuesWhileTyping(draft, context).map(({ field, reason }) => `${field} ${reason}`)

describe('registering a camera by hand', () => {
  it("takes the policy's recording hours where none were typed", () => {
    const read = readCameraForm(right, context)
    expect(read.kind === 'right' && read.facts).toMatchObject({ hours: '24시간', isPublic: true, installedOn: null })
  })

  it('names every empty field at once, and whether the place is public', () => {
    expect(reasons(cameraDrafts.blank)).toEqual(
      ['number', 'building', 'floor', 'place', 'zone', 'fieldOfView', 'isPublic', 'recorder', 'channel'].map(
        (field) => `${field} required`,
      ),
    )
  })

  it('rule 37: stops a forbidden place beside its field while it is typed', () => {
    expect(typing({ ...right, place: '여자 탈의실' })).toEqual(['place forbidden-place'])
    expect(typing({ ...right, place: '화장실 앞 복도' })).toEqual([])
  })

  it('rule 37: a recovery room asks whether people change there, stops at yes and goes on at no', () => {
    const recovery = { ...right, place: '회복실' }
    expect(asksChanging(recovery)).toBe(true)
    expect(typing(recovery)).toEqual([])
    expect(reasons(recovery)).toEqual(['usedForChanging changing-use-unanswered'])
    expect(reasons({ ...recovery, changing: 'yes' })).toEqual(['usedForChanging forbidden-place'])
    expect(reasons({ ...recovery, changing: 'no' })).toEqual([])
  })

  it('forgets an answer about changing when the room is corrected to another', () => {
    const read = readCameraForm({ ...right, changing: 'yes' }, context)
    expect(read.kind === 'right' && read.facts.usedForChanging).toBeNull()
  })

  it('rule 14: refuses a resident number in any field', () => {
    expect(reasons({ ...right, fieldOfView: '900101-1234567' })).toEqual(['fieldOfView resident-number'])
  })

  it('stops a number in use, a day that does not exist and a camera of tomorrow', () => {
    expect(typing({ ...right, number: ' 01 ' })).toEqual(['number camera-number-taken'])
    expect(reasons({ ...right, installedOn: '2026-02-30' })).toEqual(['installedOn not-a-day'])
    expect(typing({ ...right, installedOn: '2026-11-23' })).toEqual(['installedOn in-future'])
  })
})
