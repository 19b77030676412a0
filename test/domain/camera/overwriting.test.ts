import { expect, test } from 'vitest'
import { isOverwritten, type StatedPurposes } from '../../../domain/camera/overwriting.ts'

const closed = { isPublic: false, isOperatingRoom: false }
const open = { isPublic: true, isOperatingRoom: false }
const stated: StatedPurposes = { purposes: ['시설안전'], basis: 'legitimate-interest' }

test.each<readonly [string, typeof closed, Partial<StatedPurposes>, boolean]>([
  ['the same', closed, {}, false],
  ['nothing yet', closed, { purposes: [], basis: null }, false],
  ['the same purposes and no basis yet', closed, { basis: null }, false],
  ['another basis', closed, { basis: 'consent' }, true],
  ['another basis where none is needed', open, { basis: 'consent' }, false],
  ['other purposes', open, { purposes: ['범죄 예방'] }, true],
  ['more purposes', open, { purposes: ['시설안전', '범죄 예방'] }, true],
])('rule 38: of a camera with %s', (_state, camera, was, expected) => {
  expect(isOverwritten(camera, { ...stated, ...was }, stated)).toBe(expected)
})
