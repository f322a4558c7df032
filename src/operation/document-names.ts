import { getOperationAST, parse } from 'graphql'

/**
 * Names the documents that the server knows by their operations, or by their hashes where there are several
 * operations or none has a name. Who made them is who runs the server, so that there are only so many.
 */
export function documentNames(documents: ReadonlyMap<string, string>): (document: string) => string | undefined {
  const names = new Map([...documents].map(([hash, document]) => [document, operationName(document) ?? hash]))
  return (document) => names.get(document)
}

function operationName(document: string): string | undefined {
  try {
    return getOperationAST(parse(document))?.name?.value
  } catch {
    // What is wrong with it is told to whoever asks for it.
    return undefined
  }
}
