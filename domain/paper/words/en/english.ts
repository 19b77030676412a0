import type { Translation } from '../translation.ts'
import { days } from './days.ts'
import { labels } from './labels.ts'
import { notice } from './notice.ts'
import { receipt } from './receipt.ts'

export const english: Translation = {
  labels,
  days,
  range: ({ cameraNumber, cameraPlace, from, to }) => `camera ${cameraNumber} (${cameraPlace}), ${days.span(from, to)}`,
  standing: ({ relation, filmed }) =>
    relation === 'mandated' ? `authorised by ${filmed.name}` : `legal representative of ${filmed.name}`,
  rest: (restCount) => `and ${restCount} more`,
  restInAnnex: (restCount) => `and ${restCount} more (see annex)`,
  annex: 'Annex',
  contact: (clinic, handlerName) =>
    [
      `Contact: ${handlerName}, ${clinic.department}`,
      `CCTV manager: ${clinic.officerName}`,
      `Tel. ${clinic.phone}`,
      ...(clinic.email === '' ? [] : [clinic.email]),
    ].join(' · '),
  anchorRemark:
    'These three lines record our ledger when this paper was issued. Please keep them: they can show later whether any entry was changed.',
  receivedBy: 'Received by',
  original:
    'The Korean text is the original. This translation is provided for your convenience; please ask us if anything is unclear.',
  notice,
  receipt,
}
