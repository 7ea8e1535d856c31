// Keys vouch for instruments that their outcomes name: each is then known, with the identity they give.
UNWIND $vouchers AS voucher
MATCH (k:Key {key: voucher.source})
MERGE (i:Instrument {id: voucher.instrument})
  ON CREATE SET i.isNew = true, i.direct = 0, i.nested = 0, i.mentions = 0, i.documents = 0
MERGE (k)-[v:VOUCHES_FOR]->(i)
SET v = voucher.known
