// Korean is composed: while a syllable is open, Enter belongs to the input method and must neither move on nor submit.
import { expect, test } from './app.ts'

test('Enter in the middle of a syllable stays in the field; after it, it goes to the next field', async ({
  opened,
}) => {
  const { page } = opened
  const keyboard = await page.context().newCDPSession(page)
  const name = page.getByRole('group', { name: '기관', exact: true }).getByRole('textbox', { name: /^이름/ })
  await name.focus()
  await keyboard.send('Input.imeSetComposition', { text: '홍', selectionStart: 1, selectionEnd: 1 })
  await keyboard.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await expect(name).toBeFocused()
  await keyboard.send('Input.insertText', { text: '홍' })
  await expect(name).toHaveValue('홍')
  await page.keyboard.press('Enter')
  await expect(name).not.toBeFocused()
  await expect(page.getByRole('group', { name: '기관', exact: true }).getByRole('combobox')).toBeFocused()
  await expect(page.getByRole('heading', { name: '어느 기관입니까' })).toBeVisible()
})

test('Ctrl+Enter in the middle of a syllable does not press the filled button', async ({ opened }) => {
  const { page } = opened
  const keyboard = await page.context().newCDPSession(page)
  const name = page.getByRole('group', { name: '기관', exact: true }).getByRole('textbox', { name: /^이름/ })
  await name.focus()
  await keyboard.send('Input.imeSetComposition', { text: '견', selectionStart: 1, selectionEnd: 1 })
  await keyboard.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    modifiers: 2,
    windowsVirtualKeyCode: 229,
  })
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0)
  await keyboard.send('Input.insertText', { text: '견' })
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
})
