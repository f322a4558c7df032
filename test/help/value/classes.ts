// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are values and no code.

/** What there is in the corpus, for values that are nearly right. */
export interface Known {
  slug: string
  name: string
  word: string
  /** Cursors of other lists than the one at hand, and one of it. */
  cursors: string[]
  /** An id of an actor. */
  id: string
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const uuid = '00000000-0000-5000-8000-000000000000'

/** The characters of a text, of which one has another bit. */
const flipped = (text: string, at: number) =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)

const decoded = (cursor: string) => Buffer.from(cursor, 'base64').toString('utf8')

/** The values of a class; of those that need something of the corpus, made of it. */
type Values = readonly unknown[] | ((known: Known) => readonly unknown[])

const injections: Record<string, Values> = {
  'SQL that ends a string': ["' OR '1'='1", "'; DROP TABLE statement; --", "' OR 1=1 --", "x' AND 'a'='a"],
  'SQL in quotation marks of identifiers': ['" OR ""="', '"; SELECT 1; --', '"statement"."slug"'],
  'SQL that unites': ["' UNION SELECT version(), NULL --", "') UNION ALL SELECT usename FROM pg_user --"],
  'SQL in dollar quotes': ['$$; DROP TABLE actor; $$', '$x$a$x$', '$1', '$1::text', '${1}', '${slug}'],
  'SQL that waits': ["'||pg_sleep(10)--", '1); SELECT pg_sleep(10); --', "' AND (SELECT pg_sleep(10)) IS NULL --"],
  'SQL in comments': ['/* a */', '/*', '--', "admin'/*", '#', ';'],
  'SQL in escapes': ["\\' OR 1=1 --", "E'\\047'", "\\'", "U&'\\0027'", '\u02bc OR 1=1'],
  'a literal of an array': ['{a,b}', '{"a","b"}', '{}', '{NULL}', '{{', 'ARRAY[1]'],
  'wildcards of LIKE': ['%', '_', '%%', '____', 'chin_', '%a%', 'a%', '"%"', '"s_gte"', '[a-z]%'],
  backslashes: ['\\', '\\\\', '\\%', '\\_', '"\\"', 'a\\', '"a\\"', '\\u0000', '\\x00'],
  'regular expressions': ['.*', '^a', 'a$', '(a+)+$', '[', '(?=', '\\d+', 'a{1000000}', '(?<x>a)\\k<x>'],
  templates: ['{{7*7}}', '${7*7}', '<%= 7*7 %>', '#{7*7}', '{%print 7%}', '`${process.exit()}`'],
  'JNDI and its like': ['${jndi:ldap://127.0.0.1/a}', '${env:HOME}', '%n%n%s', '%x%x', '${${lower:j}ndi:a}'],
  HTML: ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;', '<!--', ']]>', '<svg/onload=1>'],
  'paths out of a folder': [
    '../../../../etc/passwd',
    '..\\..\\x',
    '/etc/passwd',
    'file:///etc/passwd',
    '%2e%2e%2f',
    '~/x',
  ],
  'lines of a header': ['a\r\nSet-Cookie: a=b', '\r\n\r\n', 'a\nb', '\r', '%0d%0aX: y'],
  'commands of a shell': ['; ls', '$(id)', '`id`', '| cat /etc/passwd', '&& true'],
  'formulas of a spreadsheet': ['=1+1', '@SUM(A1)', '+1', '-1', "=cmd|' /C calc'!A0"],
  'names of prototypes': [
    '__proto__',
    'constructor',
    'toString',
    'prototype',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ],
  'GraphQL in a string': ['{ __typename }', '") { slug } }', '"""', '\\"""', '$value', 'query { a }', '#'],
  'JSON in a string': ['{"a":1}', '[]', 'null', '"a"', '{"$ne":null}', '{"$gt":""}'],
}

const characters: Record<string, Values> = {
  NUL: ['\0', 'a\0', '\0china', 'china\0'],
  'other control characters': ['\u0001', '\u0008', '\u001b[31m', '\u007f', '\u0085', '\u009f', '\v', '\f'],
  'the first half of a surrogate pair': ['\ud800', 'a\ud83d', '\udbffa'],
  'the second half of a surrogate pair': ['\udc00', 'a\udfff', '\udc00\ud800'],
  'right-to-left marks': ['\u202e', 'abc\u202edef', '\u2067china\u2069', '\u200f', 'مرحبا', 'שלום'],
  'nothing to be seen': ['\u200b', '\u200b\u200d', 'chi\u200bna', '\ufeff', '\u2060', '\u00ad', '\u180e', '\u034f'],
  'combining characters': ['\u0301', 'e\u0301', `a${'\u0300'.repeat(150)}`, '\ufe0f', '\u20dd', 'Z͑ͫ̓ͪ̂'],
  emoji: ['😀', '👩‍👩‍👧‍👦', '❤️', '🇨🇳', '👍🏽', '1️⃣'],
  'characters that are several': ['\ufdfa', 'ﬁ', 'ẞ', 'İ', 'ſ', 'ŉ', 'ﷺ ﷺ', '㍿', '\u1e9b\u0323', 'ͺ', 'ﹰ'],
  'characters that look like others': ['сhina', 'ｃｈｉｎａ', 'chіna', '𝒸𝒽𝒾𝓃𝒶', 'ⅼ'],
  'characters that are none': ['\uffff', '\ufffe', '\ufdd0', '\u{10ffff}', '\u{1fffe}', '\ufffd', '\ue000'],
  spaces: [' ', '\t', '\n', '   ', '\u00a0', '\u3000', '\u2028', ' china ', 'china '],
  'nothing at all': [''],
}

const lengths: Record<string, Values> = {
  '1 MB': ['x'.repeat(1_000_000), 'ä '.repeat(500_000)],
  'as long as a body may be': ['x'.repeat(90_000), 'a b '.repeat(20_000)],
  'as long as a text may be': ['x'.repeat(1_000), 'ä'.repeat(1_000), '\u0001'.repeat(1_000), '😀'.repeat(500)],
  'one character more than a text may have': ['x'.repeat(1_001), ' '.repeat(1_001), `${'😀'.repeat(500)}x`],
  'as long as a search may be': ['x'.repeat(200), 'xy '.repeat(66), `"${'x'.repeat(198)}"`, '" '.repeat(100)],
  'one character more than a search may have': ['x'.repeat(201), 'x y'.repeat(67)],
  'a text of one kind of letter': [
    'a'.repeat(150),
    'en'.repeat(90),
    'ung'.repeat(60),
    'ss'.repeat(90),
    'ue'.repeat(95),
  ],
}

const searches: Record<string, Values> = {
  'operators of a text search': ['a & b', 'a | b', '!a', 'a <-> b', 'a:*', '(a', 'a:ABCD', 'a <2> b', '&|!<->:*()'],
  'quotation marks that do not close': ['"', '"a', 'a"', '„a', 'a « b', '"a" "', "'a", '""', '" "', '„“'],
  'a minus and nothing wanted': ['-', '-a', '--', '−a', 'a -', 'a - b', '-"a"', 'China --Russland', '- -'],
  '`or` and nothing beside it': ['or', 'or or', 'a or', 'or a', '|', 'a | | b', 'a or -b', 'OR', 'a or or b'],
  'only words that all texts have': ['der', 'the', 'der or the', '"der"', 'und die das', 'is', '-der China'],
  'words of the corpus': ({ word, name }) => [
    word,
    `"${word}"`,
    `-${word} China`,
    name,
    `${word} or ${name}`,
    word.toUpperCase(),
  ],
}

const numbers: Record<string, Values> = {
  'integers of 32 bits': [2_147_483_647, -2_147_483_648, '2147483647'],
  'integers of more than 32 bits': [2_147_483_648, -2_147_483_649, 4_294_967_296, 4_294_967_297, '2147483648'],
  'integers of more than 53 bits': [2 ** 53, 2 ** 53 + 2, -(2 ** 53), 2 ** 64, 1e19],
  'numbers of the largest kind': [1e308, -1e308, 1.7976931348623157e308, 5e-324],
  'numbers that are none': ['NaN', 'Infinity', '-Infinity', '1e309', '0x10', '1_000', '٣'],
  fractions: [0.5, 1.0000000001, -0.1, 99.99, '1.5'],
  'numbers about nothing': [-0, 0, -1, 1, '0', '-0'],
  'numbers about the limits': [20, 100, 101, 250, 251, 1_000, 1_001, 10_000],
}

const dates: Record<string, Values> = {
  'days that there are not': [
    '2022-02-30',
    '2022-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '2022-04-31',
    '1900-02-29',
  ],
  'years that there are not': [
    '0000-01-01',
    '-0001-01-01',
    '99999-01-01',
    '+012022-01-01',
    '10000-01-01',
    '0000-02-29',
  ],
  'days at the edge': ['0001-01-01', '9999-12-31', '2020-02-29', '2000-02-29', '1582-10-10', '2022-03-13'],
  'dates with a time': [
    '2022-03-13T00:00:00Z',
    '2022-03-13 ',
    ' 2022-03-13',
    '2022-03-13T24:00:00Z',
    '2022-03-13+01:00',
  ],
  'dates of EDTF': [
    '2022-03',
    '2022',
    '2022-03-13?',
    '2022-XX-XX',
    '2022-03-13/..',
    '[2022-03-13,2022-03-14]',
    '2022-21',
    'Y-17E7',
    '2022-03-~13',
  ],
  'dates of other kinds': [
    '13.03.2022',
    '03/13/2022',
    '20220313',
    '2022-W10-7',
    'today',
    '2022-3-13',
    '٢٠٢٢-٠٣-١٣',
    1647129600000,
  ],
}

const names: Record<string, Values> = {
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
  'values of enums': [
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
  ],
}

const shapes: Record<string, Values> = {
  null: [null],
  booleans: [true, false, 'true', 'TRUE', 'yes'],
  'a number where a text belongs': [7, 1.5, -1],
  'an object where there is none': [{}, { a: 1 }, { toString: 'a' }, { length: 3 }, { value: 'a' }],
  'an object with the names of prototypes': [
    JSON.parse('{"__proto__":{"polluted":true}}'),
    { constructor: { prototype: { polluted: true } } },
    JSON.parse('{"__proto__":null}'),
  ],
  'a list in place of one': [[], ['china'], [1], [true], ['2022-03-13']],
  'lists in lists': [[[]], [['china']], [[['china']]], [[1, [2]]]],
  'a list with null in it': [[null], ['china', null], [null, null]],
  'a list of different kinds': [
    ['china', 1, true, {}],
    [1, 'a'],
    [{}, []],
  ],
  'as many as a list may have': [
    Array.from({ length: 250 }, () => 'DENY'),
    Array.from({ length: 250 }, (_, n) => `a${n}`),
  ],
  'one more than a list may have': [
    Array.from({ length: 251 }, () => 'DENY'),
    Array.from({ length: 251 }, (_, n) => `a${n}`),
    Array(251).fill('US'),
  ],
  'the same twice': [
    ['china', 'china'],
    ['US', 'US'],
    ['DENY', 'DENY'],
    ['ACT', 'ACT'],
    ['a', 'a '],
  ],
}

/** Every class of hostile values by its name. */
export const classes: Record<string, Values> = {
  ...injections,
  ...characters,
  ...lengths,
  ...searches,
  ...numbers,
  ...dates,
  ...names,
  ...shapes,
}

/** The values of a class, in a corpus. */
export const valuesOf = (name: string, known: Known): readonly unknown[] => {
  const values = classes[name] ?? []
  return typeof values === 'function' ? values(known) : values
}
