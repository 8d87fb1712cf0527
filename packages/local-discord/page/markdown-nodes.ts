/** What Discord's markdown is made of. */

export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';

export type Inline =
  | { readonly t: 'text' | 'code'; readonly text: string }
  | { readonly t: 'everyone'; readonly text: string }
  | {
      readonly t: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly Inline[];
    }
  | { readonly t: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly t: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly t: 'command'; readonly name: string; readonly id: string }
  | { readonly t: 'time'; readonly seconds: number; readonly style: TimeStyle }
  | { readonly t: 'emoji'; readonly name: string };

export type Block =
  | { readonly t: 'paragraph' | 'subtext'; readonly children: readonly Inline[] }
  | { readonly t: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly t: 'quote'; readonly children: readonly Block[] }
  | { readonly t: 'pre'; readonly language: string; readonly text: string }
  | {
      readonly t: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    };
