// Instruments that mentions of a document denote for certain.
MATCH (d:Document {id: $document})-[:CONTAINS]->(:Mention)-[r:DENOTES]->(i:Instrument) WHERE r.certain
RETURN DISTINCT i.id AS id, i.identity AS identity ORDER BY id
