/** Colours of charts, for light and for dark surroundings. Pure. */

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Colours {
  readonly paper: string;
  /** Titles and values. */
  readonly ink: string;
  /** Labels, dates, sources. */
  readonly muted: string;
  readonly hairline: string;
  /** The unfilled part of a bar. */
  readonly track: string;
  readonly focus: string;
  /** Parts beside the one in focus, in order; the first also stands for the focus where there is none. */
  readonly parts: readonly string[];
  readonly rest: string;
}

/** Text reaches a contrast of 4.5 to 1 on the paper in both, as WCAG 2.2 asks of small text. */
export const colours: Readonly<Record<Theme, Colours>> = {
  light: {
    paper: '#fdfcf9',
    ink: '#17212b',
    muted: '#56626e',
    hairline: '#dcdfe0',
    track: '#eceeed',
    focus: '#0f5c82',
    parts: ['#0f5c82', '#8fb3c6', '#c58a2c', '#7c9461', '#94688d', '#b46a55'],
    rest: '#c9d2d8',
  },
  dark: {
    paper: '#171b20',
    ink: '#f1f4f6',
    muted: '#a7b2bd',
    hairline: '#323a43',
    track: '#262c33',
    focus: '#6cb8e0',
    parts: ['#6cb8e0', '#3f6f8a', '#dcae5c', '#93ac72', '#b78bb0', '#cd8872'],
    rest: '#46515c',
  },
};
