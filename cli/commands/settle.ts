import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { QuotedMention } from '../../service/ask/documents/quoted-mentions.js';
import type { Service } from '../../service/open/service.js';
import type { Revocation, Settling } from '../../service/settle/settle.js';
import { DanchieuError, type Language } from '../../src/errors/errors.js';
import { DECISION_SCOPES, type Decision, type DecisionScope } from '../../src/facts/decision.js';
import { SCOPE_LABELS } from '../../src/labels/labels.data.js';
import { nameOf } from '../../src/labels/name-instrument.js';
import { tellApart } from '../../src/labels/tell-apart.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { oneOf, wholeNumber } from '../option-values.js';
import { printQuote } from '../print/quote.js';
import { printTime } from '../print/time.js';
import { withChosen, withService } from '../session.js';

interface SettleOptions extends CommonOptions {
  readonly as?: string;
  readonly scope: DecisionScope;
  readonly by?: string;
  readonly why?: string;
  readonly preview?: boolean;
  readonly revoke?: string;
}

const EXAMPLE = {
  line: 'findings settle ke-hoach-1a2b3c4d:m-27-nq-tw --as "27-NQ/TW khóa XIII" --scope document --preview',
  meaning: 'settle.example',
} as const;
const REVOKE = { line: 'findings settle --revoke xn-0a1b2c3d4e5f60', meaning: 'settle.example.revoke' } as const;

/** `findings settle`: what a person knows of a citation is kept, or taken back. */
export function settleCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'settle', 'settle.description', [EXAMPLE, REVOKE])
    .argument('[finding]', say('settle.finding'))
    .option('--as <ref>', say('settle.as'))
    .option(
      '--scope <scope>',
      say('settle.scope', { scopes: DECISION_SCOPES.join(', ') }),
      oneOf(DECISION_SCOPES),
      'mention',
    )
    .option('--by <name>', say('settle.by'))
    .option('--why <text>', say('settle.why'))
    .option('--preview', say('settle.preview'))
    .option('--revoke <decision>', say('settle.revoke'))
    .action((finding: string | undefined, options: SettleOptions) =>
      options.revoke === undefined ? runSettle(context, finding, options) : runRevoke(context, options.revoke, options),
    );
}

async function runSettle(context: Context, finding: string | undefined, options: SettleOptions): Promise<void> {
  const { as, scope, why, preview } = options;
  if (finding === undefined || as === undefined) {
    throw new DanchieuError('wrong-use', { detail: context.say('settle.needs') });
  }
  const { previewSettling, settle } = await import('../../service/settle/settle.js');
  const by = options.by ?? userInfo().username;
  const request = { finding, as, scope, by, why };
  const at = new Date().toISOString();
  const settling = preview
    ? await withChosen(context, options, (service) => previewSettling(service, request, at))
    : await withChosen(context, options, (service) => settle(service, request, at), 'change');
  if (options.json) return context.print(JSON.stringify({ done: preview !== true, ...settling }));
  await printSettling(context, settling, preview === true);
}

async function printSettling(context: Context, settling: Settling, preview: boolean): Promise<void> {
  const { say, print, colours, language } = context;
  const { decision, replaces, mention, changes, conflicts, places } = settling;
  await print(
    say(preview ? 'settle.would' : 'settle.done', { text: mention.text, name: decidedName(decision, language) }),
  );
  await print(`  ${colours.dim(decision.instrument.id)}`);
  await print(say('settle.changes', { ...changes }));
  if (conflicts > 0) await print(say('settle.conflicts', { mentions: conflicts }));
  if (replaces !== null) await print(say('settle.replaces', { name: decidedName(replaces, language) }));
  await printPlaces(context, places);
  await print(say(preview ? 'settle.not-yet' : 'settle.kept', { id: decision.id }));
}

async function runRevoke(context: Context, id: string, options: SettleOptions): Promise<void> {
  const { previewRevocation, revoke } = await import('../../service/settle/settle.js');
  const { preview } = options;
  const take = (service: Service): Promise<Revocation> =>
    preview ? previewRevocation(service, id) : revoke(service, id);
  const revocation = await withService(context, options, preview ? 'ask' : 'change', take, { mustExist: true });
  if (options.json) return context.print(JSON.stringify({ done: preview !== true, ...revocation }));
  const { say, print, language } = context;
  const key = preview ? 'settle.would-revoke' : 'settle.revoked';
  await print(say(key, { id, name: decidedName(revocation.decision, language) }));
  await print(say('settle.changes', { ...revocation.changes }));
  await printPlaces(context, revocation.places);
}

async function printPlaces(context: Context, places: readonly QuotedMention[]): Promise<void> {
  for (const { quote } of places) for (const line of printQuote(context, quote, '  ')) await context.print(line);
}

interface DecisionsOptions extends CommonOptions {
  readonly limit: number;
  readonly after?: string;
}

/** `findings decisions`: who decided what, when and why. */
export function decisionsCommand(context: Context): Command {
  const { say } = context;
  const example = { line: 'findings decisions', meaning: 'decisions.example' } as const;
  return createCommand(context, 'decisions', 'decisions.description', [example])
    .option('--limit <number>', say('option.limit'), wholeNumber(1, 10_000), 50)
    .option('--after <key>', say('option.after'))
    .action(async (options: DecisionsOptions) => {
      const { decisionsMade } = await import('../../service/settle/decisions-made.js');
      const answer = await withService(context, options, 'ask', (service) =>
        decisionsMade(service, { limit: options.limit, after: options.after ?? null }),
      );
      if (options.json) return context.print(JSON.stringify(answer));
      const { print, colours, label, language } = context;
      if (answer.items.length === 0) await print(say('decisions.none'));
      for (const { decision, reach } of answer.items) {
        const { id, key, scope, by, at, why } = decision;
        await print(`${colours.bold(key.slice(key.indexOf(':') + 1))} → ${decidedName(decision, language)}`);
        const who = [label(SCOPE_LABELS[scope]), by ?? say('decisions.nobody'), printTime(at, language)];
        await print(`    ${who.join(' · ')} · ${say('decisions.reach', { ...reach })}`);
        if (why !== null) await print(`    ${why}`);
        await print(`    ${colours.dim(id)}`);
      }
      if (answer.next !== null) await print(`\n${say('page.more', { next: answer.next })}`);
    });
}

function decidedName({ instrument }: Decision, language: Language): string {
  const told = tellApart({ ...instrument, issued: null, issuer: null }, language);
  const name = nameOf({ ...instrument, title: null });
  return told === '' ? name : `${name} (${told})`;
}
