// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are values and no code.

import type { Classes } from './classes.ts'

/** Texts that mean something to a program that they are handed on to. */
export const injections: Classes = {
  'SQL that ends a string': ["' OR '1'='1", "'; DROP TABLE statement; --", "' OR 1=1 --", "x' AND 'a'='a"],
  'SQL in quotation marks of identifiers': ['" OR ""="', '"; SELECT 1; --', '"statement"."slug"'],
  'SQL that unites': ["' UNION SELECT version(), NULL --", "') UNION ALL SELECT usename FROM pg_user --"],
  'SQL in dollar quotes': ['$$; DROP TABLE actor; $$', '$x$a$x$', '$1', '$1::text', '${1}', '${slug}'],
  'SQL that waits': ["'||pg_sleep(10)--", '1); SELECT pg_sleep(10); --', "' AND (SELECT pg_sleep(10)) IS NULL --"],
  'SQL in comments': ['/* a */', '/*', '--', "admin'/*", '#', ';'],
  'SQL in escapes': ["\\' OR 1=1 --", "E'\\047'", "\\'", "U&'\\0027'", '\u02bc OR 1=1'],
  'a literal of an array': ['{a,b}', '{"a","b"}', '{}', '{NULL}', '{{', 'ARRAY[1]'],
  'wildcards of LIKE in a quotation': ({ word }) => [
    `"${word}_"`,
    `"_${word}"`,
    `"${word}%"`,
    `"%${word}"`,
    `"${word}\\"`,
  ],
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

/** Characters that are not what they look like, or that look like nothing. */
export const characters: Classes = {
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

/** Texts about as long as they may be. */
export const lengths: Classes = {
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

/** Texts that a search reads. */
export const searches: Classes = {
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
