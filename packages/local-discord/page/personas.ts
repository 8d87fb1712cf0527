/** The user panel: who one is, the switch to another persona, and the client's language. */
import type { Persona } from '../src/protocol.js';
import type { Acts } from './acts.js';
import { avatar, nameOf } from './avatars.js';
import { el } from './dom.js';
import { LANGUAGES } from './i18n.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import type { Scene } from './scene.js';

function noteOn({ note }: Persona, locale: string): string {
  return note?.[locale] ?? note?.['en-US'] ?? '';
}

/** The two buttons of the panel. */
export function userPanel(scene: Scene, acts: Acts): readonly Node[] {
  const { world, words, locale } = scene;
  const { me } = world;
  const language = LANGUAGES.find((one) => one.locale === locale)?.name ?? locale;
  const who = el(
    'button',
    {
      type: 'button',
      class: 'panel-who',
      'aria-haspopup': 'menu',
      title: words.switchPersona,
      'data-testid': 'persona',
      'data-persona': me.id,
      'data-focus-key': 'persona',
    },
    el(
      'span',
      { class: 'face-with-dot' },
      avatar(me.user, 32),
      el('span', { class: 'dot online', 'aria-hidden': true }),
    ),
    el(
      'span',
      { class: 'panel-names' },
      el('span', { class: 'panel-name' }, nameOf(me.user)),
      el('span', { class: 'panel-note' }, noteOn(me, locale) || me.user.username),
    ),
    icon('swap', 16),
  );
  who.addEventListener('click', () =>
    openMenu(
      [
        {
          heading: words.switchPersona,
          entries: world.personas.map((one) => ({
            label: nameOf(one.user),
            detail: noteOn(one, locale),
            face: avatar(one.user, 32),
            checked: one.id === me.id,
            key: one.id,
            run: () => acts.become(one.id),
          })),
        },
      ],
      who,
      { label: words.switchPersona, testId: 'persona-menu' },
    ),
  );
  const tongue = el(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-haspopup': 'menu',
      'aria-label': `${words.language}: ${language}`,
      title: `${words.language}: ${language}`,
      'data-testid': 'language',
      'data-locale': locale,
      'data-focus-key': 'language',
    },
    icon('globe', 20),
  );
  tongue.addEventListener('click', () =>
    openMenu(
      [
        {
          heading: words.language,
          entries: LANGUAGES.map((one) => ({
            label: one.name,
            detail: one.locale,
            checked: one.locale === locale,
            key: one.locale,
            run: () => acts.setLocale(one.locale),
          })),
        },
      ],
      tongue,
      { label: words.language, testId: 'language-menu' },
    ),
  );
  return [who, tongue];
}
