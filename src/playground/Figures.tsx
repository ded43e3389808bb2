import type { PlaygroundBody, PlaygroundData } from '#domain/playground.ts';

/** The figures of a muscle: of its bodies, its sections, its landmarks. */
export function Figures({ data }: { readonly data: PlaygroundData }) {
  return (
    <>
      <p>
        Layer {data.layer}, from <code>{data.file}</code>
      </p>
      {data.bodies.map((body) => (
        <BodyFigures key={body.slip} body={body} />
      ))}
      <h2>Landmarks</h2>
      <table>
        <thead>
          <tr>
            <th>name</th>
            <th>left, up, front (mm)</th>
            <th>used in</th>
          </tr>
        </thead>
        <tbody>
          {data.landmarks.map(({ id, atMm, usedIn }) => (
            <tr key={id}>
              <td>{id}</td>
              <td>{atMm.map((mm) => mm.toFixed(1)).join(', ')}</td>
              <td>{usedIn.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function BodyFigures({ body }: { readonly body: PlaygroundBody }) {
  const { figures, edges, kind, sections, slip, attachments } = body;
  return (
    <section>
      <h2>{slip === '' ? `One ${kind}` : `${slip} (${kind})`}</h2>
      <p>
        {figures.lengthMm.toFixed(1)} mm long, at most {figures.greatestThicknessMm.toFixed(1)} mm thick,{' '}
        {(figures.volumeMm3 / 1000).toFixed(2)} cm³, {figures.triangles} triangles, {figures.folds} folds.
        Edges: {edges.join(' and ')}.
      </p>
      <ul>
        {attachments.map(({ end, on, words }) => (
          <li key={`${end} ${on} ${words}`}>
            {end} on {on}: {words}
          </li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th>section</th>
            <th>places</th>
            <th>thickness (mm)</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ name, placesMm, thicknessMm }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{placesMm.length}</td>
              <td>{thicknessMm.map((mm) => mm.toFixed(1)).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
