// Takes a decision back; answers with what it was about.
MATCH (d:Decision {id: $id})
WITH d, d.key AS key, d.document AS document
DELETE d
RETURN key, document
