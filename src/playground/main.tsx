/**
 * The playground: one muscle as its definition says it, with the sections, landmarks, fibres and normals that make it. A
 * page of the development server (`/playground.html?muscle=<id>`); nothing of it is shipped.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Playground } from './Playground.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('playground.html has no element "root" to draw the page in');
createRoot(root).render(
  <StrictMode>
    <Playground />
  </StrictMode>,
);
