/** What `COPY` writes for the characters that have a meaning to it; any other stands for itself behind a backslash. */
const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** The values in a line of `COPY`, as texts that PostgreSQL reads. */
export const fieldsOf = (line: string): (string | null)[] =>
  line.split('\t').map((field) => {
    if (!field.includes('\\')) return field
    return field === '\\N' ? null : field.replaceAll(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign)
  })
