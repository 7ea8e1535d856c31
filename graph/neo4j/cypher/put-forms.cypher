// Keeps the forms of claims.
UNWIND $forms AS given
MATCH (c:Claim {ref: given.ref})
SET c.form = given.form
