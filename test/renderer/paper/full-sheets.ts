// Papers with as much in them as the door lets in, and how to see whether a sheet held it.
import type { Page } from 'playwright-core'
import { noticeFacts, pastRange, request } from '../../domain/paper/sample.ts'

/** Sheets that hold more than their height, or whose parts run into the foot: on paper these words would be cut off. */
export const overfullSheets = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.sheet')].filter((sheet) => {
        const foot = sheet.querySelector('.foot')?.getBoundingClientRect().top ?? 0
        const parts = [...sheet.querySelectorAll(':scope > :not(.foot, .cut, .half), .half > *')]
        return parts.some((part) => part.getBoundingClientRect().bottom > foot + 0.5)
      }).length,
  )

export const longName = 'Maximiliana Josephine van der Sample-Hohenstein'
export const longWords = '요구하신 시간대의 영상을 모두 찾아보았으나 남아 있는 것이 없습니다. '
export const manyRanges = Array.from({ length: 200 }, () => pastRange)

export const fullFacts = {
  ...noticeFacts,
  clinic: {
    ...noticeFacts.clinic,
    name: '사회복지법인 견본복지재단 부설 견본노인요양병원',
    senderTitle: '사회복지법인 견본복지재단 견본노인요양병원장',
    address: '서울특별시 견본구 견본로12길 34-5, 견본메디컬타워 7층 701호부터 712호까지(견본동)',
  },
  request: {
    ...request,
    kinds: ['viewing', 'existence', 'copy'],
    purpose: longWords.repeat(5).slice(0, 200),
    requester: {
      ...request.requester,
      name: longName,
      address: `경기도 ${'견본특례시 견본구 '.repeat(18)}`.slice(0, 200),
    },
    ranges: manyRanges.map((range) => ({ ...range, cameraPlace: '본관 지하 2층 주차장 서측 램프 앞 승강기 홀' })),
  },
  draft: {
    ...noticeFacts.draft,
    addition: longWords.repeat(3),
    objection: `${noticeFacts.draft.objection}\n${longWords}`,
  },
} satisfies typeof noticeFacts
