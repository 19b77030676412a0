// 개인정보 요구서 (boxes after form no. 8 of the notice on processing personal information): what is asked of footage that was seen, its
// deletion or that its processing stops (PIPA art. 36, 37).
import type { Clinic } from '../clinic/clinic.ts'
import { plain, words } from './form.ts'
import type { HandFormPaper } from './hand-form-paper.ts'
import { blankMoment, handBox, handRow, nobodyYet, personRows } from './hand-form-rows.ts'
import { blankRequestForm } from './request-form.ts'

export const demandReason = '요구하는 항목과 사유'

export const blankDemandForm = (clinic: Pick<Clinic, 'name'>): HandFormPaper => {
  const asked = blankRequestForm(clinic)
  return {
    ...asked,
    form: 'demand',
    title: {
      before: '개인정보 (',
      choices: [
        { label: '정정·삭제', isChosen: false },
        { label: '처리정지', isChosen: false },
      ],
      after: ') 요구서',
    },
    groups: [
      personRows('요구인', nobodyYet, ''),
      personRows('정보주체', nobodyYet, null),
      {
        label: '요구내용',
        rows: [
          handRow(
            'lines',
            handBox('영상정보 기록기간', words(plain(`${blankMoment} 부터`)), words(plain(`${blankMoment} 까지`))),
          ),
          handRow('line', handBox('영상정보처리기기 설치장소')),
          handRow('paragraph', handBox(demandReason)),
        ],
      },
    ],
    statement:
      '「개인정보 보호법」 제36조제1항, 제37조제1항과 같은 법 시행령 제43조제1항, 제44조제1항에 따라 위와 같이 요구합니다.',
    signer: { label: '요구인', text: '' },
    cautions: {
      ...asked.cautions,
      remarks: [
        '답변은 요구를 받은 날부터 10일 이내에 드립니다.',
        '삭제는 열람하신 영상에 요구하실 수 있고, 공개된 곳에 설치한 카메라의 영상에는 처리정지가 적용되지 않습니다.',
      ],
    },
    foot: { form: `${clinic.name} 양식 · 참고: 「개인정보 처리 방법에 관한 고시」 별지 제8호서식`, output: '' },
  }
}
