// Which answers are out of date after which write: the only such table.
import type { OperationsWith } from '../../domain/contract/contract.ts'

export type Asked = OperationsWith<'read' | 'disclose'>

const requestChanged: readonly Asked[] = ['today.list', 'request.list', 'request.open']

/** A hold also decides the clocks of the requests that ask for its footage. */
const holdChanged: readonly Asked[] = [
  'hold.list',
  'hold.open',
  'footage.map',
  'today.list',
  'request.list',
  'request.open',
]

/** A due thing, its order and what is asked of whom today go together. */
const destructionChanged: readonly Asked[] = ['destruction.dues', 'destruction.list', 'destruction.open', 'today.list']

/** A table moves the last day of every open request that is counted over it. */
const movedByHolidays: readonly Asked[] = ['holiday.list', 'clinic.read', 'today.list', 'request.list', 'request.open']

const operatingRoomChanged: readonly Asked[] = ['operatingRoom.list', 'operatingRoom.open', 'today.list']

export const outdatedBy: Readonly<Record<OperationsWith<'write'>, readonly Asked[]>> = {
  'account.create': ['account.list', 'viewing.choices'],
  'account.disable': ['account.list', 'viewing.choices'],
  'account.changePassword': [],
  'clinic.restate': ['clinic.read'],
  'camera.register': ['footage.map', 'camera.list', 'camera.standings'],
  'camera.restate': ['footage.map', 'camera.list', 'camera.history'],
  'camera.retire': ['footage.map', 'camera.list', 'camera.history'],
  'camera.reinstate': ['footage.map', 'camera.list', 'camera.history'],
  'camera.statePurposes': ['camera.standings', 'camera.history'],
  'camera.stateResolution': ['camera.standings', 'camera.history'],
  'camera.checkSign': ['camera.standings', 'camera.history'],
  'camera.entrust': ['camera.standings', 'camera.history'],
  'camera.changeRetention': ['footage.map', 'camera.list', 'camera.history', 'today.list'],
  'company.register': ['company.list'],
  'company.restate': ['company.list', 'camera.standings'],
  'camera.importSpreadsheet': ['footage.map', 'camera.list', 'camera.standings', 'camera.history'],
  'request.receive': ['footage.map', 'today.list', 'request.list', 'ledger.list', 'search.find'],
  'request.stateGround': ['today.list', 'request.list', 'request.open'],
  'request.recordDocuments': ['today.list', 'request.list', 'request.open'],
  'request.confirmIdentity': ['today.list', 'request.list', 'request.open'],
  'hold.place': [...holdChanged, 'search.find'],
  'hold.extend': holdChanged,
  'hold.proposeLift': holdChanged,
  'hold.lift': holdChanged,
  'hold.keep': holdChanged,
  'destruction.confirmAutoDeletion': ['today.list', 'ledger.list', 'footage.map'],
  'recorder.recordCheck': ['recorder.list', 'footage.map', 'today.list', 'request.list', 'request.open', 'ledger.list'],
  'request.withdraw': ['footage.map', 'today.list', 'request.list', 'request.open'],
  'request.close': ['today.list', 'request.list', 'request.open'],
  'request.recordSearch': requestChanged,
  'request.askSupplement': [...requestChanged, 'search.find'],
  'request.recordSupplement': requestChanged,
  'request.receiveObjection': requestChanged,
  'request.answerObjection': requestChanged,
  'request.reopen': ['footage.map', ...requestChanged],
  'draft.keep': [],
  'decision.endPostponement': ['today.list', 'request.list', 'request.open'],
  'decision.notify': ['footage.map', 'today.list', 'request.list', 'request.open', 'ledger.list', 'search.find'],
  'notice.recordDelivery': ['today.list', 'request.list', 'request.open', 'search.find'],
  'notice.void': ['today.list', 'request.list', 'request.open', 'ledger.list'],
  'paper.output': ['today.list', 'request.open', 'ledger.list', 'copy.open', 'destruction.open'],
  'destruction.propose': destructionChanged,
  'destruction.approve': destructionChanged,
  'destruction.withdraw': destructionChanged,
  'destruction.execute': [...destructionChanged, 'ledger.list', 'footage.map', 'request.list', 'request.open'],
  'copy.provide': ['copy.list', 'ledger.list', 'today.list', 'request.list', 'request.open', 'search.find'],
  'copy.remind': ['copy.list', 'copy.open', 'today.list', 'request.open'],
  'copy.extend': ['copy.list', 'copy.open', 'today.list', 'request.open'],
  'copy.close': ['copy.list', 'copy.open', 'ledger.list', 'today.list', 'request.open'],
  'viewing.record': [
    'footage.map',
    'viewing.list',
    'viewing.choices',
    'ledger.list',
    'today.list',
    'request.list',
    'request.open',
  ],
  'operatingRoom.configure': ['operatingRoom.rules'],
  'operatingRoom.receive': [...operatingRoomChanged, 'hold.list'],
  'operatingRoom.stateBasis': operatingRoomChanged,
  'operatingRoom.addPerson': operatingRoomChanged,
  'operatingRoom.recordConsent': operatingRoomChanged,
  'operatingRoom.decide': operatingRoomChanged,
  'operatingRoom.recordViewing': [...operatingRoomChanged, 'ledger.list'],
  'operatingRoom.extend': [...operatingRoomChanged, 'hold.list', 'hold.open'],
  'operatingRoom.close': [...operatingRoomChanged, 'hold.open'],
  'operatingRoom.recordFilming': ['operatingRoom.filmings'],
  'holiday.add': movedByHolidays,
  'holiday.remove': movedByHolidays,
  'holiday.addYear': movedByHolidays,
  'holiday.import': movedByHolidays,
  'ledger.correct': ['ledger.list', 'ledger.open', 'viewing.list'],
  'ledger.export': [],
}
