/** What a terminal or a viewer takes for more than a character: controls, ends of lines, changes of direction. */
const active = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A text in which every character is only itself, so that nobody forges a line or colours one. */
export const escaped = (text: string): string => text.replace(active, (character) => character.replace(/./gsu, unit))

const unit = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')

/** What every line has. */
interface Entry {
  time: string
  level: string
  pid: number
  message: string
  /** Where an error was thrown, a line each. */
  stack?: string[]
}

/** An entry of the log for people: the message, `name=value` for the rest, and the stack indented below. */
export function textLine({ time, level, pid, message, stack = [], ...fields }: Entry): string {
  const values = Object.entries({ ...fields, pid })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${valueText(value)}`)
  const first = `${time} ${level.padEnd(5)} ${escaped(message)}${values.join('')}`
  return [first, ...stack.map((line) => `    ${escaped(line)}`), ''].join('\n')
}

/** As it is where it cannot be taken for anything else, otherwise as JSON. */
function valueText(value: unknown): string {
  const plain = Array.isArray(value) ? value.join(',') : String(value)
  return /^[\w./:,-]+$/.test(plain) ? plain : escaped(JSON.stringify(value))
}
