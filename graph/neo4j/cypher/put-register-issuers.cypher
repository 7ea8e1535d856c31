// Keeps who issued the instruments of the register.
UNWIND $rows AS given
MATCH (r:RegisterRow {id: given.id})
SET r.issuedBy = given.issuedBy
