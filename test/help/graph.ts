import { join } from 'node:path'
import { readGraph } from '../../seed/graph.ts'
import { projectDirectory } from '../../src/shared/project.ts'

/** The real corpus as rows in memory, for answers that are found without a database. */
export const realGraph = () => readGraph(join(projectDirectory, 'corpus'))
