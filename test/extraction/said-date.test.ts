import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../seed/date.ts'
import { saidDate } from '../../seed/extraction/said-date.ts'

const find = (text: string, language: string, published: string | null, near?: number) => {
  const found = saidDate(text, { start: 0, end: text.length }, language, published, near)
  if (!found) return undefined
  expect(text.slice(found.stretch.start, found.stretch.end)).toBe(found.words)
  parseDate(found.on)
  return found
}

type Row = [frame: string, words: string, on: string]

/** All published on Wednesday, 16 March 2022. */
const wednesday = '2022-03-16'

describe('German words, with the day of publication', () => {
  test.each<Row>([
    ['sagte die Ministerin am Sonntag', 'am Sonntag', '2022-03-13'],
    ['Am Mittwoch sagte der Sprecher', 'Am Mittwoch', '2022-03-16'],
    ['sagte er am Donnerstag in Berlin', 'am Donnerstag', '2022-03-10'],
    ['sagte sie am Sonnabend', 'am Sonnabend', '2022-03-12'],
    ['hieß es am Samstag aus dem Ministerium', 'am Samstag', '2022-03-12'],
    ['sagte er am Montagabend', 'am Montagabend', '2022-03-14'],
    ['sagte er am Montag Abend', 'am Montag Abend', '2022-03-14'],
    ['sagte er am späten Dienstagabend', 'am späten Dienstagabend', '2022-03-15'],
    ['sagte er am frühen Freitagmorgen', 'am frühen Freitagmorgen', '2022-03-11'],
    ['Am vergangenen Mittwoch sagte er', 'Am vergangenen Mittwoch', '2022-03-09'],
    ['am letzten Freitag hatte sie erklärt', 'am letzten Freitag', '2022-03-11'],
    ['teilte sie am heutigen Mittwoch mit', 'am heutigen Mittwoch', '2022-03-16'],
    ['teilte sie am gestrigen Dienstag mit', 'am gestrigen Dienstag', '2022-03-15'],
    ['sagte er am Freitag vergangener Woche', 'am Freitag vergangener Woche', '2022-03-11'],
    ['sagte er am Dienstag der vergangenen Woche', 'am Dienstag der vergangenen Woche', '2022-03-08'],
    ['sagte er am Montag dieser Woche', 'am Montag dieser Woche', '2022-03-14'],
    ['teilte die Polizei in der Nacht zum Dienstag mit', 'in der Nacht zum Dienstag', '2022-03-14/2022-03-15'],
    ['hieß es in der Nacht auf Montag', 'in der Nacht auf Montag', '2022-03-13/2022-03-14'],
    ['sagte der Sprecher gestern', 'gestern', '2022-03-15'],
    ['hatte sie vorgestern angekündigt', 'vorgestern', '2022-03-14'],
    ['sagte er heute', 'heute', '2022-03-16'],
    ['sagte er gestern Abend', 'gestern Abend', '2022-03-15'],
    ['Heute Morgen sagte sie', 'Heute Morgen', '2022-03-16'],
    ['sagte er vor zwei Tagen', 'vor zwei Tagen', '2022-03-14'],
    ['sagte er vor 3 Tagen', 'vor 3 Tagen', '2022-03-13'],
    ['hatte er vor einer Woche gesagt', 'vor einer Woche', '2022-03-07/2022-03-13'],
    ['hatte er vor drei Wochen gesagt', 'vor drei Wochen', '2022-02-21/2022-02-27'],
    ['hatte er vor zwei Monaten gesagt', 'vor zwei Monaten', '2022-01'],
    ['hatte er vor vierzehn Monaten, vor einem Jahr also, gesagt', 'vor einem Jahr', '2021'],
    ['hatte sie vergangene Woche erklärt', 'vergangene Woche', '2022-03-07/2022-03-13'],
    ['hatte sie in der vergangenen Woche erklärt', 'in der vergangenen Woche', '2022-03-07/2022-03-13'],
    ['sagte sie diese Woche', 'diese Woche', '2022-03-14/2022-03-16'],
    ['sagte sie Anfang der Woche', 'Anfang der Woche', '2022-03-14/2022-03-15'],
    ['sagte sie zum Wochenbeginn', 'zum Wochenbeginn', '2022-03-14/2022-03-15'],
    ['sagte sie Ende vergangener Woche', 'Ende vergangener Woche', '2022-03-10/2022-03-13'],
    ['sagte sie am Wochenende', 'am Wochenende', '2022-03-12/2022-03-13'],
    ['sagte sie am vergangenen Wochenende', 'am vergangenen Wochenende', '2022-03-12/2022-03-13'],
    ['hatte er vor zwanzig Jahren, also vor 20 Jahren gesagt', 'vor 20 Jahren', '2002~'],
    ['hatte er vor zehn Tagen gesagt', 'vor zehn Tagen', '2022-03-06~'],
    ['An diesem Mittwoch sagte er', 'An diesem Mittwoch', '2022-03-16'],
    ['hieß es in der Vorwoche', 'in der Vorwoche', '2022-03-07/2022-03-13'],
    ['hieß es im Vorjahr', 'im Vorjahr', '2021'],
    ['hieß es im vergangenen Monat', 'im vergangenen Monat', '2022-02'],
    ['hieß es im vergangenen Jahr', 'im vergangenen Jahr', '2021'],
    ['hieß es Ende vergangenen Jahres', 'Ende vergangenen Jahres', '2021-09/2021-12'],
    ['hieß es Ende letzten Monats', 'Ende letzten Monats', '2022-02-20/2022-02-28'],
    ['hieß es im November vergangenen Jahres', 'im November vergangenen Jahres', '2021-11'],
    ['sagte er Anfang März', 'Anfang März', '2022-03-01/2022-03-10'],
    ['sagte er Mitte März', 'Mitte März', '2022-03-10/2022-03-16'],
    ['sagte er Mitte Februar', 'Mitte Februar', '2022-02-10/2022-02-20'],
    ['sagte er Ende Februar', 'Ende Februar', '2022-02-20/2022-02-28'],
    ['sagte er am 3. März', 'am 3. März', '2022-03-03'],
    ['sagte er am 3.3.', 'am 3.3.', '2022-03-03'],
    ['sagte er am 20. Dezember', 'am 20. Dezember', '2021-12-20'],
    ['sagte er am Montag, den 14. März', 'am Montag, den 14. März', '2022-03-14'],
    ['sagte er am Montag (14. März)', 'am Montag (14. März)', '2022-03-14'],
    ['Montag, 14. März: Der Sprecher sagt', 'Montag, 14. März', '2022-03-14'],
    ['sagte er im Februar', 'im Februar', '2022-02'],
    ['sagte er im Jänner', 'im Jänner', '2022-01'],
    ['sagte er im vergangenen Oktober', 'im vergangenen Oktober', '2021-10'],
    ['sagte er im Herbst', 'im Herbst', '2021-09/2021-11'],
    ['sagte sie in einem Interview vom Sonntag', 'vom Sonntag', '2022-03-13'],
    ['heißt es in einer Mitteilung des Ministeriums vom 3. März', 'vom 3. März', '2022-03-03'],
    ['sagte sie in einem am Sonntag ausgestrahlten Interview', 'am Sonntag', '2022-03-13'],
    ['Bei einem Treffen am Dienstag sagte er', 'am Dienstag', '2022-03-15'],
    ['Vor dem Treffen am Montag sagte er am Sonntag', 'am Sonntag', '2022-03-13'],
    ['sagte sie der „Welt am Sonntag“ am Montag', 'am Montag', '2022-03-14'],
    ['Die Ministerin, die am Montag kam, sagte am Dienstag', 'am Dienstag', '2022-03-15'],
    ['Nach dem Treffen am Dienstag sagte er', 'am Dienstag', '2022-03-15'],
    ['heißt es in einer Mitteilung, die am Dienstag veröffentlicht wurde', 'am Dienstag', '2022-03-15'],
    ['nach Angaben vom gestrigen Dienstag', 'vom gestrigen Dienstag', '2022-03-15'],
    ['In der Mitteilung der Behörde von heute heißt es', 'von heute', '2022-03-16'],
    ['heißt es in der Ausgabe vom 7. März.', 'vom 7. März', '2022-03-07'],
  ])('%s', (frame, words, on) => {
    expect(find(frame, 'de', wednesday)).toMatchObject({ words, on, by: 'RELATIVE_TO_PUBLICATION' })
  })
})

describe('German words that need no publication', () => {
  test.each<Row>([
    ['sagte er am 3. März 2022', 'am 3. März 2022', '2022-03-03'],
    ['sagte er am 3.März 2022', 'am 3.März 2022', '2022-03-03'],
    ['sagte er am 13.03.2022', 'am 13.03.2022', '2022-03-13'],
    ['sagte er am 13.3.22', 'am 13.3.22', '2022-03-13'],
    ['Am Montag, dem 14. Februar 2022, sagte sie', 'Am Montag, dem 14. Februar 2022', '2022-02-14'],
    ['sagte er im Februar 2021', 'im Februar 2021', '2021-02'],
    ['sagte er Anfang März 2021', 'Anfang März 2021', '2021-03-01/2021-03-10'],
    ['sagte er Ende 2021', 'Ende 2021', '2021-09/2021-12'],
    ['2014 hatte er gesagt', '2014', '2014'],
    ['sagte er schon 2014.', '2014', '2014'],
    ['sagte er im Jahr 2014', 'im Jahr 2014', '2014'],
    ['sagte er im Sommer 2021', 'im Sommer 2021', '2021-06/2021-08'],
    ['heißt es in der Erklärung vom 4. Februar 2022', 'vom 4. Februar 2022', '2022-02-04'],
  ])('%s', (frame, words, on) => {
    for (const published of [null, wednesday, '2022-03', '2022'])
      expect(find(frame, 'de', published)).toMatchObject({ words, on, by: 'EXPLICIT' })
  })
})

describe('words that do not tell when something was said', () => {
  test.each([
    'Seit Montag sagt er',
    'bis Freitag, sagte er',
    'sagte er vor dem Treffen am Montag',
    'sagte sie über den Angriff am Sonntag',
    'sagte er mit Blick auf das Treffen vom Freitag',
    'sagte er der „Bild am Sonntag“',
    'Die Ministerin, die am Montag kam, sagte',
    'Nachdem sie am Montag angekommen war, sagte sie',
    'Nach dem Brand am Wochenende forderte sie',
    'sagten die beiden am Montag gewählten Abgeordneten',
    'sagte er am Samstag und Sonntag',
    'sagte er am 1. und 2. März',
    'sagte der Minister (1998 bis 2002)',
    'sagte er zum Urteil mit dem Aktenzeichen 1935/10',
    'sagte der am Sonntag gewählte Präsident',
    'sagte er am kommenden Montag',
    'sagte er nächste Woche',
    'sagte er am ersten Montag im Monat',
    'sagte er am selben Montag',
    'sagte er am 3. April',
    'sagte er am 3. April 2023',
    'sagte er am 31. Februar 2022',
    'sagte er zu den 2014 Soldaten',
    'der 2014 gestürzte Präsident sagte',
    'nach der WM 2014 sagte er',
    'sagte Ministerin Mai',
    'sagte der Sprecher August',
    'So sagte er das',
    'sagte er vor mehr als zwei Wochen',
    'Jeden Montag sagt er',
    'sagte er noch heute',
    'sagte er in Paragraf 3.5.',
    'sagte er morgens',
    'sagte er vor zwei Ministern',
    'sagte er',
    '',
  ])('%s', (frame) => {
    expect(find(frame, 'de', wednesday)).toBeUndefined()
  })

  test('are all words in a language that is not known', () => {
    expect(find('a dit dimanche', 'fr', wednesday)).toBeUndefined()
  })
})

describe('English words, with the day of publication', () => {
  test.each<Row>([
    ['the minister said on Sunday', 'on Sunday', '2022-03-13'],
    ['the minister told reporters Monday', 'Monday', '2022-03-14'],
    ['he said on Monday evening', 'on Monday evening', '2022-03-14'],
    ['he said late Tuesday', 'late Tuesday', '2022-03-15'],
    ['he said last Wednesday', 'last Wednesday', '2022-03-09'],
    ['he said on Friday last week', 'on Friday last week', '2022-03-11'],
    ['he said yesterday', 'yesterday', '2022-03-15'],
    ['he said the day before yesterday', 'the day before yesterday', '2022-03-14'],
    ['she said earlier today', 'earlier today', '2022-03-16'],
    ['she said last night', 'last night', '2022-03-15/2022-03-16'],
    ['she said two days ago', 'two days ago', '2022-03-14'],
    ['she said a week ago', 'a week ago', '2022-03-07/2022-03-13'],
    ['she said last week', 'last week', '2022-03-07/2022-03-13'],
    ['she said earlier this week', 'earlier this week', '2022-03-14/2022-03-16'],
    ['she said last month', 'last month', '2022-02'],
    ['she said last year', 'last year', '2021'],
    ['she said over the weekend', 'over the weekend', '2022-03-12/2022-03-13'],
    ['she said in February', 'in February', '2022-02'],
    ['she said in early March', 'in early March', '2022-03-01/2022-03-10'],
    ['she said on March 3', 'on March 3', '2022-03-03'],
    ['she said on 3 March', 'on 3 March', '2022-03-03'],
    ['she said on Monday, March 14', 'on Monday, March 14', '2022-03-14'],
    ['in a statement of March 3', 'of March 3', '2022-03-03'],
    ['she told the Mail on Sunday on Monday', 'on Monday', '2022-03-14'],
  ])('%s', (frame, words, on) => {
    expect(find(frame, 'en', wednesday)).toMatchObject({ words, on, by: 'RELATIVE_TO_PUBLICATION' })
  })

  test.each<Row>([
    ['she said on March 3, 2022', 'on March 3, 2022', '2022-03-03'],
    ['she said on 3 March 2022', 'on 3 March 2022', '2022-03-03'],
    ['she said on the 3rd of March, 2022', 'on the 3rd of March, 2022', '2022-03-03'],
    ['she said in February 2021', 'in February 2021', '2021-02'],
    ['she said in late 2021', 'in late 2021', '2021-09/2021-12'],
    ['she said in 2014', 'in 2014', '2014'],
    ['she said in the summer of 2021', 'in the summer of 2021', '2021-06/2021-08'],
  ])('%s, which needs none', (frame, words, on) => {
    expect(find(frame, 'en', null)).toMatchObject({ words, on, by: 'EXPLICIT' })
  })

  test.each([
    'since Monday she has said',
    'she said before the meeting on Monday',
    'she told the Mail on Sunday',
    'she told the Sunday Times',
    'she said of Monday’s attack',
    'she said next Monday',
    'she may say',
    'May said',
    'she said on the march to Rome',
    'she told 2014 soldiers',
    'she said every Friday',
  ])('%s, which says nothing', (frame) => {
    expect(find(frame, 'en', wednesday)).toBeUndefined()
  })
})

describe('a publication that is not known to the day', () => {
  test.each<[string, string | null, string | undefined]>([
    ['am Sonntag', '2022-03', '2022-03?'],
    ['gestern', '2022-03', '2022-03?'],
    ['heute', '2022-03', '2022-03'],
    ['vor zwei Tagen', '2022-03', '2022-03?'],
    ['vergangene Woche', '2022-03', '2022-02/2022-03'],
    ['vor drei Monaten', '2022-03', '2021-12'],
    ['im vergangenen Jahr', '2022-03', '2021'],
    ['am 3. März', '2022-03', '2022-03-03'],
    ['am 28. Februar', '2022-03', '2022-02-28'],
    ['im Februar', '2022-03', '2022-02'],
    ['Anfang März', '2022-03', '2022-03-01/2022-03-10'],
    ['am Sonntag', '2022', '2022?'],
    ['heute', '2022', '2022'],
    ['im vergangenen Jahr', '2022', '2021'],
    ['am 3. März', '2022', '2022?'],
    ['am 3. Februar', '2022', '2022?'],
    ['am Sonntag', null, undefined],
    ['am 3. März', null, undefined],
    ['am Sonntag', '2022-03-16?', '2022-03-13?'],
    ['am Sonntag', '2022-03-14/2022-03-16', '2022-03-13'],
    ['am Dienstag', '2022-03-14/2022-03-16', '2022-03-08/2022-03-15'],
    ['am Sonntag', '2022-03-14/..', undefined],
  ])('%s in an article of %s: %s', (words, published, on) => {
    expect(find(`sagte sie ${words}`, 'de', published)?.on).toBe(on)
  })
})

test('only the stretch is looked at, and of two dates in it the one that is nearest', () => {
  const text = 'Er kommt am Montag. Am Samstag, nach dem Gipfel von Bern, sagte sie am Sonntag: „Morgen, am Dienstag.“'
  const stretch = { start: text.indexOf('Am Samstag'), end: text.indexOf(': „') }
  expect(saidDate(text, stretch, 'de', wednesday)?.words).toBe('Am Samstag')
  expect(saidDate(text, stretch, 'de', wednesday, text.indexOf('sagte'))?.words).toBe('am Sonntag')
})

test('whatever a text is, what is found are words of it and a date', () => {
  const part = fc.constantFrom(
    'am',
    'Sonntag',
    'vom',
    '3. März',
    '2014',
    'vor',
    'zwei',
    'Tagen',
    'on',
    'May',
    ',',
    'der',
    '31.',
    'Ende',
    'Interview',
  )
  const text = fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 20 })
  const published = fc.constantFrom(
    null,
    '2022-03-16',
    '2022-03',
    '2022',
    '2024-02-29',
    '2022-03-16?',
    '../2022',
    '0001-01-01',
  )
  fc.assert(
    fc.property(text, published, fc.constantFrom('de', 'en'), fc.nat(40), (words, on, language, near) => {
      find(words.join(' '), language, on, near)
      find(words.join(' '), language, on)
    }),
    { numRuns: 500 },
  )
})
