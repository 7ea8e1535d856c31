// Writes documents and their texts.
CYPHER replan=skip
UNWIND $documents AS given
CREATE (d:Document {id: given.id, path: given.path, token: given.token, contentHash: given.contentHash,
    recency: given.recency, place: given.place, ownNumber: given.ownNumber, own: given.own, tasks: given.tasks,
    mentions: given.mentions, statements: given.statements, record: given.record, stated: given.stated,
    sections: given.sections, extractor: given.extractor})
  -[:HAS_TEXT]->(:Text {document: given.id, original: given.original})
RETURN given.id AS document, elementId(d) AS node
