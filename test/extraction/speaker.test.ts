import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { aliasesOf } from '../../seed/extraction/alias.ts'
import { namedIn } from '../../seed/extraction/named.ts'
import { Speakers } from '../../seed/extraction/speaker.ts'
import { speechAct } from '../../seed/extraction/speech-act.ts'
import { actors } from '../../seed/format/actor.ts'
import { projectDirectory } from '../../src/shared/project.ts'

const file = readFileSync(join(projectDirectory, 'corpus', 'register', 'actors.yaml'), 'utf8')
const register = { noun: 'actor', entries: new Map(Object.entries(actors.parse(parse(file)))), incomplete: false }
const aliases = aliasesOf(register)
const speakers = () => new Speakers('a', 'de', aliases, register)

describe('whom a phrase means', () => {
  test.each([
    ['Wladimir Putin', ['vladimir-putin']],
    ['der russische Präsident Wladimir Putin', ['vladimir-putin']],
    ['Präsident Putin', ['vladimir-putin']],
    ['Putin und Xi', ['vladimir-putin', 'xi-jinping']],
    ['Peking', ['china-government']],
    // A state does not speak.
    ['China', ['china-government']],
    ['China und Russland', ['china-government', 'russia-government']],
    ['der chinesischen Regierung', ['china-government']],
    ['die Nato', ['nato']],
  ])('is found in the register: %s', (phrase, slugs) => {
    const found = speakers()
    expect(found.of(phrase)).toEqual(slugs)
    expect(found.own.size).toBe(0)
  })

  test.each([
    [
      'ein hochrangiger US-Regierungsvertreter',
      { kind: 'UNNAMED', country: 'US', plurality: 'ONE', sector: 'GOVERNMENT' },
    ],
    ['der Sprecher von Präsident Wladimir Putin', { kind: 'UNNAMED', plurality: 'ONE' }],
    ['chinesische Diplomaten', { kind: 'UNNAMED', country: 'CN', plurality: 'SEVERAL' }],
    ['Außenministerin Erika Muster', { kind: 'PERSON', name: 'Erika Muster' }],
  ])('and no register has becomes an actor of the article: %s', (phrase, entry) => {
    const found = speakers()
    const [slug = ''] = found.of(phrase)
    expect(found.own.get(slug)).toMatchObject(entry)
    expect(found.of(phrase)).toEqual([slug])
  })

  test('is nobody of the register where the article has spelled out another of the family', () => {
    const found = speakers()
    const first = found.of('Lehrerin Erika Putin')
    expect(found.of('Putin')).toEqual(first)
    expect(found.own.size).toBe(1)
  })

  test('is one person where the article spelled the name out before', () => {
    const found = speakers()
    const first = found.of('Ministerin Erika Muster')
    expect(found.of('Muster')).toEqual(first)
    expect(found.own.size).toBe(1)
  })
})

test.each([
  ['Russland habe Chinas Hilfe erbeten', ['russia', 'china']],
  ['Die USA und die Nato lehnten Putins Forderung ab', ['united-states', 'nato', 'vladimir-putin']],
  ['niemand wird hier genannt, auch nicht die usa', []],
])('names actors of the register: %s', (text, slugs) => {
  expect(namedIn(text, { start: 0, end: text.length }, aliases)).toEqual(slugs)
})

test.each([
  ['dementierte', 'DENY'],
  ['wies den Bericht zurück', 'REJECT'],
  ['warnte', 'WARN'],
  ['bestätigte', 'CONFIRM'],
  ['forderte', 'DEMAND'],
  ['sagte', 'STATE'],
  ['', 'STATE'],
  ['denied', 'DENY'],
])('%s is the act %s', (cue, act) => {
  expect(speechAct(cue)).toBe(act)
})
