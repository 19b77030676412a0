// What the recipient promises. Whoever is in the picture keeps their own footage as long as they like; a third party gives it back
// or destroys it by its day (PIPA art. 18(5), rule 23).
import { dayWords } from '../calendar/korean-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { CopyDraft } from '../copy/copy.ts'
import type { Applicant } from '../request/applicant.ts'
import { type Run, bold, plain } from './form.ts'

const keepingPromise = (dueOn: CopyDraft['dueOn']): readonly Run[] =>
  dueOn === null
    ? [
        bold('본인 보관'),
        plain(
          ' · 제 영상이므로 스스로 보관합니다. 다른 사람이 함께 찍힌 부분은 함부로 쓰지 않고, 필요 없어지면 파기하겠습니다.',
        ),
      ]
    : [
        bold(`${dayWords(dueOn)}까지`),
        plain(
          ' 복구할 수 없게 파기하거나 매체를 돌려드리고, 그 결과를 아래 회신란으로 알리겠습니다. 다른 법령에 따라 더 보관해야 하면 그 근거와 기간을 알리겠습니다.',
        ),
      ]

const safekeeping = (clinic: Pick<Clinic, 'name'>, { password }: Pick<CopyDraft, 'password'>): string => {
  const kept = password === 'none' ? '매체를 안전하게 보관하고' : '암호와 매체를 따로 보관하고'
  return `${kept}, 잃어버리거나 새어 나간 것을 알면 곧바로 ${clinic.name}에 알리겠습니다.`
}

export const copyPromises = (
  clinic: Pick<Clinic, 'name'>,
  draft: Pick<CopyDraft, 'password' | 'dueOn'>,
): readonly (readonly Run[])[] => [
  [plain('위 목적으로만 쓰고, 다른 사람에게 보여 주거나 넘기거나 인터넷에 올리지 않겠습니다.')],
  [plain(safekeeping(clinic, draft))],
  keepingPromise(draft.dueOn),
]

export const copyStatement = (applicant: Applicant): string =>
  applicant.door === 'authority'
    ? '위 사본을 받았고, 「개인정보 보호법」 제18조제5항에 따른 이용 제한과 안전 조치 요청을 들었습니다.'
    : '「개인정보 보호법」 제35조에 따라 위 사본을 받았고, 위 약속을 읽고 들었습니다.'
