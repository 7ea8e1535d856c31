import { Meilisearch } from 'meilisearch';

export interface RealServer {
  readonly host: string;
  readonly apiKey: string | undefined;
}

/** The server named by MEILI_HOST and MEILI_MASTER_KEY when it answers; else null, said aloud: no package brings this server. */
export async function realServer(): Promise<RealServer | null> {
  const { MEILI_HOST: host, MEILI_MASTER_KEY: apiKey } = process.env;
  if (host && (await new Meilisearch({ host, timeout: 5_000 }).isHealthy())) return { host, apiKey };
  console.warn(
    `SKIPPED: the contract on a real Meilisearch did NOT run. ${host ? `${host} does not answer.` : 'MEILI_HOST is not set.'}`,
  );
  return null;
}

/** Deletes every index and key whose name begins so. */
export async function sweep({ host, apiKey }: RealServer, prefix: string): Promise<void> {
  const client = new Meilisearch({ host, ...(apiKey === undefined ? {} : { apiKey }) });
  const { results: indexes } = await client.getRawIndexes({ limit: 1_000 });
  for (const { uid } of indexes)
    if (uid.startsWith(prefix)) await client.deleteIndex(uid).waitTask({ timeout: 60_000 });
  const { results: keys } = await client.getKeys({ limit: 1_000 });
  for (const { uid, indexes: of } of keys) if (of.some((one) => one.startsWith(prefix))) await client.deleteKey(uid);
}
