/** Who wants to hear of which fact or topic, and what they have been sent. Ids only. */
import type { Script } from '../../reading/language.js';

export const targetKinds = ['fact', 'topic'] as const;

/** What is followed. */
export interface Target {
  readonly kind: (typeof targetKinds)[number];
  readonly id: string;
}

export interface Follow {
  readonly personId: string;
  readonly target: Target;
  /** What the person reads. */
  readonly script: Script;
  /** Sequence of the newest revision when it began: what was published by then is not told. */
  readonly since: number;
}

export const newsKinds = ['release', 'correction', 'withdrawal'] as const;
/** `release`: new data, or a new fact; `correction`: a figure put right; `withdrawal`: not told any more. */
export type NewsKind = (typeof newsKinds)[number];

/** Something that followers are told, once each. */
export interface News {
  readonly factId: string;
  /** The fact's topic. */
  readonly topic: string;
  readonly revision: number;
  readonly kind: NewsKind;
  /** Place among all revisions; followers who came later are not told. */
  readonly sequence: number;
}

export const deliveryStates = ['waiting', 'sending', 'sent', 'closed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One message to one person. There is one for a person, fact, revision and kind of news. */
export interface Delivery extends Pick<News, 'factId' | 'revision' | 'kind'> {
  readonly personId: string;
  /** What the person follows that brought it. */
  readonly target: Target;
  readonly script: Script;
  /** `closed`: the person takes no direct messages, or has stopped it. */
  readonly state: DeliveryState;
  /** ISO instant of its last step. */
  readonly movedAt: string;
}

export interface FollowingReader {
  /** What a person follows. */
  of(personId: string): Promise<readonly Follow[]>;
  followers(targets: readonly Target[]): Promise<readonly Follow[]>;
  /** Sequence of the newest revision that followers were told of. */
  cursor(): Promise<number>;
  deliveries(states: readonly DeliveryState[]): Promise<readonly Delivery[]>;
  deliveriesTo(personId: string): Promise<readonly Delivery[]>;
}

export interface FollowingWriter {
  /** Resolves to whether it is new. */
  follow(follow: Follow): Promise<boolean>;
  /** Ends one, or all where no target is given; resolves to how many there were. */
  stop(personId: string, target?: Target): Promise<number>;
  /** Those that there are already are left as they are. */
  queue(deliveries: readonly Delivery[]): Promise<void>;
  /** Takes a delivery from the state and moment it was read in; `false` where somebody else did. */
  move(delivery: Delivery, to: DeliveryState, at: string): Promise<boolean>;
  setCursor(sequence: number): Promise<void>;
  /** Forgets what was sent or closed before an ISO instant. */
  purge(before: string): Promise<void>;
}
