import type { Command } from 'commander';
import type { StatedFacts } from '../src/facts/document.js';
import type { Context } from './context.js';
import { day } from './option-values.js';

/** Options of the commands that read documents: where paths begin, and what a person states of all that is read. */
export interface StatedOptions extends StatedFacts {
  readonly root?: string;
  readonly allowClassified?: boolean;
}

/** Adds those options. */
export function takingStated(command: Command, { say }: Context): Command {
  return command
    .option('--root <folder>', say('index.root'))
    .option('--date <date>', say('index.date'), day)
    .option('--place <place>', say('index.place'))
    .option('--issuer <issuer>', say('index.issuer'))
    .option('--period <period>', say('index.period'))
    .option('--allow-classified', say('index.classified'));
}

/** They as the services want them. */
export function statedIn({ root, allowClassified, date, place, issuer, period }: StatedOptions): {
  readonly root: string | undefined;
  readonly stated: StatedFacts;
  readonly allowClassified: boolean;
} {
  return { root, stated: { date, place, issuer, period }, allowClassified: allowClassified === true };
}
