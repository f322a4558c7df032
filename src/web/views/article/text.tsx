import { Link } from '@tanstack/react-router'
import { type CSSProperties, memo } from 'react'
import type { SpanRole } from '../../api/schema.ts'
import { speakerNames } from '../../parts/speaker-names.tsx'
import { actTerms } from '../../parts/terms.ts'
import type { ReadMentionFragment } from './operations.ts'
import type { Mark, Segment } from './segments.ts'
import styles from './text.module.css'

/** What a text is drawn with. */
export interface Drawing {
  mentions: ReadMentionFragment[]
  /** Of each mention its colour, and the offset that means it. */
  hues: number[]
  places: number[]
  slug: string
  speaker: string | undefined
}

export const hueOf = (hue: number): CSSProperties => ({ '--hue': `var(--hue-${hue})` }) as CSSProperties

/** How thick the line of each role is and how it is broken, in pixels. */
const strokes: Record<SpanRole, [width: number, dash: number, gap: number]> = {
  CONTENT: [2, 1, 0],
  FRAGMENT: [2, 8, 2],
  CUE: [2, 5, 4],
  SPEAKER: [2, 2, 2],
  ADDRESSEE: [1, 1, 3],
}

/** The line of a role, as a background. */
export function strokeOf(role: SpanRole, hue: string): { image: string; size: string } {
  const [width, dash, gap] = strokes[role]
  const rest = gap === 0 ? hue : 'transparent'
  return {
    image: `repeating-linear-gradient(90deg, ${hue} 0 ${dash}px, ${rest} ${dash}px ${dash + gap}px)`,
    size: `100% ${width}px`,
  }
}

/** Below which line no further one is drawn. */
const lowest = 4

/** The lines of a segment's marks, one below the other, as backgrounds that go on over the end of a printed line. */
function linesOf(marks: readonly Mark[], hues: readonly number[]): CSSProperties {
  const drawn = marks.filter(({ level }) => level < lowest)
  const deepest = Math.max(...drawn.map(({ level }) => level), 0)
  const lines = drawn.map(({ role, mention, level }) => ({
    ...strokeOf(role, `var(--hue-${hues[mention] ?? 0})`),
    position: `0 calc(100% - ${(deepest - level) * 3}px)`,
  }))
  return {
    paddingBottom: `${deepest * 3 + 3}px`,
    backgroundImage: lines.map(({ image }) => image).join(', '),
    backgroundSize: lines.map(({ size }) => size).join(', '),
    backgroundPosition: lines.map(({ position }) => position).join(', '),
  }
}

/** The number of a mention before its first words, which leads to what stands beside the text. */
function NoteLink({ mention, drawing, isChosen }: { mention: number; drawing: Drawing; isChosen: boolean }) {
  const statement = drawing.mentions[mention]?.statement
  if (!statement) return null
  return (
    <Link
      to="/article/$slug"
      params={{ slug: drawing.slug }}
      search={{ at: drawing.places[mention] ?? 0, ...(drawing.speaker && { speaker: drawing.speaker }) }}
      resetScroll={false}
      className={styles['number']}
      style={hueOf(drawing.hues[mention] ?? 0)}
      data-number={mention + 1}
      aria-label={`${mention + 1}: ${speakerNames(statement.speakers)} ${actTerms[statement.act]}`}
      aria-current={isChosen ? 'true' : undefined}
    />
  )
}

interface ParagraphProps {
  segments: Segment[]
  drawing: Drawing
  /** The chosen mentions of this paragraph, separated by spaces. */
  chosen: string
  /** The offset that was asked for, if it is here and nobody says what is there. */
  here: number | undefined
}

/** A paragraph of an article, its segments marked. The text that it holds is exactly the article's. */
export const Paragraph = memo(function Paragraph({ segments, drawing, chosen, here }: ParagraphProps) {
  const isChosen = (mention: number) => chosen.split(' ').includes(String(mention))
  return (
    <p className={styles['paragraph']}>
      {segments.map(({ start, text, marks }) => {
        const contents = marks.filter(({ role }) => role === 'CONTENT')
        const beginning = contents
          .filter((mark) => mark.start === start && drawing.mentions[mark.mention]?.start === start)
          .sort((a, b) => a.mention - b.mention)
        const chosenHere = marks.filter(({ mention }) => isChosen(mention))
        const innermost = contents.at(-1) ?? marks.at(-1)
        return [
          ...beginning.map(({ mention }) => (
            <NoteLink key={`number ${mention}`} mention={mention} drawing={drawing} isChosen={isChosen(mention)} />
          )),
          marks.length === 0 && start !== here ? (
            text
          ) : (
            <span
              key={start}
              data-start={start}
              data-marks={marks.map(({ mention, role }) => `${mention + 1}:${role}`).join(' ') || undefined}
              data-chosen={chosenHere.length > 0 || undefined}
              data-here={start === here || undefined}
              className={contents.length > 0 ? styles['content'] : styles['other']}
              style={innermost && { ...hueOf(drawing.hues[innermost.mention] ?? 0), ...linesOf(marks, drawing.hues) }}
            >
              {text}
            </span>
          ),
        ]
      })}
    </p>
  )
})
