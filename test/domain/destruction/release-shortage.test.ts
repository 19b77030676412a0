import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountIdSchema } from '../../../domain/account/account.ts'
import { type Approver, approvalAnswer } from '../../../domain/destruction/approval-rules.ts'
import { releaseShortage } from '../../../domain/destruction/release-shortage.ts'

const titles = ['담당자', '팀장', '관리책임자']

const approver = (index: number, role: Approver['role']): Approver => ({
  id: accountIdSchema.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
  role,
})

const [officer, handler, leader] = [approver(1, 'officer'), approver(2, 'handler'), approver(3, 'handler')]

describe('a release that the accounts cannot finish', () => {
  it.each([
    ['three titles and two accounts', titles, [], [officer, handler], 1, false],
    ['three titles and three accounts', titles, [], [officer, handler, leader], 0, false],
    ['no officer left for the last', titles, [officer], [officer, handler, leader], 1, true],
    ['the only account holds every title', titles, [], [officer], 0, false],
    ['two titles and nobody who may', titles.slice(1), [], [], 2, true],
    ['everything released', titles, [handler, leader, officer], [officer, handler, leader], 0, false],
  ] as const)('%s', (_what, named, approved, approvers, missingCount, lacksOfficer) => {
    const shortage = releaseShortage({ titles: named, approvedBy: approved.map(({ id }) => id) }, approvers)
    expect(shortage?.missingCount ?? 0).toBe(missingCount)
    expect(shortage?.lacksOfficer ?? false).toBe(lacksOfficer)
  })

  it('is told exactly where nobody can release the next title however the accounts take turns', () => {
    const people = fc
      .array(fc.constantFrom<Approver['role']>('officer', 'handler'), { maxLength: 5 })
      .map((roles) => roles.map((role, index) => approver(index + 1, role)))
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), (approvers, titleCount) => {
        const named = Array.from({ length: titleCount }, (_, index) => `직책 ${index + 1}`)
        const finishes = (approvedBy: readonly Approver['id'][]): boolean =>
          approvedBy.length === titleCount ||
          approvers.some(
            (one) =>
              approvalAnswer({ titles: named, approvedBy }, one, approvers).kind === 'allowed' &&
              finishes([...approvedBy, one.id]),
          )
        expect(releaseShortage({ titles: named, approvedBy: [] }, approvers) === null).toBe(finishes([]))
      }),
    )
  })
})
