/**
 * The fixed safety texts. One list of warning signs for everyone: no questions, no scores.
 * Base: the SNNOOP10 features (source do-2019); the sorting into three levels is ours.
 */
export interface WarningSign {
  readonly text: string;
  /** Ids in sources.json; empty where the statement is general medical knowledge. */
  readonly sources: readonly string[];
}

export interface WarningLevel {
  readonly id: 'emergency' | 'same-day' | 'soon';
  readonly title: string;
  readonly signs: readonly WarningSign[];
}

export const INTENDED_PURPOSE =
  'A reference and teaching tool about muscles, tender points and published pain maps. It is meant for learning ' +
  'about anatomy and the literature. It is not meant to diagnose, predict, monitor or treat any condition, to assess ' +
  'an individual patient, or to guide needling or any other treatment.';

export const DISCLAIMERS = {
  footer: 'For learning only. It does not diagnose, treat or replace advice from a health professional.',
  about:
    'This explorer shows where books and studies say that pain from tender muscle points may be felt. It cannot tell ' +
    'you what is causing your pain. Many illnesses feel the same. Experts still argue about what trigger points are, ' +
    'and trained examiners often disagree on where they lie. Nothing here is an instruction to press, stretch or ' +
    'needle anything.',
  results:
    'These are published maps. They are not causes, and they are not ranked by how likely they are. If you have any ' +
    'of the warning signs, get medical help first.',
  needling:
    'Needling is done by trained, registered professionals after a health check. Never put a needle into yourself or ' +
    'anyone else.',
  therapists:
    'Teaching reference. It has not been tested for use with patients and must not be used to choose muscles or ' +
    'needle sites for a person.',
  sourceHonesty:
    'The explanations restate two web articles that promote dry needling for migraine. The grade and the note beside ' +
    'each one are ours, based on the studies listed.',
} as const;

/** Stands once on every screen that speaks of trigger points. */
export const TRIGGER_POINT_CAVEAT = {
  text: 'Trigger points are tender points; what they are is disputed.',
  sources: ['quintner-2015', 'dommerholt-gerwin-2015'],
} as const;

/** Agreement between examiners, in numbers. */
export const EXAMINER_AGREEMENT = {
  text: 'Trained examiners agree only moderately on where a trigger point lies (kappa 0.45).',
  plain:
    'Trained people agree only moderately on where a trigger point lies: 0.45 on a scale from 0 (no better than ' +
    'chance) to 1 (always).',
  sources: ['rathbone-2017'],
} as const;

export const WARNING_PREAMBLE = {
  text: 'Each of these is a reason to be checked. Most people who have one turn out not to have a dangerous cause.',
  sources: ['do-2021'],
} as const;

export const WARNING_LEVELS: readonly WarningLevel[] = [
  {
    id: 'emergency',
    title: 'Call emergency services now',
    signs: [
      {
        text: 'A headache that reaches full strength within about a minute, or is the worst of your life',
        sources: ['do-2019'],
      },
      {
        text: 'Headache with a face that droops, or trouble speaking or seeing. Headache when you feel weak, numb, confused or drowsy, or have a fit',
        sources: ['do-2019'],
      },
      {
        text: 'Headache with fever and a stiff neck, or with a rash that does not fade when pressed',
        sources: ['do-2019', 'nice-cg150'],
      },
      {
        text: 'Sudden, unusual pain on one side of the neck, face or head, above all after a strain, a blow or neck treatment. Get help even if nothing else is wrong: a torn neck artery can look like a muscle pattern',
        sources: ['ichd3-cervical-artery'],
      },
      {
        text: 'Headache after a head injury that gets worse, or comes with vomiting or drowsiness',
        sources: ['do-2019'],
      },
      { text: 'Severe pain in a red eye with blurred sight', sources: ['do-2019'] },
      {
        text: 'After needling: chest pain, breathlessness or a new cough, even a day or two later',
        sources: ['mintken-2025'],
      },
      {
        text: 'After needling near the spine: weakness, numbness or sudden shooting pain',
        sources: ['lee-2011', 'berrigan-2018', 'ji-2015'],
      },
    ],
  },
  {
    id: 'same-day',
    title: 'See a doctor the same day',
    signs: [
      {
        text: 'First headache of this kind at 50 or older. A sore scalp, jaw pain on chewing or changes in sight make it urgent',
        sources: ['do-2019'],
      },
      { text: 'Headache in pregnancy or in the weeks after a birth', sources: ['do-2019'] },
      {
        text: 'Headache with cancer now or in the past, or with weak immunity such as HIV',
        sources: ['do-2019'],
      },
      { text: 'Headache with fever, weight loss or feeling ill all over', sources: ['do-2019'] },
      { text: 'After needling: spreading redness, heat, pus or fever', sources: [] },
    ],
  },
  {
    id: 'soon',
    title: 'See a doctor soon, before any muscle treatment',
    signs: [
      { text: 'New headache, or a clear change in a headache you know', sources: ['do-2019'] },
      { text: 'Headache that keeps getting worse over days or weeks', sources: ['do-2019'] },
      { text: 'Headache set off by coughing, sneezing, straining or exercise', sources: ['do-2019'] },
      { text: 'Headache that changes when you lie down or stand up', sources: ['do-2019'] },
      {
        text: 'Headache with a watering, red eye or drooping eyelid on the same side',
        sources: ['do-2019'],
      },
      {
        text: 'Painkillers for headache on many days each month, or headache that began with a new medicine',
        sources: ['do-2019'],
      },
      {
        text: 'Signs in the eye that only a doctor or optician can see, such as a swollen optic nerve',
        sources: ['do-2019'],
      },
    ],
  },
];

export const CHILDREN_NOTE = {
  text: 'Children: see a doctor for any repeated headache. The maps come from adults, and where children feel headache differs.',
  sources: ['alonso-blanco-2011'],
} as const;

/** Which headache is which, in short; migraine, tension-type headache and headache from the neck are kept apart. */
export const HEADACHE_EXPLAINER = {
  text:
    'Migraine is a brain condition. It comes in attacks of 4 to 72 hours, often one-sided and throbbing. It gets worse ' +
    'with movement, and nausea or dislike of light and sound come with it. Headache from the neck comes from a neck ' +
    'problem. It stays on one side, starts at the back, and neck movement or pressure brings it on. Neck pain is ' +
    'common in migraine too (about 3 in 4 people), so a sore neck does not tell them apart.',
  sources: ['ichd3-migraine', 'ichd3-cervicogenic', 'al-khazali-2022'],
} as const;

/** Date of the last review of the words, shown as "last reviewed". */
export const LAST_REVIEWED = '2026-11-20';
