import type { OpenOptions, Service } from '../service/open/service.js';
import type { CommonOptions } from './command.js';
import type { Context } from './context.js';

/**
 * Opens the service that the options and the environment name, hands it to `work` and closes it whatever happens.
 * Says aloud when it waits for another process.
 */
export async function withService<T>(
  context: Context,
  options: CommonOptions,
  to: OpenOptions['to'],
  work: (service: Service) => Promise<T>,
  more: Pick<OpenOptions, 'evenWithoutSearch' | 'evenEmpty' | 'mustExist'> = {},
): Promise<T> {
  const { readConfig } = await import('../service/open/config.js');
  const { openService } = await import('../service/open/service.js');
  const config = readConfig(context.outside.environment, options.store);
  const onWaiting = (): void => context.complain(context.say('notice.waiting', { store: config.store }));
  const service = await openService(config, { to, onWaiting, ...more });
  try {
    return await work(service);
  } finally {
    await service.close();
  }
}

/** As `withService`, for questions about one instrument: where the reference fits several, shows them and passes on. */
export async function withChosen<T>(
  context: Context,
  options: CommonOptions,
  work: (service: Service) => Promise<T>,
  to: 'ask' | 'change' = 'ask',
): Promise<T> {
  const { AmbiguousReference } = await import('../service/ask/instruments/one-instrument.js');
  const { printChoices } = await import('./choices.js');
  try {
    return await withService(context, options, to, work, { mustExist: true });
  } catch (error) {
    if (error instanceof AmbiguousReference) await printChoices(context, error.found, options.json === true);
    throw error;
  }
}
