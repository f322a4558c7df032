import { join } from 'node:path'
import { type Document, readDocument } from './document.ts'
import { annotationOf } from './folder.ts'
import { type Annotation, annotation } from './format/annotation.ts'
import type { Problem } from './problem.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** A document with its annotation. */
export interface AnnotatedDocument {
  document: Document
  file: YamlFile<Annotation>
  annotation: Annotation
}

/** The bytes of a document's two files. */
export interface DocumentBytes {
  text: Buffer
  annotation: Buffer
}

/** A document with its annotation, each on its own as it should be; what is wrong with either is added to `problems`. */
export function readAnnotatedDocument(
  directory: string,
  name: string,
  bytes: DocumentBytes,
  problems: Problem[],
): AnnotatedDocument | undefined {
  const document = readDocument(name, join(directory, name), bytes.text, problems)
  const file = readYaml(join(directory, annotationOf(name)), annotation, problems, bytes.annotation)
  return document && file.value && { document, file, annotation: file.value }
}
