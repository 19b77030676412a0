// 위임장, blank (PIPA art. 38(1), Decree art. 45). Boxes after form no. 11; what footage it covers and how long it holds are ours,
// because a mandate without either would open everything for ever.
import type { Clinic } from '../clinic/clinic.ts'
import { bold, plain, words } from './form.ts'
import type { HandFormPaper } from './hand-form-paper.ts'
import { blankDay, handBox, handRow, nobodyYet, personRows } from './hand-form-rows.ts'

export const blankProxyForm = (clinic: Pick<Clinic, 'name'>): HandFormPaper => ({
  kind: 'hand-form',
  version: 1,
  language: 'ko',
  form: 'proxy',
  note: [plain('※ 해당하는 □에 ✓ 표시를 합니다. '), bold('주민등록번호는 적지 않습니다.')],
  title: { before: '위임장', choices: [], after: '' },
  office: [],
  groups: [personRows('위임받는자', nobodyYet, ''), personRows('위임하는자', nobodyYet, null)],
  matters: {
    label: '',
    rows: [
      handRow(
        'line',
        handBox('맡기는 일', {
          kind: 'choices',
          choices: ['존재확인', '열람', '사본 받기', '정정·삭제', '처리정지'].map((label) => ({
            label,
            isChosen: false,
          })),
          remark: '',
        }),
      ),
      handRow('paragraph', handBox('영상의 날짜와 장소')),
      handRow('line', handBox('이 위임장을 쓸 수 있는 기간', words(plain(`${blankDay}까지`)))),
    ],
  },
  statement: '「개인정보 보호법」 제38조제1항과 같은 법 시행령 제45조에 따라 위의 일을 ‘위임받는 자’에게 위임합니다.',
  signedOn: blankDay,
  signer: { label: '위임하는 자', text: '' },
  signHint: '(서명 또는 인)',
  addressee: { name: clinic.name, honorific: '귀하' },
  checks: null,
  cautions: {
    title: '함께 내실 것',
    items: [
      '위임하는 자와 위임받는 자의 신분증(보여 주시면 확인만 하고, 번호는 적거나 복사하지 않습니다)',
      '두 분의 관계를 증명하는 서류(관계가 있는 경우)',
      '만 14세 미만 아동의 법정대리인은 위임장 대신 가족관계증명서 등 법정대리인임을 보여 주는 서류를 내 주십시오.',
    ],
    remarks: [],
  },
  anchor: null,
  annex: null,
  foot: { form: `${clinic.name} 양식 · 참고: 「개인정보 처리 방법에 관한 고시」 별지 제11호서식`, output: '' },
})
