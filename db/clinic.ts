import { type Clinic, clinicSchema } from '../domain/clinic/clinic.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export const insertClinic = (book: WritableBook, clinic: Clinic): void => {
  book.run('insert into clinic (id, facts) values (1, ?)', JSON.stringify(clinic))
}

export const restateClinic = (book: WritableBook, clinic: Clinic): void => {
  book.run('update clinic set facts = ? where id = 1', JSON.stringify(clinic))
}

export const readClinic = (book: ReadableBook): Clinic => {
  const row = book.get<{ facts: string }>('select facts from clinic where id = 1')
  if (row === undefined) throw new Error('a book always has its clinic')
  return clinicSchema.parse(JSON.parse(row.facts))
}
