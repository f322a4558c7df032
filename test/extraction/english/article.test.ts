import { describe, expect, test } from 'vitest'
import { extractQuotations } from '../../../seed/extraction/extraction.ts'
import type { Quotation } from '../../../seed/extraction/quotation.ts'

/** One quotation a line: presentation, content, then whatever else it has. */
function told(text: string): string[] {
  const words = (stretches: Quotation['cue'] = []) =>
    stretches.map(({ start, end }) => text.slice(start, end)).join(' | ')
  const part = (name: string, stretches: Quotation['medium']) =>
    stretches && stretches.length > 0 ? ` ${name}=${words(stretches)}` : ''
  return extractQuotations(text, 'en').map(
    ({ presentation, content, cue, speaker, antecedent, addressee, medium, parent }) =>
      `${presentation}: ${words(content)} ;${part('cue', cue)}${part('speaker', speaker)}${part('who', antecedent)}${part('to', addressee)}${part('via', medium)}${parent === undefined ? '' : ` in=${parent}`}`,
  )
}

describe('an article', () => {
  test('about a bridge', () => {
    const text = `The bridge over the river will stay closed until May, the mayor said on Monday.

“We know that this is hard for many,” she told reporters. “But nobody wants an accident.”

An engineer, who had looked at the bridge in March, warned that it could fall “within weeks.” He added that the city had been told in time.

The opposition accused the mayor of waiting too long. Its leader called the delay “a scandal” and urged the council to hold a vote.

A spokesman for the city declined to comment.`
    expect(told(text)).toEqual([
      'INDIRECT: The bridge over the river will stay closed until May ; cue=said speaker=the mayor',
      'DIRECT: “We know that this is hard for many,” ; cue=told speaker=she who=the mayor to=reporters',
      'DIRECT: “But nobody wants an accident.” ; cue=told speaker=she who=the mayor',
      'INDIRECT: that it could fall “within weeks.” ; cue=warned speaker=An engineer',
      'DIRECT: “within weeks.” ; cue=warned speaker=An engineer in=3',
      'INDIRECT: that the city had been told in time ; cue=added speaker=He who=An engineer',
      'REPORTED: The opposition accused the mayor of waiting too long. ; cue=accused speaker=The opposition to=the mayor',
      'DIRECT: “a scandal” ; cue=called speaker=Its leader',
      'INDIRECT: to hold a vote ; cue=urged speaker=Its leader to=the council',
      'REPORTED: A spokesman for the city declined to comment. ; cue=declined to comment speaker=A spokesman for the city',
    ])
  })

  test('about talks, of which outlets report', () => {
    const text = `BONN (AB) – The talks have failed, according to two diplomats who took part in them.

CNN reported that officials said the delegation had left. The ministry denied the report.

“That is not true,” the minister said in an interview with the BBC, “and whoever says so was not there.” He refused to say when the talks would go on.

The newspaper quoted an adviser as saying that a new date had been found.

As one diplomat put it, the talks are “sleeping.” Asked whether they would wake up, he said: “Ask me in spring.”`
    expect(told(text)).toEqual([
      'INDIRECT: The talks have failed ; cue=according to speaker=two diplomats',
      'INDIRECT: the delegation had left ; cue=said speaker=officials via=CNN',
      'REPORTED: The ministry denied the report. ; cue=denied speaker=The ministry',
      'DIRECT: “That is not true,” | “and whoever says so was not there.” ; cue=said speaker=the minister via=the BBC',
      'REPORTED: He refused to say when the talks would go on. ; cue=refused to say speaker=He who=the minister',
      'INDIRECT: that a new date had been found ; cue=quoted | as saying speaker=an adviser via=The newspaper',
      'INDIRECT: the talks are “sleeping.” ; cue=As | put it speaker=one diplomat',
      'DIRECT: “sleeping.” ; cue=As | put it speaker=one diplomat in=6',
      'DIRECT: “Ask me in spring.” ; cue=said speaker=he who=one diplomat',
    ])
  })

  test('about a fire, with a speech over several paragraphs and marks of a keyboard', () => {
    const text = `Two people were hurt in a fire at a school, police said.

"I heard a bang," said a neighbour, who did not want to be named.

"Then I saw smoke, and I called the fire brigade.

"They came at once."

The headmistress, a former nurse, said the children were safe and thanked the firefighters. 'We were lucky,' she said. 'It was the holidays.'

It was not clear what had caused the fire. The fire brigade said it did not rule out arson; the ministry promised to pay for a new roof.

"Who will pay for the books?" asked one of the teachers.`
    expect(told(text)).toEqual([
      'INDIRECT: Two people were hurt in a fire at a school ; cue=said speaker=police',
      'DIRECT: "I heard a bang," ; cue=said speaker=a neighbour',
      'DIRECT: "Then I saw smoke, and I called the fire brigade. ; cue=said who=a neighbour',
      'DIRECT: "They came at once." ; cue=said who=a neighbour',
      'INDIRECT: the children were safe ; cue=said speaker=The headmistress, a former nurse',
      "DIRECT: 'We were lucky,' ; cue=said speaker=she who=The headmistress, a former nurse",
      "DIRECT: 'It was the holidays.' ; cue=said speaker=she who=The headmistress, a former nurse",
      'INDIRECT: it did not rule out arson ; cue=said speaker=The fire brigade',
      'INDIRECT: to pay for a new roof ; cue=promised speaker=the ministry',
      'DIRECT: "Who will pay for the books?" ; cue=asked speaker=one of the teachers',
    ])
  })

  test('that quotes nobody', () => {
    const text = `The bridge was built in 1911. Three years later the river rose, and the railway was moved to the north.

The novel “The Bridge” tells of those years. Reports of floods, claims for damages and calls to the fire brigade fill its pages.

In May the council met twice. The stated aim was peace; the promised money never came.`
    expect(told(text)).toEqual([])
  })
})
