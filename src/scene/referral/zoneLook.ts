/** How zones are drawn; the rule of what lies inside one is the domain's. */

/** Distance from dot to dot of a stippled zone on the skin, mm. */
export const STIPPLE_PITCH_MM = 2.2;

/** Radius of a dot as a share of the pitch. */
export const STIPPLE_RADIUS_01 = 0.31;
