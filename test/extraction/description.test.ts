import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeActor } from '../../seed/extraction/description.ts'
import { property } from '../help/property.ts'

/** A phrase, its kind, country, sector and plurality, and its name where it has one; a dot for one, a plus for several. */
const phrases = `
ein hochrangiger US-Regierungsvertreter | UNNAMED US GOVERNMENT .
hochrangige US-Regierungsvertreter | UNNAMED US GOVERNMENT +
mehrere hochrangige US-Beamte | UNNAMED US GOVERNMENT +
US-Regierungskreise | UNNAMED US GOVERNMENT +
chinesische Diplomaten | UNNAMED CN GOVERNMENT +
Chinesische Diplomaten | UNNAMED CN GOVERNMENT +
ein chinesischer Diplomat | UNNAMED CN GOVERNMENT .
eine chinesische Diplomatin | UNNAMED CN GOVERNMENT .
den chinesischen Diplomaten | UNNAMED CN GOVERNMENT +
dem chinesischen Diplomaten | UNNAMED CN GOVERNMENT .
der ukrainische Außenminister Dmytro Kuleba | PERSON UA GOVERNMENT . Dmytro Kuleba
Frankreichs Präsident Emmanuel Macron | PERSON FR GOVERNMENT . Emmanuel Macron
Bundeskanzler Olaf Scholz | PERSON DE GOVERNMENT . Olaf Scholz
US-Präsident Biden | PERSON US GOVERNMENT . Biden
Kremlsprecher Dmitri Peskow | PERSON RU GOVERNMENT . Dmitri Peskow
der Kremlsprecher | UNNAMED RU GOVERNMENT .
Olaf Scholz | PERSON - UNKNOWN . Olaf Scholz
Scholz | PERSON - UNKNOWN . Scholz
Oliver Muster | PERSON - UNKNOWN . Oliver Muster
Herr Muster | PERSON - UNKNOWN . Muster
Frau Dr. Muster | PERSON - UNKNOWN . Muster
Professor Dr. Max Muster | PERSON - ACADEMIA . Max Muster
Ursula von der Leyen | PERSON - UNKNOWN . Ursula von der Leyen
EU-Kommissionspräsidentin Ursula von der Leyen | PERSON - INTERNATIONAL . Ursula von der Leyen
Nato-Generalsekretär Jens Stoltenberg | PERSON - INTERNATIONAL . Jens Stoltenberg
der Nato-Generalsekretär | UNNAMED - INTERNATIONAL .
der 52-jährige Max Muster | PERSON - UNKNOWN . Max Muster
der Sprecher des chinesischen Außenministeriums, Zhao Lijian | PERSON CN GOVERNMENT . Zhao Lijian
Max Muster, Sprecher der Deutschen Bahn | PERSON DE BUSINESS . Max Muster
Max Muster, der Vorsitzende der Gewerkschaft Verdi, | PERSON DE CIVIL_SOCIETY . Max Muster
Max Muster von der Universität Heidelberg | PERSON DE ACADEMIA . Max Muster
die Sprecherin des Weißen Hauses Erika Muster | PERSON US GOVERNMENT . Erika Muster
der Minister für Wirtschaft Max Muster | PERSON - GOVERNMENT . Max Muster
Vizekanzler und Wirtschaftsminister Robert Habeck | PERSON - GOVERNMENT . Robert Habeck
CDU-Chef Friedrich Merz | PERSON DE PARTY . Friedrich Merz
die SPD-Abgeordnete Erika Muster | PERSON DE LEGISLATURE . Erika Muster
der Sportjournalist Max Muster | PERSON - MEDIA . Max Muster
der Kölner Historiker Dr. Max Muster | PERSON DE ACADEMIA . Max Muster
der Investor Max Muster | PERSON - BUSINESS . Max Muster
Papst Franziskus | PERSON - CIVIL_SOCIETY . Franziskus
der frühere Bundeskanzler Gerhard Schröder | PERSON DE UNKNOWN . Gerhard Schröder
Ex-Präsident Donald Trump | PERSON - UNKNOWN . Donald Trump
ein ehemaliger General | UNNAMED - UNKNOWN .
das Auswärtige Amt | ORGANIZATION DE GOVERNMENT . Auswärtige Amt
dem Auswärtigen Amt | ORGANIZATION DE GOVERNMENT . Auswärtigen Amt
ein Sprecher des Auswärtigen Amtes | UNNAMED DE GOVERNMENT .
das Weiße Haus | ORGANIZATION US GOVERNMENT . Weiße Haus
eine Sprecherin des Weißen Hauses | UNNAMED US GOVERNMENT .
der Kreml | ORGANIZATION RU GOVERNMENT . Kreml
das Pentagon | ORGANIZATION US MILITARY . Pentagon
ein Vertreter des Pentagons | UNNAMED US MILITARY .
die Bundesregierung | ORGANIZATION DE GOVERNMENT . Bundesregierung
die russische Regierung | ORGANIZATION RU GOVERNMENT . russische Regierung
die Regierung in Kiew | ORGANIZATION UA GOVERNMENT . Regierung in Kiew
die Regierung der Ukraine | ORGANIZATION UA GOVERNMENT . Regierung der Ukraine
die Regierung Merkel | ORGANIZATION - GOVERNMENT . Regierung Merkel
die Regierung | UNNAMED - GOVERNMENT .
das chinesische Außenministerium | ORGANIZATION CN GOVERNMENT . chinesische Außenministerium
das russische Verteidigungsministerium | ORGANIZATION RU MILITARY . russische Verteidigungsministerium
ein Sprecher des ukrainischen Verteidigungsministeriums | UNNAMED UA MILITARY .
die Polizei | UNNAMED - GOVERNMENT .
die Polizei in München | ORGANIZATION DE GOVERNMENT . Polizei in München
die Münchner Polizei | ORGANIZATION DE GOVERNMENT . Münchner Polizei
eine Polizeistreife | UNNAMED - UNKNOWN .
ein Polizeisprecher | UNNAMED - GOVERNMENT .
ein Sprecher der Polizei in Graz | UNNAMED AT GOVERNMENT .
die Behörden | UNNAMED - GOVERNMENT +
russische Behörden | UNNAMED RU GOVERNMENT +
die Staatsanwaltschaft | UNNAMED - JUDICIARY .
die Staatsanwaltschaft Frankfurt | ORGANIZATION DE JUDICIARY . Staatsanwaltschaft Frankfurt
das Bundesverfassungsgericht | ORGANIZATION DE JUDICIARY . Bundesverfassungsgericht
ein Richter | UNNAMED - JUDICIARY .
ein Schiedsrichter | UNNAMED - UNKNOWN .
der Bundestag | ORGANIZATION DE LEGISLATURE . Bundestag
Abgeordnete der Opposition | UNNAMED - LEGISLATURE +
ein Abgeordneter | UNNAMED - LEGISLATURE .
die Abgeordnete | UNNAMED - LEGISLATURE .
die Abgeordneten | UNNAMED - LEGISLATURE +
die CIA | ORGANIZATION US INTELLIGENCE . CIA
westliche Geheimdienste | UNNAMED - INTELLIGENCE +
der britische Militärgeheimdienst | ORGANIZATION GB INTELLIGENCE . britische Militärgeheimdienst
ein Armeesprecher | UNNAMED - MILITARY .
israelische Soldaten | UNNAMED IL MILITARY +
die SPD | ORGANIZATION DE PARTY . SPD
die Grünen | ORGANIZATION DE PARTY . Grünen
Oppositionspolitiker | UNNAMED - PARTY +
ein Republikaner | UNNAMED - PARTY .
die Republikaner | ORGANIZATION US PARTY . Republikaner
die New York Times | ORGANIZATION US MEDIA . New York Times
die „New York Times“ | ORGANIZATION US MEDIA . New York Times
der Spiegel | ORGANIZATION DE MEDIA . Spiegel
die Nachrichtenagentur Reuters | ORGANIZATION GB MEDIA . Reuters
die Zeitung „Das Blatt“ | ORGANIZATION - MEDIA . Das Blatt
die Zeitung | UNNAMED - MEDIA .
israelische Medien | UNNAMED IL MEDIA +
polnische und tschechische Medien | UNNAMED - MEDIA +
eine Reporterin des Fernsehsenders CNN | UNNAMED US MEDIA .
das Unternehmen | UNNAMED - BUSINESS .
die Firma Siemens | ORGANIZATION DE BUSINESS . Siemens
eine Konzernsprecherin | UNNAMED - BUSINESS .
die Muster GmbH | ORGANIZATION - UNKNOWN . Muster GmbH
Menschenrechtsorganisationen | UNNAMED - CIVIL_SOCIETY +
die Menschenrechtsorganisation Amnesty International | ORGANIZATION - CIVIL_SOCIETY . Amnesty International
die Hilfsorganisation Ärzte ohne Grenzen | ORGANIZATION - CIVIL_SOCIETY . Ärzte ohne Grenzen
das Rote Kreuz Polens | ORGANIZATION PL CIVIL_SOCIETY . Rote Kreuz Polens
ein Greenpeace-Sprecher | UNNAMED - CIVIL_SOCIETY .
die Gewerkschaft der Polizei | ORGANIZATION - CIVIL_SOCIETY . Gewerkschaft der Polizei
Umweltschützer | UNNAMED - CIVIL_SOCIETY +
Experten | UNNAMED - ACADEMIA +
die Expertin | UNNAMED - ACADEMIA .
der Präsident der Universität | UNNAMED - ACADEMIA .
die Universität Heidelberg | ORGANIZATION DE ACADEMIA . Universität Heidelberg
die Vereinten Nationen | ORGANIZATION - INTERNATIONAL . Vereinten Nationen
die EU | ORGANIZATION - INTERNATIONAL . EU
ein Sprecher der EU-Kommission | UNNAMED - INTERNATIONAL .
EU-Diplomaten | UNNAMED - INTERNATIONAL +
das UN-Flüchtlingshilfswerk UNHCR | ORGANIZATION - INTERNATIONAL . UNHCR
China | STATE CN - . China
die Ukraine | STATE UA - . Ukraine
die Vereinigten Staaten | STATE US - . Vereinigten Staaten
Peking | ORGANIZATION CN GOVERNMENT . Peking
Washington | ORGANIZATION US GOVERNMENT . Washington
Bayern | ORGANIZATION DE GOVERNMENT . Bayern
der chinesische Botschafter in Washington | UNNAMED CN GOVERNMENT .
der Botschafter in Berlin | UNNAMED - GOVERNMENT .
die US-Botschaft in Peking | ORGANIZATION US GOVERNMENT . US-Botschaft in Peking
der Präsident der Ukraine | UNNAMED UA GOVERNMENT .
der Bürgermeister von Kiew | UNNAMED UA GOVERNMENT .
Chinas Außenminister | UNNAMED CN GOVERNMENT .
Ukrainer | UNNAMED UA UNKNOWN +
ein Franzose | UNNAMED FR UNKNOWN .
Zeugen | UNNAMED - UNKNOWN +
ein Augenzeuge | UNNAMED - UNKNOWN .
Anwohner | UNNAMED - UNKNOWN +
zwei Anwohnerinnen | UNNAMED - UNKNOWN +
einer der Anwälte | UNNAMED - UNKNOWN .
die beiden Anwälte | UNNAMED - UNKNOWN +
sein Anwalt | UNNAMED - UNKNOWN .
ein Sprecher Merkels | UNNAMED - UNKNOWN .
Befürworter | UNNAMED - UNKNOWN +
der Arzt und Autor | UNNAMED - UNKNOWN .
die Staats- und Regierungschefs der EU | UNNAMED - GOVERNMENT +
Scholz und Macron | GROUP - UNKNOWN + Scholz, Macron
SPD und Grüne | GROUP DE PARTY + SPD, Grüne
die Abgeordnete und Bürgermeisterin Erika Muster | PERSON - LEGISLATURE . Erika Muster
die Botschafter Spaniens, Schwedens und Japans | UNNAMED ES GOVERNMENT +
Polizei und Feuerwehr | UNNAMED - GOVERNMENT +
sowohl die SPD als auch die CDU | GROUP DE PARTY + SPD, CDU
Angaben der Polizei | UNNAMED - GOVERNMENT .
Polizeiangaben | UNNAMED - GOVERNMENT .
Angaben von Augenzeugen | UNNAMED - UNKNOWN +
Ansicht der Forscher | UNNAMED - ACADEMIA +
einem Bericht der Zeitung „Das Blatt“ | ORGANIZATION - MEDIA . Das Blatt
einer Mitteilung des russischen Außenministeriums | ORGANIZATION RU GOVERNMENT . russischen Außenministeriums
Medienberichten | UNNAMED - MEDIA +
Spekulationen | UNNAMED - UNKNOWN .
er | UNNAMED - UNKNOWN .
wir | UNNAMED - UNKNOWN +
`
  .trim()
  .split('\n')
  .map((line) => {
    const [phrase = '', said = ''] = line.split(' | ')
    const [kind, country, sector, number, ...name] = said.split(' ')
    return { phrase, kind, country, sector, plurality: number === '+' ? 'SEVERAL' : 'ONE', name: name.join(' ') }
  })

describe('a phrase', () => {
  test.each(phrases)('$phrase', ({ phrase, kind, country, sector, plurality, name }) => {
    const described = describeActor(phrase)
    expect({ ...described, country: described.country ?? '-', sector: described.sector ?? '-' }).toMatchObject({
      kind,
      country,
      sector,
      plurality,
      isNamed: name !== '',
      ...(name === '' ? {} : { name }),
    })
    if (name === '') expect(described).not.toHaveProperty('name')
  })

  test.each([
    ['der ukrainische Außenminister Dmytro Kuleba', 'ukrainische Außenminister', 'Außenminister'],
    ['Kremlsprecher Dmitri Peskow', 'Kremlsprecher', 'Kremlsprecher'],
    ['der Sprecher des Außenministeriums, Zhao Lijian', 'Sprecher des Außenministeriums', 'Sprecher'],
    ['die Sprecherin des Weißen Hauses Erika Muster', 'Sprecherin des Weißen Hauses', 'Sprecherin'],
    ['Max Muster, Vorsitzender des Vereins', 'Vorsitzender des Vereins', 'Vorsitzender'],
    ['der frühere Bundeskanzler Gerhard Schröder', 'frühere Bundeskanzler', 'Bundeskanzler'],
    ['Frankreichs Präsident Emmanuel Macron', 'Frankreichs Präsident', 'Präsident'],
  ])('%s has an office', (phrase, role, head) => {
    expect(describeActor(phrase)).toMatchObject({ role, head })
  })

  test.each([
    ['ein hochrangiger US-Regierungsvertreter', 'US-Regierungsvertreter'],
    ['eine Sprecherin des Weißen Hauses', 'Sprecherin'],
    ['das Auswärtige Amt', 'Amt'],
    ['Olaf Scholz', 'Olaf Scholz'],
    ['die Nachrichtenagentur Reuters', 'Nachrichtenagentur'],
  ])('%s has a head', (phrase, head) => {
    const described = describeActor(phrase)
    expect(described.head).toBe(head)
    expect(described).not.toHaveProperty('role')
  })

  const words = fc.constantFrom(
    ...[
      'der',
      'die',
      'ein',
      'von',
      'und',
      'des',
      ',',
      'Sprecher',
      'Angaben',
      'Regierung',
      'Scholz',
      'US-',
      '„',
      '“',
      '(',
      'a. D.',
      'in',
      'Kiew',
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
        const described = describeActor(phrase)
        if (described.isNamed !== 'name' in described) throw new Error('A name is there without being told, or not.')
        if (described.isNamed && described.kind === 'UNNAMED') throw new Error('What is named is UNNAMED.')
      },
    ),
  )

  test('that is none is short work, however long it is', () => {
    for (const part of [
      'der A ',
      'Angaben von ',
      '„',
      '(',
      'Sprecher der ',
      'A und ',
      'der Sprecher und Sprecher ',
      'Angaben der Polizei in ',
    ])
      expect(describeActor(part.repeat(50_000)).kind).toBeTypeOf('string')
  })
})
