import type { Counted, Edge, InstrumentSummary } from '../../service/answers.js';
import type { InstrumentAnswer } from '../../service/ask/instruments/answer-instrument.js';
import { RELATIONS } from '../../src/facts/statement.js';
import { fileOf, nameOfDocument } from '../../src/labels/name-document.js';
import { nameOf, titleBeside } from '../../src/labels/name-instrument.js';
import { namePlace } from '../../src/labels/name-place.js';
import { tellApart } from '../../src/labels/tell-apart.js';
import { describeValidity, printDate } from '../../src/register/describe-validity.js';
import { printTerm } from '../../src/terms/index.js';
import { oneLine } from '../../src/text/one-line.js';
import type { Context } from '../context.js';
import { GROUP_LABELS, RELATION_LABELS } from '../messages/labels.data.js';
import { printQuote } from './quote.js';
import { hang, shorten } from './wrap.js';

/** An instrument's card: identity, dates, who cites it with the words, and its relations both ways. */
export function printCard(context: Context, answer: InstrumentAnswer): string[] {
  const { card } = answer;
  const { colours, width, say } = context;
  const lines = [colours.bold(nameOf(card))];
  const title = titleBeside(card);
  if (title !== null) lines.push(...hang('', title, width));
  lines.push(...facts(context, answer), ...citations(context, answer));
  for (const { path, title } of card.texts)
    lines.push('', say('card.text', { path: fileOf(path), title: title ?? '' }).trimEnd());
  const names = new Map(answer.related.map((summary) => [summary.id, summary]));
  lines.push(...relations(context, card.outgoing, 'out', names), ...relations(context, card.incoming, 'in', names));
  return lines;
}

function facts(context: Context, { card, validity }: InstrumentAnswer): string[] {
  const { say, width, language } = context;
  const { identity, printed } = card;
  const rows: [string, string][] = [[say('card.id'), card.id]];
  const issued = [card.issued === null ? null : printDate(card.issued, language), card.issuer].filter(
    (part) => part !== null,
  );
  if (issued.length > 0) rows.push([say('card.issued'), issued.join(' · ')]);
  for (const { name } of card.drafts) {
    const act = identity.number ?? nameOf(card);
    rows.push([say('card.draft'), say('card.draft-became', { draft: capitalised(name), act })]);
  }
  if (identity.term !== null) rows.push([say('card.term'), printTerm(identity.term)]);
  if (identity.place !== null) rows.push([say('card.place'), namePlace(identity.place, language)]);
  const validityText = validity === null ? say('validity.no-register') : describeValidity(validity, language);
  rows.push([say('card.validity'), validityText]);
  if (printed.dates.length > 1)
    rows.push([say('card.printed-dates'), counted(printed.dates, (date) => printDate(date, language))]);
  if (printed.issuers.length > 1) rows.push([say('card.printed-issuers'), counted(printed.issuers, oneLine)]);
  const { tasks, mentions, documents } = card;
  rows.push([say('card.cited'), say('card.counts', { tasks, mentions, documents })]);
  if (card.findings > 0) rows.push([say('card.findings'), say('card.findings-count', { count: card.findings })]);
  const label = Math.max(...rows.map(([name]) => name.length));
  return rows.flatMap(([name, value]) => hang(`  ${name.padEnd(label)}  `, value, width));
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function counted(values: readonly Counted[], print: (value: string) => string): string {
  return values.map(({ value, count }) => `${print(value)} (${count})`).join(', ');
}

function citations(context: Context, { groups, mentions, card }: InstrumentAnswer): string[] {
  const { say, label, colours, width } = context;
  const lines: string[] = [];
  for (const { group, tasks, next } of groups.filter((one) => one.tasks.length > 0)) {
    const count = next === null ? String(tasks.length) : `${tasks.length}+`;
    lines.push('', colours.bold(`${label(GROUP_LABELS[group])} (${count})`));
    for (const { task, document, quote } of tasks) {
      const head = `  • ${task.path}  `;
      lines.push(`${head}${shorten(nameOfDocument(document), width - head.length)}`);
      lines.push(`      ${shorten(task.text, width - 6)}`);
      if (quote !== null) lines.push(`      ${colours.dim(`— ${fileOf(quote.path)}:${quote.line}`)}`);
    }
  }
  const outside = mentions.items.filter((mention) => mention.task === null);
  if (outside.length > 0) lines.push('', colours.bold(say('card.outside-tasks')));
  for (const mention of outside) lines.push(...printQuote(context, mention.quote, '  '));
  if (lines.length > 0) lines.push('', colours.dim(say('card.more', { id: card.id })));
  return lines;
}

/** Edges one way under the name of each relation, with the words they rest on. */
function relations(
  context: Context,
  edges: readonly Edge[],
  direction: 'out' | 'in',
  names: ReadonlyMap<string, InstrumentSummary>,
): string[] {
  const { label, colours } = context;
  return RELATIONS.flatMap((relation) => {
    const ofKind = edges.filter((edge) => edge.relation === relation);
    if (ofKind.length === 0) return [];
    const heading = colours.bold(label(RELATION_LABELS[relation][direction]));
    return ['', heading, ...ofKind.flatMap((edge) => printEdge(context, edge, names.get(otherEnd(edge, direction))))];
  });
}

function otherEnd(edge: Edge, direction: 'out' | 'in'): string {
  return direction === 'out' ? edge.to : edge.from;
}

function printEdge(context: Context, edge: Edge, other: InstrumentSummary | undefined): string[] {
  const { say, colours, width } = context;
  const { planned, evidence, documents } = edge;
  const source =
    evidence?.document === 'register' ? say('relation.register') : say('relation.documents', { documents });
  const notes = planned ? `${say('relation.planned')} · ${source}` : source;
  const name = other === undefined ? edge.to : nameOf(other);
  const told = other === undefined ? '' : tellApart(other, context.language);
  const lines = [`  • ${name}${told === '' ? '' : `  ${told}`}  ${colours.dim(notes)}`];
  const title = other === undefined ? null : titleBeside(other);
  if (title !== null) lines.push(`      ${shorten(title, width - 6)}`);
  return lines;
}
