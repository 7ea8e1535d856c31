// What is said of instruments more, or less, than before: their counts, and with them their place in the list by number of
// tasks (most tasks first, then the id, as one string); mentions that denote them, for certain or provisionally; tasks that
// cite them, one citation a role; documents that did not speak of them. One row an instrument, which is looked for once:
// id, counts (mentions, direct, nested, documents), mentions for certain, mentions provisionally, citations as lists,
// documents as lists.
CYPHER replan=skip
UNWIND $instruments AS row
MATCH (i:Instrument {id: row[0]})
WITH row, i, i.mentions + row[1] AS mentions, i.direct + row[2] AS direct, i.nested + row[3] AS nested
SET i.mentions = mentions, i.direct = direct, i.nested = nested, i.documents = i.documents + row[4],
  i.cited = CASE WHEN mentions > 0 THEN toString($most - direct - nested) + ' ' + i.id END
WITH row, i
CALL (row, i) {
  UNWIND row[5] AS ref
  MATCH (m:Mention) WHERE elementId(m) = ref
  CREATE (m)-[:DENOTES {certain: true}]->(i)
}
CALL (row, i) {
  UNWIND row[6] AS ref
  MATCH (m:Mention) WHERE elementId(m) = ref
  CREATE (m)-[:DENOTES {certain: false}]->(i)
}
CALL (row, i) {
  UNWIND row[7] AS given
  MATCH (t:Task) WHERE elementId(t) = given[0]
  CREATE (t)-[:CITES {role: given[1], nested: given[2], certain: given[3], covers: given[4], count: given[5],
    mention: given[6], sortKey: given[7], coverKey: given[8]}]->(i)
}
CALL (row, i) {
  UNWIND row[8] AS given
  MATCH (d:Document {id: given[0]})
  CREATE (d)-[:SPEAKS_OF {sortKey: given[1], mentions: given[2], direct: given[3], nested: given[4]}]->(i)
}
