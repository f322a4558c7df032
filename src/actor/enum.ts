import { enumType } from '../shared/enum.ts'

export const actorKind = enumType('ActorKind', 'What kind of actor it is.', {
  PERSON: 'A person with a name.',
  ORGANIZATION: 'A body: a government, a ministry, an alliance, a company.',
  STATE: 'A country. It can be spoken about; only its government or an office can speak.',
  GROUP: 'Several actors under one description, such as Western heads of government.',
  UNNAMED: 'Somebody whom an article leaves unnamed: one actor for each independent attribution.',
})

export const sector = enumType('Sector', 'The sector of society to which an actor belongs, after PLOVER.', {
  GOVERNMENT: 'The executive, its ministries and offices. Official.',
  MILITARY: 'Armed forces and ministries of defence. Official.',
  LEGISLATURE: 'Parliaments and their members. Official.',
  JUDICIARY: 'Courts and prosecutors. Official.',
  INTELLIGENCE: 'Intelligence services. Official.',
  PARTY: 'Political parties.',
  MEDIA: 'Outlets, agencies and journalists.',
  BUSINESS: 'Companies and their associations.',
  CIVIL_SOCIETY: 'Associations, churches, activists.',
  ACADEMIA: 'Universities, institutes, analysts.',
  INTERNATIONAL: 'Alliances and organizations of several states.',
  UNKNOWN: 'The text does not tell.',
})

export const plurality = enumType('Plurality', 'Whether an unnamed actor is one person or several.', {
  ONE: 'One person.',
  SEVERAL: 'Several persons.',
})

export const nameKind = enumType('NameKind', 'What kind of name it is.', {
  NAME: 'A name in the ordinary sense.',
  TRANSLITERATION: 'A name in another script or spelling.',
  ACRONYM: 'An abbreviation, such as NATO.',
  METONYM: 'A place or house that stands for those who govern from it, such as Peking or the Kremlin.',
  ROLE_TITLE: 'An office that stands for whoever holds it.',
})
