// How many mentions make these claims, in how many tasks and documents.
UNWIND $refs AS ref
MATCH (:Claim {ref: ref})<-[:MAKES]-(m:Mention) WHERE $only IS NULL OR m.document = $only
OPTIONAL MATCH (m)-[:IN]->(t:Task)
RETURN count(m) AS mentions, count(DISTINCT t) AS tasks, count(DISTINCT m.document) AS documents
