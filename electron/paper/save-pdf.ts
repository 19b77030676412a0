import type { Paper } from '../../domain/paper/paper.ts'
import { type Result, succeed } from '../../domain/result.ts'
import type { Machine } from '../door/machine.ts'

/** Asks where, renders and writes under a temporary name. Gives the path to settle or drop; fails with `cancelled`. */
export const savePdf = async (paper: Paper, defaultName: string, machine: Machine): Promise<Result<string>> => {
  const path = await machine.chooseSavePath({ defaultName: `${defaultName}.pdf`, extension: 'pdf' })
  if (!path.ok) return path
  const rendered = await machine.renderPdf(paper)
  if (!rendered.ok) return rendered
  const written = await machine.writeAside(path.value, rendered.value)
  return written.ok ? succeed(path.value) : written
}
