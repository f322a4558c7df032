import { useControls } from './controls.ts'

/** What is shown where no statement fits: the filters that are on, each to be taken out. */
export function NothingFits() {
  const { choices, remove, clear } = useControls()
  if (choices.length === 0) return <EmptyCorpus />
  return (
    <section>
      <div role="status">
        <h2>No statement fits</h2>
      </div>
      <p>{choices.length > 1 ? 'Nothing has all of this together. Take one out:' : 'Nothing has this. Take it out:'}</p>
      <ul>
        {choices.map((choice) => (
          <li key={`${choice.field} ${choice.value}`}>
            {choice.label}: <strong>{choice.name}</strong>{' '}
            <button type="button" onClick={() => remove(choice)}>
              Remove<span className="only-heard"> {`${choice.label} ${choice.name}`}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={clear}>
          Show all statements
        </button>
      </p>
    </section>
  )
}

/** What is shown of a corpus in which there is nothing: how something comes into it. */
function EmptyCorpus() {
  return (
    <section>
      <h2>The corpus has no statement yet</h2>
      <p>Statements come into it in two ways, both in the folder of the program:</p>
      <dl>
        <dt>
          <code>npm run seed</code>
        </dt>
        <dd>brings the database to what the annotated documents in CORPUS_DIRECTORY say.</dd>
        <dt>
          <code>npm run import -- FOLDER</code>
        </dt>
        <dd>reads a folder of articles that nobody annotated, and finds who says what in them.</dd>
      </dl>
      <p>Load this page again when one of them has ended.</p>
    </section>
  )
}
