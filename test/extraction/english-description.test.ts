import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeActor } from '../../seed/extraction/description.ts'
import { property } from '../help/property.ts'

/** A phrase, its kind, country, sector and plurality, and its name where it has one; a dot for one, a plus for several. */
const phrases = `
a senior US official | UNNAMED US GOVERNMENT .
senior U.S. officials | UNNAMED US GOVERNMENT +
several senior American officials | UNNAMED US GOVERNMENT +
Chinese diplomats | UNNAMED CN GOVERNMENT +
a Chinese diplomat | UNNAMED CN GOVERNMENT .
South Korean officials | UNNAMED KR GOVERNMENT +
Ukrainian Foreign Minister Dmytro Kuleba | PERSON UA GOVERNMENT . Dmytro Kuleba
German Chancellor Olaf Scholz | PERSON DE GOVERNMENT . Olaf Scholz
China’s foreign minister Wang Yi | PERSON CN GOVERNMENT . Wang Yi
US Secretary of State Antony Blinken | PERSON US GOVERNMENT . Antony Blinken
Defense Secretary Lloyd Austin | PERSON - MILITARY . Lloyd Austin
NATO Secretary General Jens Stoltenberg | PERSON - INTERNATIONAL . Jens Stoltenberg
Kremlin spokesman Dmitry Peskov | PERSON RU GOVERNMENT . Dmitry Peskov
the Kremlin’s spokesman, Dmitry Peskov | PERSON RU GOVERNMENT . Dmitry Peskov
Dmitry Peskov, a Kremlin spokesman | PERSON RU GOVERNMENT . Dmitry Peskov
former President Donald Trump | PERSON - UNKNOWN . Donald Trump
former US president Bill Clinton | PERSON US UNKNOWN . Bill Clinton
Olaf Scholz | PERSON - UNKNOWN . Olaf Scholz
Scholz | PERSON - UNKNOWN . Scholz
the president of Ukraine | UNNAMED UA GOVERNMENT .
the mayor of Kyiv | UNNAMED UA GOVERNMENT .
the Chinese ambassador in Washington | UNNAMED CN GOVERNMENT .
the ambassador in Berlin | UNNAMED - GOVERNMENT .
a White House spokeswoman | UNNAMED US GOVERNMENT .
a spokesman for the Kremlin | UNNAMED RU GOVERNMENT .
a spokesperson for the European Commission | UNNAMED - INTERNATIONAL .
the Kremlin | ORGANIZATION RU GOVERNMENT . Kremlin
the Pentagon | ORGANIZATION US MILITARY . Pentagon
Pentagon officials | UNNAMED US MILITARY +
the Chinese Foreign Ministry | ORGANIZATION CN GOVERNMENT . Chinese Foreign Ministry
the Ukrainian government | ORGANIZATION UA GOVERNMENT . Ukrainian government
the government | UNNAMED - GOVERNMENT .
police | UNNAMED - GOVERNMENT .
police in Munich | ORGANIZATION DE GOVERNMENT . police in Munich
a police spokesman | UNNAMED - GOVERNMENT .
prosecutors in Frankfurt | UNNAMED DE JUDICIARY +
a judge | UNNAMED - JUDICIARY .
opposition lawmakers | UNNAMED - LEGISLATURE +
a Republican senator | UNNAMED - LEGISLATURE .
the CIA | ORGANIZATION US INTELLIGENCE . CIA
intelligence officials | UNNAMED - INTELLIGENCE +
the Russian military | ORGANIZATION RU MILITARY . Russian military
Russian troops | UNNAMED RU MILITARY +
a defense official | UNNAMED - MILITARY .
the US embassy in Beijing | ORGANIZATION US GOVERNMENT . US embassy in Beijing
The New York Times | ORGANIZATION US MEDIA . New York Times
the news agency Reuters | ORGANIZATION GB MEDIA . Reuters
Russian state media | UNNAMED RU MEDIA +
the company | UNNAMED - BUSINESS .
a company spokeswoman | UNNAMED - BUSINESS .
human rights groups | UNNAMED - CIVIL_SOCIETY +
Amnesty International | ORGANIZATION - CIVIL_SOCIETY . Amnesty International
experts | UNNAMED - ACADEMIA +
a professor at Harvard University | UNNAMED US ACADEMIA .
EU diplomats | UNNAMED - INTERNATIONAL +
the United Nations | ORGANIZATION - INTERNATIONAL . United Nations
China | STATE CN - . China
the United States | STATE US - . United States
Trinidad and Tobago | STATE TT - . Trinidad and Tobago
Beijing | ORGANIZATION CN GOVERNMENT . Beijing
witnesses | UNNAMED - UNKNOWN +
residents | UNNAMED - UNKNOWN +
two people familiar with the matter | UNNAMED - UNKNOWN +
a person close to the talks | UNNAMED - UNKNOWN .
Ukrainians | UNNAMED UA UNKNOWN +
a Frenchman | UNNAMED FR UNKNOWN .
Scholz and Macron | GROUP - UNKNOWN + Scholz, Macron
police and prosecutors | UNNAMED - UNKNOWN +
she | UNNAMED - UNKNOWN .
they | UNNAMED - UNKNOWN +
`
  .trim()
  .split('\n')
  .map((line) => {
    const [phrase = '', said = ''] = line.split(' | ')
    const [kind, country, sector, number, ...name] = said.split(' ')
    return { phrase, kind, country, sector, plurality: number === '+' ? 'SEVERAL' : 'ONE', name: name.join(' ') }
  })

describe('an English phrase', () => {
  test.each(phrases)('$phrase', ({ phrase, kind, country, sector, plurality, name }) => {
    const described = describeActor(phrase, 'en')
    expect({ ...described, country: described.country ?? '-', sector: described.sector ?? '-' }).toMatchObject({
      kind,
      country,
      sector,
      plurality,
      isNamed: name !== '',
      ...(name === '' ? {} : { name }),
    })
  })

  test('has an office', () => {
    expect(describeActor('US Secretary of State Antony Blinken', 'en').role).toBe('US Secretary of State')
    expect(describeActor('Dmitry Peskov, a Kremlin spokesman', 'en').role).toBe('Kremlin spokesman')
  })

  const words = fc.constantFrom(
    ...[
      'the',
      'a',
      'of',
      'and',
      ',',
      'spokesman',
      'China’s',
      'US',
      'President',
      'Scholz',
      'for',
      '“',
      '(',
      'in',
      'Kyiv',
    ],
  )
  test(
    'of any words can be described',
    property(
      500,
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words).map((some) => some.join(' ')),
      ),
      async (phrase) => {
        const described = describeActor(phrase, 'en')
        if (described.isNamed !== 'name' in described) throw new Error('A name is there without being told, or not.')
        if (described.isNamed && described.kind === 'UNNAMED') throw new Error('What is named is UNNAMED.')
      },
    ),
  )

  test('that is none is short work, however long it is', () => {
    for (const part of ['the A of ', 'spokesman for a ', 'A and ', 'head of state '])
      expect(describeActor(part.repeat(50_000), 'en').kind).toBeTypeOf('string')
  })
})
