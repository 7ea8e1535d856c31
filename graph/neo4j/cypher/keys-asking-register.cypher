// Keys for which the register is asked under one of these forms, also by a nickname printed beside a number.
UNWIND $forms AS form
CALL (form) {
  MATCH (k:Key) WHERE k.lookedUp = form RETURN k
  UNION
  MATCH (:Need {needed: form})<-[:NEEDS {draft: false}]-(:Claim)-[:OF]->(k:Key) RETURN k
}
RETURN DISTINCT k.key AS key
