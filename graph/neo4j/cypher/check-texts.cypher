// Documents without a text.
MATCH (d:Document) WHERE NOT EXISTS { (d)-[:HAS_TEXT]->(:Text) }
RETURN count(d) AS n
