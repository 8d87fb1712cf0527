/** Faces drawn on the spot, so that nothing is fetched: the bot's newspaper, people's initials. */
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
    ...(user.bot ? newspaper() : initial(user)),
  );
}

function newspaper(): SVGElement[] {
  return [
    svg('circle', { cx: 20, cy: 20, r: 20, fill: '#5865f2' }),
    svg('path', {
      d: 'M10.5 12.5h15v15a2 2 0 0 0 2 2H13A2.5 2.5 0 0 1 10.5 27Z',
      fill: '#fff',
    }),
    svg('path', { d: 'M27 17h3v10.2a1.5 1.5 0 0 1-3 0Z', fill: '#c9cdfb' }),
    svg('path', {
      d: 'M13.2 15.6h9.6v3.6h-9.6zM13.2 21.4h9.6v1.3h-9.6zM13.2 24.4h6.4v1.3h-6.4z',
      fill: '#5865f2',
    }),
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
