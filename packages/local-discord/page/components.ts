/** Components under a message: rows of buttons and selects, and Components V2. */
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessage,
  APIMessageTopLevelComponent,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import type { Acts } from './acts.js';
import { nameOf } from './avatars.js';
import { cssColor, el } from './dom.js';
import { fileCard, mediaUrl, picture } from './files.js';
import { icon } from './icons.js';
import { safeUrl } from './markdown-inline.js';
import { richText } from './markup.js';
import { everyone, type Scene } from './scene.js';
import { createSelect, type SelectOption } from './select.js';
import type { Pending } from './state.js';
import { Component } from './wire.js';

export interface ComponentScene {
  readonly message: APIMessage;
  readonly scene: Scene;
  readonly acts: Acts;
  /** The press on this message that is under way, if any. */
  readonly pending: Pending | undefined;
}

type InContainer = Extract<APIMessageTopLevelComponent, { type: 17 }>['components'][number];

export function componentView(
  component: APIMessageTopLevelComponent | InContainer,
  on: ComponentScene,
): Node {
  switch (component.type) {
    case Component.ActionRow:
      return actionRow(component, on);
    case Component.TextDisplay:
      return el('div', { class: 'v2-text' }, richText(component.content, on.scene));
    case Component.Separator:
      return el('hr', {
        class: `v2-separator${component.divider === false ? ' v2-gap' : ''}${component.spacing === 2 ? ' v2-large' : ''}`,
      });
    case Component.Section:
      return el(
        'div',
        { class: 'v2-section' },
        el(
          'div',
          { class: 'v2-section-text' },
          ...component.components.map((one) => componentView(one, on)),
        ),
        component.accessory.type === Component.Thumbnail
          ? picture(
              mediaUrl(component.accessory.media.url, on.message.attachments),
              component.accessory.description ?? '',
              'embed-thumbnail',
            )
          : button(component.accessory, on),
      );
    case Component.Container: {
      const box = el(
        'section',
        { class: 'v2-container', 'data-testid': 'container' },
        ...component.components.map((one) => componentView(one, on)),
      );
      const color = cssColor(component.accent_color);
      if (color) {
        box.classList.add('accented');
        box.style.setProperty('--embed-color', color);
      }
      return box;
    }
    case Component.MediaGallery:
      return el(
        'div',
        { class: 'attachments' },
        ...component.items.map((item) =>
          picture(
            mediaUrl(item.media.url, on.message.attachments),
            item.description ?? '',
            'attachment-picture',
          ),
        ),
      );
    case Component.File: {
      const name = component.file.url.replace(/^attachment:\/\//, '');
      const file = on.message.attachments.find(
        (one) => one.filename === name || one.url === component.file.url,
      );
      return file ? fileCard(file, on.scene) : el('div', { class: 'file' }, name);
    }
    default:
      return el('div');
  }
}

function actionRow(
  row: APIActionRowComponent<APIComponentInMessageActionRow>,
  on: ComponentScene,
): Node {
  return el(
    'div',
    { class: 'action-row', 'data-testid': 'action-row' },
    ...row.components.map((one) =>
      one.type === Component.Button ? button(one, on) : messageSelect(one, on),
    ),
  );
}

const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
  6: 'primary',
};

function button(component: APIButtonComponent, on: ComponentScene): Node {
  const label = 'label' in component ? (component.label ?? '') : '';
  const emoji = 'emoji' in component ? component.emoji?.name : undefined;
  const content = [emoji ? el('span', { class: 'button-emoji' }, emoji) : null, label];
  const className = `button button-${STYLES[component.style] ?? 'secondary'}`;
  if ('url' in component) {
    const href = component.disabled ? undefined : safeUrl(component.url);
    const linked = [...content, icon('launch', 16)];
    return href
      ? el('a', { class: className, href, target: '_blank', rel: 'noopener noreferrer' }, ...linked)
      : el('button', { type: 'button', class: className, disabled: true }, ...linked);
  }
  if (!('custom_id' in component)) return el('span');
  const customId = component.custom_id;
  const waits = on.pending !== undefined && !on.pending.failed;
  const busy = waits && on.pending?.customId === customId;
  return el(
    'button',
    {
      type: 'button',
      class: busy ? `${className} busy` : className,
      disabled: component.disabled,
      // Not `disabled` while waiting: that would take the focus away from a keyboard user.
      'aria-disabled': waits ? 'true' : undefined,
      'aria-busy': busy ? 'true' : undefined,
      'data-custom-id': customId,
      onclick: () => {
        if (!waits) on.acts.press(on.message, customId);
      },
    },
    ...content,
  );
}

/** The options of a select, whatever it lists: given strings, people, roles or channels. */
export function selectOptions(
  component: APISelectMenuComponent,
  scene: Scene,
): readonly SelectOption[] {
  if (component.type === Component.StringSelect) {
    return component.options.map((one) => ({
      value: one.value,
      label: one.emoji?.name ? `${one.emoji.name} ${one.label}` : one.label,
      description: one.description,
      chosen: one.default ?? false,
    }));
  }
  const given = new Set<string>(component.default_values?.map((one) => one.id));
  const { world } = scene;
  const people = everyone(world).map((one) => ({ value: one.id, label: nameOf(one) }));
  const roles = world.guild.roles.map((one) => ({ value: one.id, label: one.name }));
  const channels = world.channels.map((one) => ({ value: one.id, label: `#${one.name}` }));
  const all = {
    [Component.UserSelect]: people,
    [Component.RoleSelect]: roles,
    [Component.MentionableSelect]: [...people, ...roles],
    [Component.ChannelSelect]: channels,
  }[component.type];
  return all.map((one) => ({ ...one, chosen: given.has(one.value) }));
}

function messageSelect(component: APISelectMenuComponent, on: ComponentScene): Node {
  const select = createSelect({
    options: selectOptions(component, on.scene),
    placeholder: component.placeholder ?? on.scene.words.selectPlaceholder,
    least: component.min_values ?? 1,
    most: component.max_values ?? 1,
    disabled: component.disabled ?? false,
    testId: 'select',
    label: component.placeholder ?? on.scene.words.selectPlaceholder,
    changed: (values) => on.acts.press(on.message, component.custom_id, values),
  });
  select.box.dataset.customId = component.custom_id;
  return select.element;
}
