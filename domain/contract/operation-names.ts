// The names of all operations as plain text, so that the sandboxed preload can make one function for each without
// carrying the schemas. Checked against the contract in both directions: a name too many or too few does not compile.
import type { OperationName } from './contract.ts'

const everyOperation = <const Names extends readonly OperationName[]>(
  names: [Exclude<OperationName, Names[number]>] extends [never] ? Names : never,
): Names => names

export const callableNames = everyOperation([
  'session.state',
  'setup.drawRecoveryCode',
  'setup.printRecoveryCode',
  'setup.createBook',
  'session.signIn',
  'session.recover',
  'session.lock',
  'job.cancel',
  'clinic.read',
  'account.list',
  'account.create',
  'account.disable',
  'account.changePassword',
  'camera.list',
  'camera.register',
  'camera.previewSpreadsheet',
  'camera.importSpreadsheet',
  'today.list',
  'request.list',
  'request.open',
  'request.receive',
  'request.confirmIdentity',
  'request.recordDocuments',
  'hold.place',
  'destruction.confirmAutoDeletion',
  'notice.refuse',
  'paper.output',
  'viewing.record',
  'viewing.list',
  'ledger.head',
  'ledger.list',
  'ledger.correct',
  'ledger.export',
  'search.find',
])
