// Documents speak of instruments they did not speak of.
UNWIND $groups AS one
MATCH (i:Instrument {id: one.instrument})
UNWIND one.documents AS given
MATCH (d:Document {id: given.document})
CREATE (d)-[:SPEAKS_OF {sortKey: given.sortKey, mentions: given.mentions, direct: given.direct, nested: given.nested}]->(i)
