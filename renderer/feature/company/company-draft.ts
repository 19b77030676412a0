import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { Company, CompanyFacts } from '../../../domain/company/company.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { readDay } from '../../ui/typed-time.ts'

export interface CompanyDraft {
  readonly name: string
  readonly task: string
  /** Empty where there is none yet. */
  readonly contractedOn: string
  readonly checkedOn: string
  readonly isDisclosed: boolean
}

export const noCompany: CompanyDraft = { name: '', task: '', contractedOn: '', checkedOn: '', isDisclosed: false }

export const companyDraftOf = ({ name, task, contractedOn, checkedOn, isDisclosed }: Company): CompanyDraft => ({
  name,
  task,
  contractedOn: contractedOn ?? '',
  checkedOn: checkedOn ?? '',
  isDisclosed,
})

export type ReadCompany =
  | { readonly kind: 'right'; readonly facts: CompanyFacts }
  | { readonly kind: 'wrong'; readonly issues: readonly FieldIssue[] }

/** The days as they are read; the rest is checked where it is saved. */
export const readCompany = (draft: CompanyDraft, today: PlainDay): ReadCompany => {
  const contracted = readDay(draft.contractedOn, today)
  const checked = readDay(draft.checkedOn, today)
  const issues: readonly FieldIssue[] = [
    ...(contracted.kind === 'wrong' ? [{ field: 'contractedOn', reason: contracted.reason }] : []),
    ...(checked.kind === 'wrong' ? [{ field: 'checkedOn', reason: checked.reason }] : []),
  ]
  if (issues.length > 0) return { kind: 'wrong', issues }
  return {
    kind: 'right',
    facts: {
      ...draft,
      contractedOn: contracted.kind === 'right' ? contracted.value : null,
      checkedOn: checked.kind === 'right' ? checked.value : null,
    },
  }
}

/** Whether what is typed says something else than the book. */
export const isChanged = (facts: CompanyFacts, company: Company): boolean =>
  facts.name.trim() !== company.name ||
  facts.task.trim() !== company.task ||
  facts.contractedOn !== company.contractedOn ||
  facts.checkedOn !== company.checkedOn ||
  facts.isDisclosed !== company.isDisclosed
