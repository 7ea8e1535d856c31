import { RELATION_LABELS } from '../../../src/labels/labels.data.js';
import type { GroupedTask } from '../../data/types.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';

/** Why a task concerns the instrument although it cites another: "qua Thông tư 05/2022/TT-BYT (Quy định chi tiết)". */
export function viaWords(via: NonNullable<GroupedTask['via']>, names: ReadonlyMap<string, string>): string {
  const name = names.get(via.instrument) ?? via.instrument;
  if ('covers' in via) return say('instrument.via-guiding', { name });
  const how = label(RELATION_LABELS[via.relation].out);
  return say('instrument.via', { name, how: via.planned ? `${how} ${say('instrument.planned')}` : how });
}
