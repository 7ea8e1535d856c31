// Writes rows of the register.
UNWIND $rows AS row
CREATE (r:RegisterRow)
SET r = row
