import cluster from 'node:cluster'
import { readEnvironment } from './environment.ts'
import { runMain } from './shared/main.ts'

// What a process does not do it does not load: the one that only looks after others stays small.
await runMain(async () => {
  const environment = readEnvironment(process.env)
  if (cluster.isWorker) return (await import('./serving/worker.ts')).serveAsOneOfMany(environment)
  if (environment.PROCESSES > 1) return (await import('./serving/processes.ts')).serveByProcesses(environment)
  return (await import('./serving/alone.ts')).serveAlone(environment)
})
