// Drafts whose outcome rests on one of these keys.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (:Need {needed: key})<-[:NEEDS {draft: true}]-(:Claim)-[:OF]->(k:Key)
RETURN DISTINCT k.key AS key
