import { fold } from '../src/shared/fold.ts'
import { dayOrder, type ImpreciseDate, parseDate } from './date.ts'
import { idOf } from './id.ts'
import { type RegisterFiles, refuseCycles, resolve } from './register.ts'
import type { RegisterRows } from './rows.ts'

export function addEvents({ events, actors }: RegisterFiles, rows: RegisterRows): void {
  const { file } = events
  refuseCycles(events.entries, 'event', file)
  for (const [slug, entry] of events.entries) {
    if (entry.parent) resolve(events, entry.parent, file, [slug, 'parent'])
    let date: ImpreciseDate | undefined
    try {
      date = entry.on ? parseDate(entry.on.on) : undefined
    } catch (error) {
      file.problem([slug, 'on'], (error as Error).message)
    }
    const id = idOf('Event', slug)
    rows.Event.push({
      id,
      slug,
      name: entry.name,
      description: entry.description ?? null,
      type: entry.type,
      status: entry.status,
      onEdtf: date?.edtf ?? null,
      onEarliest: date?.earliest ?? null,
      onLatest: date?.latest ?? null,
      onPrecision: date?.precision ?? 'UNKNOWN',
      onWords: entry.on?.words ?? null,
      onDerivation: date ? (entry.on?.by ?? 'EXPLICIT') : 'UNKNOWN',
      ...dayOrder(date),
      place: entry.place ?? null,
      country: entry.country ?? null,
      parentId: entry.parent ? idOf('Event', entry.parent) : null,
    })
    const names = [{ text: entry.name, language: 'en' }, ...entry.names]
    for (const [index, { text, language }] of names.entries())
      if (names.findIndex((other) => other.text === text) === index)
        rows.EventName.push({
          eventId: id,
          text,
          language: language ?? null,
          key: fold(text),
        })
    for (const [actor, role] of Object.entries(entry.participants)) {
      resolve(actors, actor, file, [slug, 'participants', actor])
      rows.EventParticipant.push({
        eventId: id,
        actorId: idOf('Actor', actor),
        role,
      })
    }
  }
}
