import { expect, test } from 'vitest'
import { isAllowedRequest, isOurPage } from '../../../electron/shell/our-page.ts'

test.each([
  ['app://yeollamjigi/index.html', true],
  ['APP://yeollamjigi/index.html', true],
  ['app://yeollamjigi/assets/a.js?b#c', true],
  ['app://yeollamjigi.example/index.html', false],
  ['app://yeollamjigi@example/index.html', false],
  ['app://example/yeollamjigi', false],
  ['app:/yeollamjigi/index.html', false],
  ['https://yeollamjigi/index.html', false],
  ['file:///yeollamjigi/index.html', false],
  ['data:text/html,app://yeollamjigi/', false],
  ['about:blank', false],
  ['', false],
])('%s is ours: %s', (url, isOurs) => {
  expect(isOurPage(url)).toBe(isOurs)
})

test('of other addresses, only developer tools may load', () => {
  expect(isAllowedRequest('devtools://devtools/bundled/inspector.html')).toBe(true)
  expect(isAllowedRequest('https://example.org/devtools:')).toBe(false)
  expect(isAllowedRequest('ws://127.0.0.1/')).toBe(false)
})
