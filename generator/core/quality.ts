/** How finely structures are meshed: `preview` while a definition is worked on, `final` for what is delivered. */
export type Quality = 'preview' | 'final';
