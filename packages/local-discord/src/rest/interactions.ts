/** Routes of interaction callbacks and follow-ups; their token is the right to use them. */
import type {
  RESTGetAPIWebhookWithTokenMessageResult,
  RESTPatchAPIWebhookWithTokenMessageResult,
  RESTPostAPIInteractionCallbackWithResponseResult,
  RESTPostAPIWebhookWithTokenWaitResult,
} from 'discord-api-types/v10';
import { answerOf } from '../interactions/answers.js';
import { deleteAnswer, editAnswer, followUp, interactionOf } from '../interactions/follow-ups.js';
import { respond } from '../interactions/respond.js';
import { demandApplication } from './find.js';
import { type Api, type Call, route } from './route.js';

function begun({ world, interactions }: Api, { params }: Call<'application' | 'token'>) {
  demandApplication(world, params.application);
  return interactionOf(interactions, params.token);
}

const byToken = { auth: false };
const HOOK = '/webhooks/:application/:token';
const ANSWER = `${HOOK}/messages/:message` as const;

export const interactionRoutes = [
  route<RESTPostAPIInteractionCallbackWithResponseResult>()(
    'POST',
    '/interactions/:interaction/:token/callback',
    ({ world, interactions }, call) => {
      const { interaction, token } = call.params;
      const body = respond(world, interactions, interaction, token, call);
      return call.query.get('with_response') === 'true' ? { body } : {};
    },
    byToken,
  ),
  route<RESTPostAPIWebhookWithTokenWaitResult>()(
    'POST',
    HOOK,
    (api, call) => ({ body: followUp(api.world, begun(api, call), call) }),
    byToken,
  ),
  route<RESTGetAPIWebhookWithTokenMessageResult>()(
    'GET',
    ANSWER,
    (api, call) => ({
      body: answerOf(api.world, begun(api, call), call.params.message).message,
    }),
    byToken,
  ),
  route<RESTPatchAPIWebhookWithTokenMessageResult>()(
    'PATCH',
    ANSWER,
    (api, call) => ({
      body: editAnswer(api.world, begun(api, call), call.params.message, call),
    }),
    byToken,
  ),
  route<never>()(
    'DELETE',
    ANSWER,
    (api, call) => {
      deleteAnswer(api.world, begun(api, call), call.params.message);
      return {};
    },
    byToken,
  ),
];
