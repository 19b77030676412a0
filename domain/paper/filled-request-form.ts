// 개인영상정보 청구서, filled from a request that came by phone or word of mouth, for its signature.
import { clockTimeOf, dayOf } from '../calendar/instant.ts'
import { dayAndWeekdayWords, dayWords, letterDayWords, momentWords } from '../calendar/korean-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import { isRemoval } from '../decision/letter.ts'
import { standingOf } from '../ledger/row-words.ts'
import type { Applicant } from '../request/applicant.ts'
import type { RequestDetail } from '../request/request.ts'
import { anchorOf } from './anchor.ts'
import { fitList, fitText } from './fitting.ts'
import { plain, words } from './form.ts'
import type { HandFormPaper } from './hand-form-paper.ts'
import { handBox, handRow, nobodyYet, personRows, written } from './hand-form-rows.ts'
import { blankDemandForm, demandReason } from './demand-form.ts'
import { checksOf } from './request-checks.ts'
import { blankRequestForm } from './request-form.ts'
import { rangeWords, requestNumberWords } from './request-words.ts'
import { anchorRemark, restInAnnex } from './words/ko/every-letter.ts'

export interface FilledRequestFacts {
  readonly clinic: Pick<Clinic, 'name'>
  readonly request: Pick<
    RequestDetail,
    'number' | 'requester' | 'documents' | 'receivedAt' | 'kinds' | 'purpose' | 'hint' | 'ranges' | 'identity'
  > & {
    /** An agency asks by its own letter and fills in no form. */
    readonly applicant: Exclude<Applicant, { readonly door: 'authority' }>
  }
  readonly anchor: LedgerHead
}

// 132 mm at 10.5 pt, as form.css draws the boxes of a filled form.
const boxEm = 33

type Range = FilledRequestFacts['request']['ranges'][number]

const momentOf = (at: Range['from']): string => `${dayAndWeekdayWords(dayOf(at))} ${clockTimeOf(at)}`

/** One stretch is written out as the form asks; several are listed with their places, because they belong together. */
const askedRows = (ranges: readonly Range[]) => {
  const [only, ...others] = ranges
  if (only !== undefined && others.length === 0) {
    return {
      rows: [
        handRow(
          'lines',
          handBox(
            '영상정보 기록기간',
            words(plain(`${momentOf(only.from)} 부터`)),
            words(plain(`${momentOf(only.to)} 까지`)),
          ),
        ),
        handRow('line', written('영상정보처리기기 설치장소', `${only.cameraPlace}(카메라 ${only.cameraNumber})`)),
      ],
      annexPart: null,
    }
  }
  const asked = fitList('영상정보', ranges.map(rangeWords), restInAnnex, {
    widthEm: boxEm,
    linesMax: 5,
  })
  return {
    rows: [handRow('lines', handBox('설치장소와 기록기간', ...asked.shown.map((line) => words(plain(line)))))],
    annexPart: asked.annexPart,
  }
}

/** Deletion and suspension alone are asked on a form of their own; asked beside a viewing, they come after it (rule 41). */
const formFor = ({ clinic, request }: FilledRequestFacts) => {
  const { kinds } = request
  return kinds.every(isRemoval)
    ? {
        blank: blankDemandForm(clinic),
        name: '개인정보 요구서',
        reason: demandReason,
        chosen: [kinds.includes('deletion'), kinds.includes('suspension')],
      }
    : {
        blank: blankRequestForm(clinic),
        name: '개인영상정보 청구서',
        reason: '청구 목적 및 사유',
        chosen: [kinds.includes('existence'), kinds.includes('viewing') || kinds.includes('copy')],
      }
}

const peopleOf = ({ requester, applicant }: FilledRequestFacts['request'], asker: string): HandFormPaper['groups'] => {
  const asking = personRows(asker, { ...requester, bornOn: '' }, standingOf(applicant))
  const filmed =
    applicant.door === 'self'
      ? { ...requester, name: `${requester.name}(${asker}과 같음)`, bornOn: '' }
      : { ...nobodyYet, name: applicant.filmed.name, bornOn: dayWords(applicant.filmed.bornOn) }
  return [asking, personRows('정보주체', filmed, null)]
}

export const filledRequestForm = (facts: FilledRequestFacts): HandFormPaper => {
  const { request, anchor } = facts
  const { blank, name, reason, chosen } = formFor(facts)
  const asker = blank.signer.label
  const { requester } = request
  const asked = askedRows(request.ranges)
  const why = fitText(reason, [request.purpose, request.hint].filter((part) => part !== '').join('\n'), {
    widthEm: boxEm,
    linesMax: 4,
  })
  const annexParts = [asked.annexPart, why.annexPart].filter((part) => part !== null)
  const number = requestNumberWords(request.number)
  return {
    ...blank,
    title: {
      ...blank.title,
      choices: blank.title.choices.map(({ label }, index) => ({ label, isChosen: chosen[index] === true })),
    },
    office: [
      { label: '접수번호', text: number },
      { label: '접수일시', text: momentWords(request.receivedAt) },
      { label: '처리기한', text: '10일 이내' },
    ],
    groups: [
      ...peopleOf(request, asker),
      {
        label: blank.groups.at(-1)?.label ?? '',
        rows: [...asked.rows, handRow('lines', written(reason, why.shown))],
      },
    ],
    signedOn: letterDayWords(dayOf(request.receivedAt)),
    signer: { label: asker, text: requester.name },
    checks: checksOf(request),
    anchor: anchorOf(anchor, anchorRemark),
    annex: annexParts.length === 0 ? null : { title: `붙임 · ${name} 접수번호 ${number}`, parts: annexParts },
  }
}
