/** Faces drawn on the spot, so that nothing is fetched: a robot for the bot, people's initials. */
import type { APIUser } from 'discord-api-types/v10';
import { svg } from './dom.js';

const COLORS = ['#b5577c', '#2d7f73', '#7a5bb8', '#a5622b', '#3a6ea5'] as const;

/** The name a client shows for a user. */
export function nameOf(user: APIUser): string {
  return user.global_name ?? user.username;
}

/** A round face, `size` pixels wide; decorative, since the name always stands beside it. */
export function avatar(user: APIUser, size: number): SVGElement {
  return svg(
    'svg',
    {
      viewBox: '0 0 40 40',
      width: size,
      height: size,
      class: 'avatar',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...(user.bot ? robot() : initial(user)),
  );
}

function robot(): SVGElement[] {
  return [
    svg('circle', { cx: 20, cy: 20, r: 20, fill: '#5865f2' }),
    svg('path', { d: 'M20 8.5v5', stroke: '#c9cdfb', 'stroke-width': 2 }),
    svg('circle', { cx: 20, cy: 8.5, r: 2, fill: '#c9cdfb' }),
    svg('rect', { x: 9.5, y: 13.5, width: 21, height: 16, rx: 4.5, fill: '#fff' }),
    svg('circle', { cx: 15.5, cy: 20, r: 2.2, fill: '#5865f2' }),
    svg('circle', { cx: 24.5, cy: 20, r: 2.2, fill: '#5865f2' }),
    svg('path', { d: 'M15.5 25.4h9', stroke: '#5865f2', 'stroke-width': 1.8 }),
  ];
}

function initial(user: APIUser): SVGElement[] {
  const name = nameOf(user);
  // Snowflakes end in a counter, so that people made together get different colours.
  const color = COLORS[Number(BigInt(user.id) % BigInt(COLORS.length))] ?? COLORS[0];
  return [
    svg('circle', { cx: 20, cy: 20, r: 20, fill: color }),
    svg(
      'text',
      {
        x: 20,
        y: 26,
        'text-anchor': 'middle',
        fill: '#fff',
        'font-size': 17,
        'font-weight': 500,
      },
      Array.from(name)[0]?.toUpperCase() ?? '?',
    ),
  ];
}
