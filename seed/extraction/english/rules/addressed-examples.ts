import type { Example } from '../../language.ts'

/** Frames that say to whom something is said, or where it was printed. */
export const addressedExamples: readonly Example[] = [
  {
    text: 'The minister told reporters that the plan had failed.',
    content: ['that the plan had failed'],
    speaker: 'The minister',
    cue: 'told',
    addressee: 'reporters',
  },
  {
    text: 'The minister told CNN the plan had failed.',
    content: ['the plan had failed'],
    speaker: 'The minister',
    addressee: 'CNN',
  },
  {
    text: 'The minister said in an interview with CNN that the plan had failed.',
    content: ['that the plan had failed'],
    speaker: 'The minister',
    medium: 'CNN',
  },
  {
    text: 'The minister urged China to act.',
    content: ['to act'],
    speaker: 'The minister',
    cue: 'urged',
    addressee: 'China',
  },
  {
    text: 'The union called on the government to act at once.',
    content: ['to act at once'],
    speaker: 'The union',
    cue: 'called on',
    addressee: 'the government',
  },
  {
    text: 'CNN reported that officials said the talks had failed.',
    content: ['the talks had failed'],
    speaker: 'officials',
    cue: 'said',
    medium: 'CNN',
  },
  {
    text: 'CNN reported, citing two officials, that the talks had failed.',
    content: ['that the talks had failed'],
    speaker: 'two officials',
    cue: 'citing',
    medium: 'CNN',
  },
  {
    text: 'Officials said the talks had failed, CNN reported.',
    content: ['the talks had failed'],
    speaker: 'Officials',
    medium: 'CNN',
  },
  {
    text: 'Officials said the talks had failed, according to CNN.',
    content: ['the talks had failed'],
    speaker: 'Officials',
    medium: 'CNN',
  },
  {
    text: 'The newspaper quoted the minister as saying that the talks had failed.',
    content: ['that the talks had failed'],
    speaker: 'the minister',
    cue: 'quoted as saying',
    medium: 'The newspaper',
  },
  {
    text: 'The union warned the city not to sell the bridge.',
    content: ['not to sell the bridge'],
    speaker: 'The union',
    cue: 'warned',
    addressee: 'the city',
  },
  {
    text: 'The Post and the Times reported that the bridge was sold, citing officials.',
    content: ['that the bridge was sold'],
    speaker: 'officials',
    cue: 'citing',
    medium: 'The Post and the Times',
  },
  {
    text: 'Reporters were told that the bridge was old.',
    content: ['that the bridge was old'],
    addressee: 'Reporters',
    cue: 'were told',
  },
  {
    text: 'The mayor said to reporters that the bridge was old.',
    content: ['that the bridge was old'],
    addressee: 'reporters',
    speaker: 'The mayor',
  },
  {
    text: 'The mayor urged the parties – above all her own – to vote.',
    content: ['to vote'],
    speaker: 'The mayor',
    addressee: 'the parties',
  },
]
