import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { inventoryDuties } from '../../domain/camera/inventory-duties.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras, registrationDays } from '../../db/camera.ts'
import { listStandings } from '../../db/camera-facts.ts'
import { listCompanies } from '../../db/company.ts'

export const inventoryTasks = (book: ReadableBook, today: PlainDay): readonly Duty[] => {
  const standings = new Map(listStandings(book).map((standing) => [standing.cameraId, standing]))
  const companies = new Map(listCompanies(book).map((company) => [company.id, company]))
  const registeredOn = registrationDays(book)
  const stated = listCameras(book).flatMap(({ id, number, place, retiredOn }) => {
    const [standing, since] = [standings.get(id), registeredOn.get(id)]
    if (retiredOn !== null || standing === undefined || since === undefined) return []
    const company = standing.companyId === null ? null : (companies.get(standing.companyId) ?? null)
    return [{ number, place, registeredOn: since, standing, company }]
  })
  return inventoryDuties(stated, today)
}
