import type { Classes } from './classes.ts'
import { enumNames } from './hostile-name.ts'

/** Numbers about every edge. */
export const numbers: Classes = {
  'integers of 32 bits': [2_147_483_647, -2_147_483_648, '2147483647'],
  'integers of more than 32 bits': [2_147_483_648, -2_147_483_649, 4_294_967_296, 4_294_967_297, '2147483648'],
  'integers of more than 53 bits': [2 ** 53, 2 ** 53 + 2, -(2 ** 53), 2 ** 64, 1e19],
  'numbers of the largest kind': [1e308, -1e308, 1.7976931348623157e308, 5e-324],
  'numbers that are none': ['NaN', 'Infinity', '-Infinity', '1e309', '0x10', '1_000', '٣'],
  fractions: [0.5, 1.0000000001, -0.1, 99.99, '1.5'],
  'numbers about nothing': [-0, 0, -1, 1, '0', '-0'],
  'numbers about the limits': [20, 100, 101, 250, 251, 1_000, 1_001, 10_000],
}

/** Days that there are, and others. */
export const dates: Classes = {
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

/** JSON of another type than the one that belongs there. */
export const shapes: Classes = {
  null: [null],
  'texts where there are none': [
    '',
    ' ',
    "' OR '1'='1",
    '\0',
    '\ud800',
    '__proto__',
    'constructor',
    'x'.repeat(90_000),
  ],
  'names of other values': enumNames,
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
