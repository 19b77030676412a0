import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitList, fitText } from '../../../domain/paper/fitting.ts'
import { beginningWithin, lineCount } from '../../../domain/paper/line-fit.ts'
import { recoveryCodeSheet } from '../../../domain/paper/recovery-code.ts'
import { recoveryCodePaperSchema } from '../../../domain/paper/recovery-code-paper.ts'

describe('lines are counted before they are drawn', () => {
  test.each([
    ['', 10, 1],
    ['가나다', 10, 1],
    ['가나다 라마바 사아자', 6, 2],
    ['가나다\n라마바', 10, 2],
    ['가'.repeat(30), 10, 3],
  ])('%j in %d em: %d', (text, widthEm, lines) => {
    expect(lineCount(text, widthEm)).toBe(lines)
  })

  test('what is shown of a text stays within its lines and ends at a word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[가-힣a-z0-9]{1,9}$/), { maxLength: 60 }), (parts) => {
        const shown = beginningWithin(parts.join(' '), ' …', 12, 3)
        expect(lineCount(shown, 12)).toBeLessThanOrEqual(3)
        expect(parts).toEqual(
          expect.arrayContaining(
            shown
              .replace(/ …$/, '')
              .split(' ')
              .filter((part) => part !== ''),
          ),
        )
      }),
    )
  })

  test('nothing is lost: what a box leaves out stands in the annex', () => {
    const text = '로비에서 잃어버린 지갑을 찾으려고 '.repeat(9).trim()
    const { shown, annexPart } = fitText('목적', text, { widthEm: 20, linesMax: 2 })
    expect(shown).toContain('붙임 참조')
    expect(annexPart).toEqual({ heading: '목적', lines: [text] })
    const items = ['하나', '둘', '셋', '넷']
    const list = fitList('목록', items, (rest) => `외 ${rest}건`, { widthEm: 20, linesMax: 3 })
    expect(list.shown).toEqual(['하나', '둘', '외 2건'])
    expect(list.annexPart?.lines).toEqual(items)
  })
})

test('the recovery sheet is for two envelopes and names nobody', () => {
  const groups = Array.from({ length: 12 }, () => 'ABCD')
  const paper = recoveryCodeSheet({ clinicName: '견본의원', groups })
  expect(paper.copies).toHaveLength(2)
  expect(recoveryCodePaperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper)
})
