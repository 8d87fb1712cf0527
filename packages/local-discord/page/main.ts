/** Puts the page together: one store, one connection, and the parts that draw the view. */
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/500.css';
import '@fontsource/noto-sans-sc/700.css';
import './style/base.css';
import './style/layout.css';
import './style/messages.css';
import './style/components.css';
import './style/composer.css';
import './style/menus.css';
import './style/modal.css';
import type { PersonaId } from '../src/protocol.js';
import { createActs } from './acts.js';
import { createComposer } from './composer.js';
import { connect } from './connection.js';
import { el } from './dom.js';
import { createHeader } from './header.js';
import { createMembers } from './members.js';
import { createMessageLog } from './messages.js';
import { openModal } from './modal.js';
import { channelLabel, sceneOf } from './scene.js';
import { createSidebar } from './sidebar.js';
import { firstView, type View } from './state.js';
import { createStore } from './store.js';
import { createTyping } from './typing.js';

function personaFromAddress(): PersonaId {
  return new URLSearchParams(location.search).get('persona') ?? '';
}

function start(root: HTMLElement): void {
  const store = createStore(firstView(personaFromAddress()));
  const connection = connect({
    event(event) {
      acts.hear(event);
      store.dispatch({ t: 'event', event, at: Date.now() });
      const { world } = store.view();
      if (event.t === 'modal' && world && acts.mine(event.ref)) {
        openModal(event, sceneOf(world), acts, () => composer.focus());
      }
    },
    link: (link) => store.dispatch({ t: 'link', link }),
  });
  const acts = createActs(store, connection);
  const composer = createComposer(acts);
  const log = createMessageLog(acts, composer.compose);
  const sidebar = createSidebar(acts);
  const header = createHeader(acts, () => !app.classList.toggle('members-hidden'));
  const members = createMembers();
  const typing = createTyping();
  const veil = el('div', { class: 'veil', onclick: () => acts.drawer(false) });
  const main = el(
    'main',
    { class: 'chat' },
    header.element,
    header.warning,
    el(
      'div',
      { class: 'chat-body' },
      el('div', { class: 'conversation' }, log.element, composer.element, typing.element),
      members.element,
    ),
  );
  const app = el('div', { class: 'app' }, sidebar.element, veil, main);
  root.replaceChildren(app);

  const parts = [sidebar, header, log, composer, members, typing];
  const draw = (view: View): void => {
    app.classList.toggle('drawer-open', view.drawer);
    app.dataset.link = view.link;
    app.dataset.persona = view.world?.me.id === view.persona ? view.persona : '';
    for (const part of parts) part.update(view);
    if (!view.world) return;
    document.documentElement.lang = view.world.me.locale;
    const unread = Object.values(view.unread).reduce((sum, count) => sum + count, 0);
    const where = channelLabel(view.world, view.channelId);
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${where} | ${view.world.guild.name}`;
    const address = new URL(location.href);
    if (view.persona) address.searchParams.set('persona', view.persona);
    if (address.href !== location.href) history.replaceState(null, '', address);
  };
  store.subscribe(draw);
  draw(store.view());
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && store.view().drawer) acts.drawer(false);
  });
  window.setInterval(() => store.dispatch({ t: 'tick', at: Date.now() }), 1000);
  connection.become(store.view().persona);
}

const root = document.getElementById('root');
if (root) start(root);
