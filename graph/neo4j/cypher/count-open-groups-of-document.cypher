// How many groups of open citations there are in one document.
MATCH (:Document {id: $document})-[:CONTAINS]->(:Mention)-[:MAKES]->(c:Claim) WHERE c.status IN $statuses
WITH DISTINCT c.key AS key, c.form AS form, c.status AS status
RETURN count(*) AS n
