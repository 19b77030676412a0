import { expect, it } from 'vitest'
import { languageAtFirst, themeAtFirst } from '../../../renderer/theme/appearance.ts'

it('the theme follows the system until somebody chooses one', () => {
  expect(themeAtFirst(null, 'dark')).toBe('dark')
  expect(themeAtFirst(null, 'light')).toBe('light')
  expect(themeAtFirst('light', 'dark')).toBe('light')
  expect(themeAtFirst('purple', 'dark')).toBe('dark')
})

it('the language is Korean until somebody chooses English', () => {
  expect(languageAtFirst(null)).toBe('ko')
  expect(languageAtFirst('en')).toBe('en')
  expect(languageAtFirst('fr')).toBe('ko')
})
