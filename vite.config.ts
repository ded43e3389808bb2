import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedCopies } from './tools/compressedCopies.ts';
import { publishedDataset } from './tools/dataset.ts';
import { playgroundServer } from './tools/playgroundServer.ts';

export default defineConfig({
  base: './',
  plugins: [react(), publishedDataset(), compressedCopies(), playgroundServer()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // the words of the page come in small files of their own; nothing is inlined as data: because of the content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
