// The tasks that cite an instrument outside a title, each once with its document's record; of one document where one is given.
MATCH (t:Task)-[c:CITES]->()
USING INDEX c:CITES(sortKey)
WHERE c.sortKey > $after AND c.sortKey < $end AND ($document IS NULL OR t.document = $document)
WITH DISTINCT t
MATCH (d:Document {id: t.document})
RETURN t.document AS document, d.record AS record, t.record AS task ORDER BY document, t.pos
