import type { Plugin } from 'vite';
import type { PlaygroundData } from '#domain/playground.ts';

const ADDRESS = /^\/playground-data\/([a-z0-9-]+)\.json$/;
const MODULE = '/generator/playground/playgroundData.ts';

/** Of that module; naming its own type here would have the page's compiler check all of the generator. */
interface PlaygroundModule {
  readonly playgroundData: (id: string) => PlaygroundData;
}

/**
 * Gives the playground what it draws of a muscle, made from the definition as it stands in the file: `/playground-data/<id>.json`
 * of the development server. A fault in the definition comes as `{ problem }` with status 422.
 */
export function playgroundServer(): Plugin {
  return {
    name: 'playground-data',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const id = ADDRESS.exec(request.url?.split('?')[0] ?? '')?.[1];
        if (id === undefined) {
          next();
          return;
        }
        const send = (status: number, body: unknown): void => {
          response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
          response.end(JSON.stringify(body));
        };
        server
          .ssrLoadModule(MODULE)
          .then((module) => send(200, (module as unknown as PlaygroundModule).playgroundData(id)))
          .catch((error: unknown) => {
            send(422, { problem: error instanceof Error ? error.message : String(error) });
          });
      });
    },
  };
}
