import type { Relation } from '../../../src/facts/statement.js';
import { RELATION_LABELS } from '../../../src/labels/labels.data.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import type { TraceRow } from './trace-rows.js';

/** What an edge says, as a sentence: "Nghị định 68/2025/NĐ-CP sửa đổi, bổ sung Nghị định 118/2021/NĐ-CP (dự kiến)". */
export function relationSentence({ step: { edge, instrument }, path }: TraceRow): string {
  const parent = path[path.length - 2];
  const name = (id: string): string => {
    const one = id === instrument.id ? instrument : parent;
    return one === undefined ? id : nameOf(one);
  };
  const planned = edge.planned ? ` ${say('instrument.planned')}` : '';
  return `${name(edge.from)} ${relationVerb(edge.relation)} ${name(edge.to)}${planned}`;
}

/** What one does to the other, in the middle of a sentence. */
export function relationVerb(relation: Relation): string {
  const words = label(RELATION_LABELS[relation].out);
  return words.charAt(0).toLowerCase() + words.slice(1);
}
