// Changes the counts of instruments, and with them their place in the list by number of tasks (most tasks first, then the
// id, as one string).
UNWIND $changes AS change
MATCH (i:Instrument {id: change.instrument})
WITH i, i.mentions + change.mentions AS mentions, i.direct + change.direct AS direct, i.nested + change.nested AS nested,
  i.documents + change.documents AS documents
SET i.mentions = mentions, i.direct = direct, i.nested = nested, i.documents = documents,
  i.cited = CASE WHEN mentions > 0 THEN toString($most - direct - nested) + ' ' + i.id END
