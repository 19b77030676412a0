import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'
import { type Role, roles } from '../../../renderer/theme/roles.ts'

const textMin = 4.5
const edgeMin = 3

const grounds: readonly Role[] = ['bg', 'surface', 'inset', 'hover']
const textOnEveryGround: readonly Role[] = ['ink', 'ink-2', 'ink-3', 'accent', 'danger', 'warn', 'ok', 'idle']
/** Text that stands on the tinted ground of its own state, and the ordinary text inside a note. */
const textOnTint: readonly (readonly [Role, Role])[] = [
  ['accent', 'accent-soft'],
  ['danger', 'danger-soft'],
  ['warn', 'warn-soft'],
  ['ok', 'ok-soft'],
  ['idle', 'idle-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'danger-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'ok-soft'],
  ['ink', 'idle-soft'],
  ['on-fill', 'fill'],
  ['on-fill', 'fill-press'],
  ['paper-ink', 'paper'],
]
const edges: readonly (readonly [Role, Role])[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'inset'],
  ['focus', 'bg'],
  ['focus', 'surface'],
  ['fill', 'surface'],
  ['danger-solid', 'surface'],
  ['warn-solid', 'surface'],
  ['ok-solid', 'surface'],
  ['idle-solid', 'surface'],
  ['accent', 'accent-soft'],
]

describe('contrast', () => {
  it('WCAG: black on white is 21 and a colour on itself is 1', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#26479c', '#26479c')).toBe(1)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.478, 2)
  })

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    const colours = roles[theme]

    it.each(textOnEveryGround.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
      'WCAG 1.4.3: %s is readable on %s',
      (text, ground) => {
        expect(contrastOf(colours[text], colours[ground])).toBeGreaterThanOrEqual(textMin)
      },
    )

    it.each(textOnTint)('WCAG 1.4.3: %s is readable on %s', (text, ground) => {
      expect(contrastOf(colours[text], colours[ground])).toBeGreaterThanOrEqual(textMin)
    })

    it.each(edges)('WCAG 1.4.11: %s can be told from %s', (edge, ground) => {
      expect(contrastOf(colours[edge], colours[ground])).toBeGreaterThanOrEqual(edgeMin)
    })
  })

  it('both themes know the same roles', () => {
    expect(Object.keys(roles.dark).toSorted()).toEqual(Object.keys(roles.light).toSorted())
  })
})
