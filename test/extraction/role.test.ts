import { describe, expect, test } from 'vitest'
import { extractQuotations } from '../../seed/extraction/extraction.ts'
import type { Stretch } from '../../src/text/stretch.ts'

/** What the last quotation of a text has, in words. */
function rolesOf(text: string) {
  const quotation = extractQuotations(text, 'de').findLast(({ parent }) => parent === undefined)
  const words = (stretches: Stretch[] | undefined) =>
    stretches?.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return {
    speaker: words(quotation?.speaker),
    antecedent: words(quotation?.antecedent),
    addressee: words(quotation?.addressee),
    medium: words(quotation?.medium),
  }
}

describe('who speaks', () => {
  test.each([
    ['a name', '„Wir sind so weit“, sagte Angela Merkel.', 'Angela Merkel'],
    ['a noun phrase', 'Eine Sprecherin der Polizei sagte, der Fahrer sei unverletzt.', 'Eine Sprecherin der Polizei'],
    [
      'a name with its office',
      'Wie der Leiter der Behörde, Hans Meier, mitteilte, ist der Plan gut.',
      'der Leiter der Behörde, Hans Meier',
    ],
    ['an institution', 'Nach Angaben des Ministeriums sind die Zahlen gut.', 'Angaben des Ministeriums'],
    ['a title in quotation marks', 'Laut „Spiegel“ ist der Plan gut.', '„Spiegel“'],
    ['whoever it was said by', 'Der Plan wurde von der Opposition als zu teuer bezeichnet.', 'der Opposition'],
  ])('is %s', (_what, text, speaker) => {
    expect(rolesOf(text).speaker).toBe(speaker)
  })
})

describe('whom a pronoun stands for', () => {
  test.each([
    ['a man', 'Der Minister reiste nach Genf. Er sagte, der Plan sei gut.', 'Er', 'Der Minister'],
    ['a woman', 'Die Ministerin traf den Kanzler. Sie sagte, der Plan sei gut.', 'Sie', 'Die Ministerin'],
    ['not the thing between', 'Der Minister reiste ab. Das Wetter war gut. „Gut so“, sagte er.', 'er', 'Der Minister'],
    ['many', 'Die Grünen tagten in Bonn. Der Wirt war froh. Sie erklärten, der Plan sei gut.', 'Sie', 'Die Grünen'],
    [
      'the man, not the woman',
      'Der Minister traf die Kanzlerin. Die Lage bessert sich. Er sagte, alles sei gut.',
      'Er',
      'Der Minister',
    ],
    [
      'what the relative clause is about',
      'Kritik kam von dem Sprecher der Partei, der sagte, der Plan sei schlecht.',
      'der',
      'dem Sprecher der Partei',
    ],
    [
      'whoever an earlier one stood for',
      'Der Minister reiste ab. Er war froh. Er sagte, der Plan sei gut.',
      'Er',
      'Der Minister',
    ],
  ])('is %s', (_what, text, speaker, antecedent) => {
    expect(rolesOf(text)).toMatchObject({ speaker, antecedent })
  })

  test('is unknown where nobody was named', () => {
    expect(rolesOf('Er sagte, der Plan sei gut.')).toMatchObject({ speaker: 'Er', antecedent: '' })
  })
})

describe('a speaker is carried on', () => {
  test('over what has no frame', () => {
    expect(rolesOf('Der Minister lobte den Plan: „Er ist gut.“ Das Amt werde ihm folgen.')).toMatchObject({
      speaker: '',
      antecedent: 'Der Minister',
    })
  })

  test('with the pronoun that it had', () => {
    expect(rolesOf('Der Minister kam. Er sagte, der Plan sei gut. Das Amt werde ihm folgen.')).toMatchObject({
      speaker: 'Er',
      antecedent: 'Der Minister',
    })
  })
})

describe('nobody speaks who', () => {
  test.each([
    ['was spoken to', 'Der Minister sagte der Zeitung „Die Welt“, der Plan sei gut.', 'Der Minister'],
    ['was told', 'Dem Ausschuss teilte die Ministerin mit, dass der Plan gut sei.', 'die Ministerin'],
    ['was asked', 'Die Regierung forderte das Parlament auf, den Plan abzulehnen.', 'Die Regierung'],
  ])('%s', (_what, text, speaker) => {
    expect(rolesOf(text)).toMatchObject({ speaker, addressee: expect.stringMatching(/\p{L}/u) })
  })

  test.each([
    ['„Der Plan ist gut“, zitiert die „Rundschau“ Angela Merkel.', 'Angela Merkel', 'die „Rundschau“'],
    ['Ein Sender zitierte den Minister mit den Worten: „Der Plan ist gut.“', 'den Minister', 'Ein Sender'],
    [
      'Der Minister wird von der „Rundschau“ mit den Worten zitiert: „Der Plan ist gut.“',
      'Der Minister',
      'der „Rundschau“',
    ],
  ])('only quoted: %s', (text, speaker, medium) => {
    expect(rolesOf(text)).toMatchObject({ speaker, medium })
  })
})

describe('the medium is', () => {
  test.each([
    ['the outlet that reports', 'Der Plan ist gut, berichtet die „Rundschau“.', 'die „Rundschau“', 'die „Rundschau“'],
    [
      'the agency it was said to',
      'Der Minister sagte der Nachrichtenagentur AFP, der Plan sei gut.',
      'der Nachrichtenagentur AFP',
      'Der Minister',
    ],
    [
      'the paper it was said to',
      'Der Minister sagte der „Berliner Zeitung“, der Plan sei gut.',
      'der „Berliner Zeitung“',
      'Der Minister',
    ],
    ['where it stands', 'Der Minister schrieb auf Twitter, der Plan sei gut.', 'Twitter', 'Der Minister'],
    [
      'nobody else',
      'Der „Oberste Rat der Nation“ erklärte, der Plan sei gut.',
      undefined,
      'Der „Oberste Rat der Nation“',
    ],
  ])('%s', (_what, text, medium, speaker) => {
    expect(rolesOf(text)).toMatchObject({ speaker, medium })
  })
})
