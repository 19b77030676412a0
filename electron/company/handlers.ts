import { companyChanges, companyIdSchema, companyIssues } from '../../domain/company/company.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { fail, succeed } from '../../domain/result.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { listCompanies, putCompany } from '../../db/company.ts'
import type { Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'

const list: ReadHandler<'company.list'> = (_input, _by, { book }) => succeed({ companies: [...listCompanies(book)] })

const register: WriteHandler<'company.register'> = (facts, _by, { book, now, newId }) => {
  const takenNames = new Set(listCompanies(book).map(({ name }) => name))
  const issues = companyIssues(facts, takenNames, dayOf(now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const company = { ...facts, id: companyIdSchema.parse(newId()) }
  putCompany(book, company)
  return succeed({ value: { companyId: company.id }, event: { subject: null, body: { company } } })
}

const restate: WriteHandler<'company.restate'> = ({ companyId, ...facts }, _by, { book, now }) => {
  const companies = listCompanies(book)
  const before = companies.find(({ id }) => id === companyId)
  if (before === undefined) return fail(invalid('companyId', 'not-allowed'))
  const takenNames = new Set(companies.filter(({ id }) => id !== companyId).map(({ name }) => name))
  const issues = companyIssues(facts, takenNames, dayOf(now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const fields = companyChanges(before, facts)
  if (fields.length === 0) return fail(invalid('name', 'nothing-changed'))
  putCompany(book, { ...facts, id: companyId })
  return succeed({ value: {}, event: { subject: null, body: { companyId, name: before.name, fields } } })
}

export const companyHandlers = {
  'company.list': list,
  'company.register': register,
  'company.restate': restate,
} satisfies Partial<Handlers>
