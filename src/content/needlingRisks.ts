/**
 * Needling in plain numbers: what it may do to people and what trials found. Facts about a treatment that the articles
 * promote, never guidance.
 */
export interface RiskRow {
  readonly what: string;
  readonly howOften: string;
  /** Ids in sources.json. */
  readonly sources: readonly string[];
}

export const RISK_ROWS: readonly RiskRow[] = [
  {
    what: 'Any mild unwanted effect',
    howOften: '19 of 100 treatments in one survey (7,629 treatments), 37 of 100 in another (about 20,500)',
    sources: ['brady-2014', 'boyce-2020'],
  },
  { what: 'A little bleeding', howOften: '5 to 16 of 100', sources: ['brady-2014', 'boyce-2020'] },
  { what: 'Bruise', howOften: 'about 8 of 100', sources: ['brady-2014', 'boyce-2020'] },
  { what: 'Pain during needling', howOften: '3 to 6 of 100', sources: ['brady-2014', 'boyce-2020'] },
  {
    what: 'Soreness afterwards',
    howOften: '29 to 91 of 100 in the trials that counted it; gone in 1 to 2 days',
    sources: ['navarro-santana-2020'],
  },
  { what: 'Symptoms worse for a while', howOften: 'about 1 of 100', sources: ['brady-2014'] },
  { what: 'Headache or nausea', howOften: 'about 1 of 1,000 each', sources: ['brady-2014'] },
  {
    what: 'Serious event',
    howOften:
      'none in 7,629 treatments (upper limit about 4 in 10,000); 20 in about 20,500 (1 in about 1,000)',
    sources: ['brady-2014', 'boyce-2020'],
  },
  {
    what: 'Collapsed lung',
    howOften: 'single reports, one described in 2025; it may show late',
    sources: ['mintken-2025'],
  },
  {
    what: 'Bleeding round the spinal cord in the neck',
    howOften: 'single reports; some needed emergency surgery',
    sources: ['lee-2011', 'berrigan-2018', 'ji-2015'],
  },
];

export const RISK_CAVEAT = {
  text:
    'Therapists reported on themselves, and the two surveys do not fit together well. Neither article mentions serious ' +
    'events, a collapsed lung or bleeding round the spinal cord. Pressing a point brought on an attack in about 3 of ' +
    '10 people with migraine.',
  sources: ['calandre-2006'],
} as const;

/** The benefit, headache by headache; the three are kept apart. */
export const TRIAL_FINDINGS: readonly { readonly text: string; readonly sources: readonly string[] }[] = [
  {
    text: 'Tension-type headache: one trial set needling against sham needling. It was clearly positive.',
    sources: ['gildir-2019'],
  },
  {
    text: 'Headache from the neck: needling was added to physiotherapy. It helped with pain and disability.',
    sources: ['mousavi-khatir-2022'],
  },
  {
    text:
      'Migraine: there are only very small trials. Pooled evidence is rated very low. A placebo-controlled trial was ' +
      'still at the planning stage in 2024.',
    sources: ['rezaeian-2020-scm', 'pourahmadi-2021', 'slctr-2024-009'],
  },
];
