// Keys vouch for instruments that their outcomes name: each is then known, with the identity they give.
CYPHER replan=skip
UNWIND $vouchers AS voucher
MATCH (k:Key {key: voucher.source})
MERGE (i:Instrument {id: voucher.instrument})
  ON CREATE SET i.isNew = true, i.direct = 0, i.nested = 0, i.mentions = 0, i.documents = 0
MERGE (k)-[v:VOUCHES_FOR]->(i)
SET v.priority = voucher.known.priority, v.source = voucher.known.source, v.identity = voucher.known.identity,
  v.provisional = voucher.known.provisional, v.type = voucher.known.type, v.symbol = voucher.known.symbol,
  v.name = voucher.known.name
