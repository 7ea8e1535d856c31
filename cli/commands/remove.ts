import type { Command } from 'commander';
import type { Service } from '../../service/open/service.js';
import { fileOf } from '../../src/labels/name-document.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { withService } from '../session.js';

export function removeCommand(context: Context): Command {
  return createCommand(context, 'remove', 'remove.description', [
    { line: 'remove TAI-LIEU/ke-hoach-2024.txt', meaning: 'remove.example' },
  ])
    .argument('<document>', context.say('argument.document'))
    .action(async (named: string, options: CommonOptions) => {
      const { removeDocument } = await import('../../service/keep/remove.js');
      const remove = (service: Service): ReturnType<typeof removeDocument> => removeDocument(service, named);
      const removed = await withService(context, options, 'change', remove, { mustExist: true });
      await context.print(
        options.json ? JSON.stringify(removed) : context.say('remove.done', { ...removed, path: fileOf(removed.path) }),
      );
    });
}
