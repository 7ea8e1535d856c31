import type { QuotedStep } from '../../service/ask/trace/answer-graph.js';
import { nameOf, titleBeside } from '../../src/labels/name-instrument.js';
import { tellApart } from '../../src/labels/tell-apart.js';
import type { Context } from '../context.js';
import { RELATION_LABELS } from '../messages/labels.data.js';
import { printQuote } from './quote.js';
import { shorten } from './wrap.js';

/** One step of a chain: what the instrument reached does, or what is done to it, with the words it rests on. */
export function printStep(context: Context, step: QuotedStep, depth: number): string[] {
  const { label, say, colours, width } = context;
  const { edge, instrument, quote } = step;
  const indent = '  '.repeat(depth + 1);
  const how = label(RELATION_LABELS[edge.relation][instrument.id === edge.to ? 'out' : 'in']);
  const told = tellApart(instrument, context.language);
  const planned = edge.planned ? ` ${say('relation.planned')}` : '';
  const head = `${indent}${colours.cyan(`${how}${planned}`)} → ${colours.bold(nameOf(instrument))}`;
  const lines = [told === '' ? head : `${head}  ${told}`];
  const title = titleBeside(instrument);
  if (title !== null) lines.push(`${indent}    ${shorten(title, width - indent.length - 4)}`);
  if (quote !== null) lines.push(...printQuote(context, quote, `${indent}    `));
  else if (edge.evidence?.document === 'register') lines.push(`${indent}    ${colours.dim(say('relation.register'))}`);
  return lines;
}
