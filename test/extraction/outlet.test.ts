import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outletFinder } from '../../seed/extraction/outlet.ts'
import { readRegisters } from '../../seed/register.ts'
import { projectDirectory } from '../../src/shared/project.ts'

const find = outletFinder(
  new Map([
    ['beispielblatt', { name: 'Beispielblatt', names: ['Das Beispielblatt', 'beispielblatt.example'] }],
    ['bote', { name: 'Der Bote', names: ['Bote am Sonntag', 'Abend'] }],
    ['kurier', { name: 'Kurier', names: ['Abend'] }],
  ]),
)

describe('an outlet', () => {
  test.each([
    ['Beispielblatt', null, 'beispielblatt'],
    [' BEISPIELBLATT ', null, 'beispielblatt'],
    ['das beispielblatt', null, 'beispielblatt'],
    ['beispielblatt.example', null, 'beispielblatt'],
    ['www.beispielblatt.example', null, 'beispielblatt'],
    ['https://www.Beispielblatt.example/politik', null, 'beispielblatt'],
    ['Bote am Sonntag', null, 'bote'],
    [null, 'https://beispielblatt.example/2022/lage', 'beispielblatt'],
    ['Unbekannt', 'https://www.beispielblatt.example/2022/lage', 'beispielblatt'],
  ])('is found by a name or the site that the register has: %j, %j', (name, url, slug) => {
    expect(find(name, url).slug).toBe(slug)
  })

  test.each([
    ['Bote', null, 'Bote'],
    ['Beispielblatt Online', null, 'Beispielblatt Online'],
    ['bote.example', null, 'bote.example'],
    ['Abend', null, 'Abend'],
    ['', 'https://www.anderes.example/a', 'anderes.example'],
    ['…', null, '…'],
    [null, 'kein Ort', null],
    [null, null, null],
  ])('is not guessed, and its name is kept: %j, %j', (name, url, kept) => {
    expect(find(name, url)).toEqual({ slug: null, name: kept })
  })

  test('is found in the register of the corpus', () => {
    const { sources } = readRegisters(join(projectDirectory, 'corpus'), [])
    const outlet = outletFinder(sources.entries)
    expect(outlet('NY Times').slug).toBe('new-york-times')
    expect(outlet('Times').slug).toBeNull()
  })
})
