// The claims of groups of open citations, with what they came to; those that one document makes, when it is given.
UNWIND $groups AS one
MATCH (:Key {key: one.key})<-[:OF]-(c:Claim {form: one.form, status: one.status})
WHERE $document IS NULL OR EXISTS { (c)<-[:MAKES]-(:Mention {document: $document}) }
WITH one, c ORDER BY c.id
RETURN one.at AS at, collect([c.id, c.outcome]) AS claims
