import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { Failure } from '../../parts/loaded.tsx'
import { useAllMentions } from './further.ts'
import { Legend } from './legend.tsx'
import { Note } from './note.tsx'
import type { ArticleToReadQuery } from './operations.ts'
import { mentionsAt, placesOf } from './place.ts'
import styles from './reading.module.css'
import { marksOf, paragraphsOf, type Segment, segmentsOf } from './segments.ts'
import { huesOf, isSaidBy, speakersOf } from './speakers.ts'
import { type Drawing, Paragraph } from './text.tsx'

const route = getRouteApi('/article/$slug')

/** The segments of each paragraph. */
function inParagraphs(segments: readonly Segment[], begins: readonly number[]): Segment[][] {
  const paragraphs: Segment[][] = begins.map(() => [])
  let place = 0
  for (const segment of segments) {
    while (segment.start >= (begins[place + 1] ?? Number.POSITIVE_INFINITY)) place += 1
    paragraphs[place]?.push(segment)
  }
  return paragraphs
}

/** Brings into sight what is chosen in a list that scrolls by itself, without moving the page. */
function showWithin(list: HTMLElement, note: HTMLElement): void {
  if (list.scrollHeight <= list.clientHeight) return
  const above = note.getBoundingClientRect().top - list.getBoundingClientRect().top
  list.scrollTop += above - (list.clientHeight - note.offsetHeight) / 2
}

/** The text of an article and, beside it, what is said there. */
export function Reading({ article }: { article: NonNullable<ArticleToReadQuery['article']> }) {
  const { slug, text, language } = article
  const { at, speaker } = route.useSearch()
  const navigate = useNavigate()
  const { mentions, error, again } = useAllMentions(slug, article.mentions)
  const words = useRef<HTMLDivElement>(null)
  const notes = useRef<HTMLOListElement>(null)

  const speakers = useMemo(() => speakersOf(mentions), [mentions])
  const shown = useMemo(() => mentions.map((mention) => isSaidBy(mention, speaker)), [mentions, speaker])
  const begins = useMemo(() => paragraphsOf(text), [text])
  const marks = useMemo(() => marksOf(mentions, (mention) => shown[mention] === true), [mentions, shown])
  const segments = useMemo(() => segmentsOf(text, marks, begins), [text, marks, begins])
  const drawing = useMemo<Drawing>(
    () => ({
      mentions,
      hues: huesOf(mentions, speakers, speaker),
      places: placesOf(mentions, segments),
      slug,
      speaker,
    }),
    [mentions, speakers, segments, slug, speaker],
  )
  const chosen = at === undefined ? [] : mentionsAt(mentions, segments, at)
  // Nobody says what is there: the place itself is marked.
  const here = at !== undefined && at < text.length && chosen.length === 0 ? at : undefined
  const paragraphs = useMemo(
    () => inParagraphs(here === undefined ? segments : segmentsOf(text, marks, [...begins, here]), begins),
    [segments, here, text, marks, begins],
  )

  const first = chosen[0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same mention is shown again where the address is.
  useEffect(() => {
    if (first === undefined && here === undefined) return
    // Behind whatever the router and the frame do with a page that is new.
    const frame = requestAnimationFrame(() => {
      const place = words.current?.querySelector(
        first === undefined ? '[data-here]' : `[data-marks~="${first + 1}:CONTENT"]`,
      )
      place?.scrollIntoView({ block: 'center' })
      const note = notes.current?.querySelector<HTMLElement>('[data-chosen]')
      if (notes.current && note) showWithin(notes.current, note)
    })
    return () => cancelAnimationFrame(frame)
  }, [at, first, here])

  /** A click chooses the mention closest around the words; again, the next one around them. */
  function choose({ target }: MouseEvent) {
    const part = (target as Element).closest<HTMLElement>('[data-marks]')
    const segment = part && segments.find(({ start }) => start === Number(part.dataset['start']))
    if (!segment || String(window.getSelection()) !== '') return
    const around = [...new Set(segment.marks.toReversed().map(({ mention }) => mention))]
    const next = around[(around.indexOf(first ?? -1) + 1) % around.length]
    const place = drawing.places[next ?? -1]
    if (place === undefined) return
    navigate({
      to: '/article/$slug',
      params: { slug },
      search: { at: place, ...(speaker && { speaker }) },
      resetScroll: false,
    })
  }

  const total = article.mentions.totalCount
  const count = shown.filter(Boolean).length
  return (
    <>
      <Legend slug={slug} speakers={speakers} only={speaker} />
      <p role="status" className={styles['count']}>
        {mentions.length < total
          ? `${mentions.length} of ${total} mentions are marked; the others are on their way.`
          : speaker
            ? `${count} of ${total} mentions are marked: those of one speaker.`
            : `${total} ${total === 1 ? 'mention' : 'mentions'}. What nobody says is plain.`}
      </p>
      {error && <Failure error={error} again={again} />}
      <div className={styles['reading']}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the numbers in the text are links, for the keyboard. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as above. */}
        <div ref={words} className={styles['text']} lang={language} data-article onClick={choose}>
          {paragraphs.map((paragraph, place) => (
            <Paragraph
              key={begins[place]}
              segments={paragraph}
              drawing={drawing}
              chosen={chosen
                .filter((mention) => paragraph.some(({ marks }) => marks.some((mark) => mark.mention === mention)))
                .join(' ')}
              here={paragraph.some(({ start }) => start === here) ? here : undefined}
            />
          ))}
        </div>
        <section aria-labelledby="notes" className={styles['beside']}>
          <h2 id="notes">What is said</h2>
          {total === 0 && <p>Nobody says anything in this article.</p>}
          {total > 0 && count === 0 && <p>This speaker says nothing in this article.</p>}
          <ol ref={notes}>
            {mentions.map((mention, place) =>
              shown[place] ? (
                <li key={mention.id}>
                  <Note mention={place} drawing={drawing} language={language} isChosen={chosen.includes(place)} />
                </li>
              ) : null,
            )}
          </ol>
        </section>
      </div>
      {chosen.length > 0 && (
        <section aria-label="At this place" className={styles['sheet']}>
          <Link
            to="/article/$slug"
            params={{ slug }}
            search={speaker ? { speaker } : {}}
            resetScroll={false}
            activeOptions={{ exact: true }}
            className={styles['close']}
          >
            Close
          </Link>
          {chosen.map((mention) => (
            <Note key={mention} mention={mention} drawing={drawing} language={language} isChosen={false} />
          ))}
        </section>
      )}
    </>
  )
}
