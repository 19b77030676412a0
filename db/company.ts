import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { Company, CompanyId } from '../domain/company/company.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface CompanyRow {
  readonly id: CompanyId
  readonly name: string
  readonly task: string
  readonly contracted_on: PlainDay | null
  readonly checked_on: PlainDay | null
  readonly is_disclosed: number
}

export const listCompanies = (book: ReadableBook): readonly Company[] =>
  book.all<CompanyRow>('select * from company order by name').map((row) => ({
    id: row.id,
    name: row.name,
    task: row.task,
    contractedOn: row.contracted_on,
    checkedOn: row.checked_on,
    isDisclosed: row.is_disclosed === 1,
  }))

export const putCompany = (book: WritableBook, company: Company): void => {
  book.run(
    `insert into company (id, name, task, contracted_on, checked_on, is_disclosed) values (?, ?, ?, ?, ?, ?)
     on conflict (id) do update set name = excluded.name, task = excluded.task, contracted_on = excluded.contracted_on,
       checked_on = excluded.checked_on, is_disclosed = excluded.is_disclosed`,
    company.id,
    company.name,
    company.task,
    company.contractedOn,
    company.checkedOn,
    Number(company.isDisclosed),
  )
}
