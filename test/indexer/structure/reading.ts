import { readStructure } from '../../../indexer/structure/read-structure.js';
import type { Structure, TaskDraft } from '../../../indexer/structure/structure.js';
import type { StatedFacts } from '../../../src/facts/document.js';
import { cleanText } from '../../../src/text/clean.js';

/** A task with the words of its blocks, as `Task.text` will hold them. */
export interface ReadTask extends TaskDraft {
  readonly text: string;
}

export interface Reading {
  readonly structure: Structure;
  readonly tasks: readonly ReadTask[];
  /** Text of every block, in flow order. */
  readonly blocks: readonly string[];
  /** Text of the blocks of one zone or kind. */
  of(what: string): string[];
}

export function read(original: string, stated: StatedFacts = {}): Reading {
  const structure = readStructure(cleanText(original), stated);
  const { text, blocks } = structure.flow;
  const words = blocks.map((block) => text.slice(block.start, block.end));
  return {
    structure,
    blocks: words,
    tasks: structure.tasks.map((task) => ({ ...task, text: task.blocks.map((at) => words[at]).join(' ') })),
    of: (what) => words.filter((_, at) => blocks[at]?.zone === what || blocks[at]?.kind === what),
  };
}

/** Text as a PDF extractor prints it: every line followed by an empty one. */
export function spaced(...lines: readonly string[]): string {
  return lines.map((line) => `${line} \n`).join('\n');
}
