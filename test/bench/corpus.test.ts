import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readGraph } from '../../seed/graph.ts'
import { SyntheticCorpus } from './corpus/corpus.ts'
import { writeCorpus } from './corpus/write.ts'
import { layOut } from './fill.ts'

const directory = async () => {
  const made = await mkdtemp(join(tmpdir(), 'wortlaut-synthetic-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

describe('the synthetic corpus', () => {
  test('is the same at every run', () => {
    const [one, other] = [new SyntheticCorpus(500), new SyntheticCorpus(500)]
    expect(one.registers()).toEqual(other.registers())
    expect([...one.articles()]).toEqual([...other.articles()])
  })

  test('tells by its mark which it is', () => {
    expect(new SyntheticCorpus(500).mark).toBe(new SyntheticCorpus(500).mark)
    expect(new SyntheticCorpus(500).mark).not.toBe(new SyntheticCorpus(510).mark)
  })

  test.each([1, 9, 305])('of %i statements imports without a problem, and has just so many', async (statements) => {
    const folder = await directory()
    const corpus = new SyntheticCorpus(statements)
    await writeCorpus(corpus, folder)
    const rows = await readGraph(folder)
    expect(rows.Statement).toHaveLength(statements)
    expect(rows.Article).toHaveLength(Math.ceil(statements / 10))
    expect(rows.Source.map(({ slug }) => slug)).toContain(corpus.mark)
  })

  test('is skewed as news is', async () => {
    const folder = await directory()
    await writeCorpus(new SyntheticCorpus(1000), folder)
    const rows = await readGraph(folder)
    const lengths = rows.Article.map(({ text }) => text.length).sort((a, b) => a - b)
    expect(lengths[0]).toBeGreaterThan(2_900)
    expect(lengths[50]).toBeGreaterThan(3_500)
    expect(lengths[50]).toBeLessThan(4_500)

    const spoken = new Map<string, number>()
    for (const { actorId } of rows.Speaker) spoken.set(actorId, (spoken.get(actorId) ?? 0) + 1)
    const most = [...spoken.values()].sort((a, b) => b - a)
    const ofTwenty = most.slice(0, 20).reduce((sum, one) => sum + one, 0)
    expect(ofTwenty / rows.Speaker.length).toBeGreaterThan(0.2)

    expect(rows.Mention.length / rows.Statement.length).toBeGreaterThan(1.15)
    const again = rows.Printing.length - rows.Statement.length
    expect(again / rows.Statement.length).toBeGreaterThan(0.05)
    expect(again / rows.Statement.length).toBeLessThan(0.1)

    const china = rows.Actor.find(({ slug }) => slug === 'china')?.id
    const about = new Set(
      rows.ParticipationWithin.flatMap((row) =>
        row.role === 'TARGET' && row.withinId === china ? [row.statementId] : [],
      ),
    )
    const officials = rows.Participation.filter(
      (row) => row.role === 'SPEAKER' && row.country === 'US' && row.official && about.has(row.statementId),
    )
    expect(officials.length / rows.Statement.length).toBeGreaterThan(0.005)
  })

  test('is not written over anything, and taken from where it lies whole', async () => {
    const folder = await directory()
    await writeCorpus(new SyntheticCorpus(50), folder)
    await expect(writeCorpus(new SyntheticCorpus(50), folder)).rejects.toThrow(`${folder} is not empty`)
    await expect(layOut(new SyntheticCorpus(60), folder)).rejects.toThrow(`${folder} is not empty`)
    await layOut(new SyntheticCorpus(50), folder)
    await rm(join(folder, 'synthetic-0000004.yaml'))
    await expect(layOut(new SyntheticCorpus(50), folder)).rejects.toThrow('only a part of the corpus')
  })

  test('says so where it cannot be written', async () => {
    const file = join(await directory(), 'file')
    await writeFile(file, '')
    await expect(writeCorpus(new SyntheticCorpus(10), join(file, 'corpus'))).rejects.toThrow(
      `The corpus cannot be written to ${file}/corpus (`,
    )
  })
})
