import type { Field } from '#generator/core/solid.ts';
import { distanceToBox, smoothIntersection, smoothUnion } from '#generator/kernels/distanceFields.ts';
import { clamp01 } from '#generator/kernels/scalar.ts';
import { controlCurve } from './controlCurve.ts';
import { levelPath, type OnPath } from './levelPath.ts';

export type ToothKind = 'incisor' | 'canine' | 'premolar' | 'molar';

export interface Tooth {
  readonly name: string;
  readonly kind: ToothKind;
  /** Greatest breadth along the arch, mm. */
  readonly breadthMm: number;
  /** Greatest depth across the arch, mm. */
  readonly depthMm: number;
  /** From neck to edge or cusp tip, mm. */
  readonly crownMm: number;
}

export interface ToothRow {
  /** Line through the middles of the necks from the midline backwards: x, y, z, mm. */
  readonly neckLine: readonly (readonly [x: number, y: number, z: number])[];
  /** 1: the crowns point up (lower row); -1: down (upper row). */
  readonly crownsPoint: 1 | -1;
  /** From the midline backwards. */
  readonly teeth: readonly Tooth[];
}

/** How far neighbours overlap, mm, so that the contact closes. */
const CONTACT_MM = 0.25;
const CONTACT_FILLET_MM = 0.8;
const ROOT_MM = 5;
const ROOT_FILLET_MM = 4;
/** Between the necks a web stands where gum would be: without it light would fall through between contact and socket. */
const WEB = { halfThicknessMm: 1.1, heightShare: 0.62, depthMm: 1.5, filletMm: 1.6 } as const;

interface Placed extends Tooth {
  /** Distance of its middle along the neck line. */
  readonly along: number;
  readonly neckY: number;
}

/** Crowns and the upper part of the roots. Approximate distance, mm, negative inside; for x >= 0. */
export function toothRow({ neckLine, crownsPoint, teeth }: ToothRow): Field {
  const curve = controlCurve(neckLine, 5);
  const path = levelPath(
    neckLine.map(([x, , z]) => [x, z] as const),
    5,
  );
  const on: OnPath = { along: 0, aside: 0 };
  const placed = place(teeth, (along) => levelAt(curve, along));
  const last = placed[placed.length - 1];
  const reach = Math.max(...teeth.map((t) => t.crownMm)) + ROOT_MM;
  const widest = Math.max(...teeth.map((t) => t.depthMm));
  const span = (k: number): [number, number] => [
    Math.min(...neckLine.map((p) => p[k])),
    Math.max(...neckLine.map((p) => p[k])),
  ];
  const [[, x1], [y0, y1], [z0, z1]] = [span(0), span(1), span(2)];
  const box = distanceToBox([-x1 - widest, y0 - reach, z0 - 8], [x1 + widest, y1 + reach, z1 + widest]);
  return (x, y, z) => {
    const far = box(x, y, z);
    if (far > 2) return far + 1;
    path.locate(x, z, on);
    let best = Infinity;
    let web = Infinity;
    for (const tooth of placed) {
      const u = on.along - tooth.along;
      if (Math.abs(u) > tooth.breadthMm / 2 + 5) continue;
      const v = (y - tooth.neckY) * crownsPoint;
      const f = crown(tooth, u, on.aside, v);
      best = best === Infinity ? f : smoothUnion(best, f, CONTACT_FILLET_MM);
      // shorter than the tooth at the end of the row, so that it never stands free
      const beside = Math.abs(u) - tooth.breadthMm / 2 + (tooth === last ? 2 : 0);
      web = Math.min(web, Math.max(beside, v - WEB.heightShare * tooth.crownMm, -v - WEB.depthMm));
    }
    if (best === Infinity) return 6;
    return smoothUnion(best, Math.max(web, Math.abs(on.aside) - WEB.halfThicknessMm), WEB.filletMm);
  };
}

/** The first tooth stands on both sides of the midline, so that the contact between the two is rounded like the others. */
function place(teeth: readonly Tooth[], levelOf: (along: number) => number): Placed[] {
  const placed: Placed[] = [];
  let start = 0;
  for (const tooth of teeth) {
    const along = start + (tooth.breadthMm - CONTACT_MM) / 2;
    placed.push({ ...tooth, along, neckY: levelOf(along) });
    start += tooth.breadthMm - CONTACT_MM;
  }
  return [{ ...placed[0], along: -placed[0].along }, ...placed];
}

function levelAt(curve: readonly (readonly number[])[], along: number): number {
  let travelled = 0;
  for (let i = 0; i + 1 < curve.length; i++) {
    const step = Math.hypot(curve[i + 1][0] - curve[i][0], curve[i + 1][2] - curve[i][2]);
    if (travelled + step >= along)
      return curve[i][1] + ((along - travelled) / step) * (curve[i + 1][1] - curve[i][1]);
    travelled += step;
  }
  return curve[curve.length - 1][1];
}

/** Half breadth and half depth against height, as shares of the greatest, and how far the middle leans outwards. */
interface Profile {
  readonly breadth: (k: number) => number;
  readonly depth: (k: number) => number;
  readonly lean: (k: number) => number;
  /** How far the root runs inwards from the neck, mm for each mm, so that it stays in the bone. */
  readonly rootLean: number;
  /** Exponent of the section: 2 an ellipse, more a rounded box. */
  readonly squareness: number;
  readonly edgeFilletMm: number;
}

const rising = (k: number): number => Math.sin(Math.min(1, k) * (Math.PI / 2));

const PROFILES: Readonly<Record<ToothKind, Profile>> = {
  incisor: {
    breadth: (k) => 0.74 + 0.26 * rising(k / 0.7),
    depth: (k) => 1 - 0.68 * k ** 1.15,
    lean: (k) => 0.46 * k,
    rootLean: 0.5,
    squareness: 2.7,
    edgeFilletMm: 1,
  },
  canine: {
    breadth: (k) => 0.76 + 0.24 * rising(k / 0.5),
    depth: (k) => 1 - 0.6 * k ** 1.3,
    lean: (k) => 0.34 * k,
    rootLean: 0.4,
    squareness: 2.4,
    edgeFilletMm: 1.6,
  },
  premolar: {
    breadth: (k) => 0.77 + 0.23 * rising(k / 0.6),
    depth: (k) => 0.87 + 0.13 * rising(k / 0.4) - 0.22 * k * k,
    lean: () => 0,
    rootLean: 0,
    squareness: 2.5,
    edgeFilletMm: 1.6,
  },
  molar: {
    breadth: (k) => 0.82 + 0.18 * rising(k / 0.6),
    depth: (k) => 0.9 + 0.1 * rising(k / 0.4) - 0.2 * k * k,
    lean: () => 0,
    rootLean: 0,
    squareness: 3,
    edgeFilletMm: 1.6,
  },
};

/** u along the arch, w outwards, v from the neck towards the edge, all mm. */
function crown(tooth: Tooth, u: number, w: number, v: number): number {
  const profile = PROFILES[tooth.kind];
  const halfBreadth = tooth.breadthMm / 2;
  const halfDepth = tooth.depthMm / 2;
  const k = clamp01(v / tooth.crownMm);
  const root = v < 0 ? 1 / (1 + 0.12 * v * v) : 1;
  const a = halfBreadth * profile.breadth(k) * root;
  const b = halfDepth * profile.depth(k) * root;
  const e = profile.squareness;
  const across = w - halfDepth * profile.lean(k) - profile.rootLean * Math.min(0, v);
  const section = (Math.abs(u / a) ** e + Math.abs(across / b) ** e) ** (1 / e);
  const side = (section - 1) * Math.min(a, b) * 0.85;
  const top = (v - tooth.crownMm + relief(tooth, u, w)) * 0.85;
  return smoothIntersection(
    smoothIntersection(side, top, profile.edgeFilletMm),
    -v - ROOT_MM,
    ROOT_FILLET_MM,
  );
}

/** How far the chewing surface lies below the cusp tips, mm. */
function relief({ kind, breadthMm, depthMm, crownMm }: Tooth, u: number, w: number): number {
  const p = Math.abs(2 * u) / breadthMm;
  if (kind === 'incisor') return 0.35 * p ** 4;
  if (kind === 'canine') return 0.24 * crownMm * p ** 1.2;
  const q = Math.abs(2 * w) / depthMm;
  // one pair of cusps, buccal and lingual, or two pairs
  const fromCuspAlong = kind === 'molar' ? p - 0.45 : p * 0.8;
  const fromCuspAcross = q - 0.48;
  return 1.5 * (1 - Math.exp(-4.5 * (fromCuspAlong ** 2 + fromCuspAcross ** 2)));
}
