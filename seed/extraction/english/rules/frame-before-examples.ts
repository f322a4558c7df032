import type { Example } from '../../language.ts'

/** What stands behind frames of every kind. */
export const frameBeforeExamples: readonly Example[] = [
  {
    text: 'The minister said on Monday that the plan had failed.',
    content: ['that the plan had failed'],
    speaker: 'The minister',
    cue: 'said',
  },
  {
    text: 'The minister said the plan had failed.',
    content: ['the plan had failed'],
    speaker: 'The minister',
    cue: 'said',
  },
  {
    text: 'On Monday the minister said in Berlin the plan had failed.',
    content: ['the plan had failed'],
    speaker: 'the minister',
  },
  {
    text: 'The minister has repeatedly warned that the plan could fail.',
    content: ['that the plan could fail'],
    speaker: 'The minister',
    cue: 'has warned',
  },
  {
    text: 'A spokesman for the ministry claimed the report was false.',
    content: ['the report was false'],
    speaker: 'A spokesman for the ministry',
    cue: 'claimed',
  },
  {
    text: 'Mr Keller, a doctor, said that the number was falling.',
    content: ['that the number was falling'],
    speaker: 'Mr Keller, a doctor',
  },
  {
    text: 'Mr Keller, who lives in Bonn, said that the number was falling.',
    content: ['that the number was falling'],
    speaker: 'Mr Keller',
  },
  {
    text: 'Mr Keller, a doctor, who lives in Bonn, said that the number was falling.',
    content: ['that the number was falling'],
    speaker: 'Mr Keller, a doctor',
  },
  {
    text: 'The mayor, speaking in Bonn, said that the number was falling.',
    content: ['that the number was falling'],
    speaker: 'The mayor',
  },
  {
    text: 'The mayor denied that the city had known.',
    content: ['that the city had known'],
    speaker: 'The mayor',
    cue: 'denied',
  },
  {
    text: 'The company announced that it would close the plant.',
    content: ['that it would close the plant'],
    speaker: 'The company',
    cue: 'announced',
  },
  {
    text: 'The president promised to lower taxes.',
    content: ['to lower taxes'],
    speaker: 'The president',
    cue: 'promised',
  },
  {
    text: 'The mayor asked whether the money was there.',
    content: ['whether the money was there'],
    speaker: 'The mayor',
    cue: 'asked',
  },
  {
    text: 'The mayor explained why the bridge was closed.',
    content: ['why the bridge was closed'],
    speaker: 'The mayor',
    cue: 'explained',
  },
  {
    text: 'The mayor said the plan was good, adding that it would cost little.',
    content: ['the plan was good'],
    speaker: 'The mayor',
    cue: 'said',
  },
  {
    text: 'The mayor left early, saying that she was ill.',
    content: ['that she was ill'],
    speaker: 'The mayor',
    cue: 'saying',
  },
  {
    text: 'The mayor said the plan was good, but the council denied that it was.',
    content: ['the plan was good'],
    speaker: 'The mayor',
  },
  {
    text: 'The mayor said the plan was good and urged the council to act.',
    content: ['the plan was good'],
    speaker: 'The mayor',
  },
  {
    text: 'Residents said they had heard a blast.',
    content: ['they had heard a blast'],
    speaker: 'Residents',
    cue: 'said',
  },
  {
    text: 'Officials say the talks will go on.',
    content: ['the talks will go on'],
    speaker: 'Officials',
    cue: 'say',
  },
  {
    text: 'The minister believes that the plan works.',
    content: ['that the plan works'],
    speaker: 'The minister',
    cue: 'believes',
  },
  {
    text: 'CNN reported that the talks had failed.',
    content: ['that the talks had failed'],
    speaker: 'CNN',
    cue: 'reported',
  },
  {
    text: 'The minister was quoted as saying that the talks had failed.',
    content: ['that the talks had failed'],
    speaker: 'The minister',
    cue: 'was quoted as saying',
  },
  {
    text: 'The mayor made it clear that the bridge would stay closed.',
    content: ['that the bridge would stay closed'],
    speaker: 'The mayor',
    cue: 'made clear',
  },
  {
    text: 'The mayor went on to say that the bridge was old.',
    content: ['that the bridge was old'],
    speaker: 'The mayor',
    cue: 'went on to say',
  },
  {
    text: 'The mayor said, however, that the bridge was old.',
    content: ['that the bridge was old'],
    speaker: 'The mayor',
    cue: 'said',
  },
  {
    text: 'The mayor said the bridge was “a danger to us all.”',
    content: ['the bridge was “a danger to us all.”'],
    speaker: 'The mayor',
    cue: 'said',
  },
  {
    text: 'The mayor said: We will not sell the bridge.',
    content: ['We will not sell the bridge'],
    speaker: 'The mayor',
    cue: 'said',
  },
  {
    text: 'When the mayor said that the bridge was old, nobody laughed.',
    content: ['that the bridge was old'],
    speaker: 'the mayor',
  },
  {
    text: 'In a statement, the ministry said that the bridge was old.',
    content: ['that the bridge was old'],
    speaker: 'the ministry',
  },
  {
    text: 'The engineer, who said that the bridge was old, left.',
    content: ['that the bridge was old'],
    speaker: 'The engineer',
  },
  {
    text: 'The engineer arrived and said that the bridge was old.',
    content: ['that the bridge was old'],
    speaker: 'The engineer',
  },
  {
    text: 'The mayor threatened to close the bridge.',
    content: ['to close the bridge'],
    speaker: 'The mayor',
    cue: 'threatened',
  },
  {
    text: 'The mayor said the bridge was old, a claim the engineers reject.',
    content: ['the bridge was old'],
    speaker: 'The mayor',
  },
  {
    text: 'The mayor expressed her hope that the bridge would last.',
    content: ['that the bridge would last'],
    speaker: 'The mayor',
    cue: 'expressed hope',
  },
]
