import type { Command } from 'commander';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { wholeNumber } from '../option-values.js';
import { withService } from '../session.js';

interface InstrumentOptions extends CommonOptions {
  readonly limit: number;
}

export function instrumentCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'instrument', 'instrument.description', [
    { line: 'instrument 27-NQ/TW', meaning: 'instrument.example.number' },
    { line: 'instrument "nghị định 61/2018"', meaning: 'instrument.example.words' },
  ])
    .argument('<ref...>', say('argument.ref'))
    .option('--limit <number>', say('option.limit'), wholeNumber(1, 1000), 5)
    .action(async (words: string[], options: InstrumentOptions) => {
      const { answerInstruments } = await import('../../service/ask/instruments/answer-instrument.js');
      const { printCard } = await import('../print/card.js');
      const ref = words.join(' ');
      const today = new Date().toISOString().slice(0, 10);
      const answer = await withService(context, options, 'ask', (service) =>
        answerInstruments(service, ref, { limit: options.limit, today }),
      );
      if (options.json) return context.print(JSON.stringify(answer));
      if (answer.candidates.length > 1) {
        await context.print(context.say('found.several', { ref, count: answer.candidates.length }));
        await context.print('');
      }
      for (const candidate of answer.candidates) {
        for (const line of printCard(context, candidate)) await context.print(line);
        await context.print('');
      }
      if (answer.othersInRegister > 0) {
        await context.print(say('found.others', { count: answer.othersInRegister, ref }));
      }
    });
}
