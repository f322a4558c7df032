import type { Classes } from './classes.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const uuid = '00000000-0000-5000-8000-000000000000'

/** The characters of a text, of which one has another bit. */
const flipped = (text: string, at: number) =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)

const decoded = (cursor: string) => Buffer.from(cursor, 'base64').toString('utf8')

/** Values of enums, some of them misspelt. */
export const enumNames = [
  'DENY',
  'deny',
  'SPEAKER',
  'ASC',
  'PERSON',
  'STATEMENTS',
  'DAY',
  'OVERLAPS',
  'STATE',
  ' DENY',
  'undefined',
]

/** Names of things: cursors, ids, slugs, names, codes. */
export const names: Classes = {
  'cursors of other lists': ({ cursors }) => cursors,
  'cursors that are cut': ({ cursors }) =>
    cursors.flatMap((one) => [one.slice(0, -1), one.slice(0, 8), one.slice(1), `${one}A`]),
  'cursors of which one bit is another': ({ cursors }) =>
    cursors.flatMap((one) => [flipped(one, 9), flipped(one, one.length - 4)]),
  'cursors written another way': ({ cursors }) =>
    cursors.flatMap((one) => [
      one.replaceAll('=', ''),
      ` ${one}`,
      `${one}\n`,
      base64(`${decoded(one)} `),
      base64(decoded(one).toUpperCase()),
      decoded(one),
    ]),
  'cursors of JSON': [
    ...[
      '{}',
      '[]',
      'null',
      '{"id":1}',
      `["${uuid}"]`,
      `["${uuid}","${uuid}"]`,
      `["${uuid}",1,2]`,
      '{"length":2}',
      '[null,null]',
      '[[1]]',
    ].flatMap((json) => [base64(json), base64(`GPC:J:${json}`), base64(`GPC:T:${json}`)]),
  ],
  'cursors of other types': [
    'GPC:N:1',
    'GPC:I:1',
    'GPC:D:0',
    'GPC:D:x',
    'GPC:S:',
    'GPC:B:true',
    'GPC:',
    'GPC:X:1',
    `GPC:S:${uuid}`,
    'GPC:S:\u0000',
    'DC:S:1',
  ].map(base64),
  'cursors of huge numbers': [
    'GPC:N:1e400',
    'GPC:N:99999999999999999999',
    'GPC:I:99999999999999999999',
    'GPC:D:99999999999999999999',
    'OffsetConnection:999999',
    'OffsetConnection:9999999',
    'OffsetConnection:-1',
    'OffsetConnection:1e9',
    'OffsetConnection:NaN',
    'OffsetConnection:2147483648',
    'OffsetConnection:007',
  ].map(base64),
  'ids that are forged': ({ id }) => [
    ...[
      `Actor:${uuid}`,
      'Actor:1',
      `Nothing:${uuid}`,
      `Actor:${uuid}:${uuid}`,
      'Actor:',
      ':',
      `__proto__:${uuid}`,
      `Mention:["${uuid}"]`,
      `Mention:["${uuid}","${uuid}"]`,
      `Position:${uuid}`,
      `Query:${uuid}`,
      `Corpus:${uuid}`,
    ].map(base64),
    decoded(id),
    uuid,
    `${id} `,
    id.slice(0, -4),
    flipped(id, 12),
  ],
  'ids of another type': ({ id }) =>
    ['Source', 'Article', 'Statement', 'Event', 'Claim'].map((type) => base64(decoded(id).replace('Actor', type))),
  'an id that is right': ({ id }) => [id],
  'slugs that are nearly right': ({ slug }) => [
    slug.toUpperCase(),
    `${slug}-`,
    slug.slice(1),
    `${slug} `,
    `/${slug}`,
    slug.replaceAll('-', '_'),
    slug.replaceAll('-', '\u2010'),
  ],
  'a slug that is right': ({ slug }) => [slug],
  'a name that is right': ({ name }) => [name, name.toUpperCase(), ` ${name}. `, name.normalize('NFD')],
  'codes of countries and languages': ['US', 'us', 'USA', 'ZZ', 'de', 'DE', 'd', 'en-US', 'ÄÖ', 'ＵＳ', 'us\n', 'US\n'],
  'values of enums': enumNames,
}
