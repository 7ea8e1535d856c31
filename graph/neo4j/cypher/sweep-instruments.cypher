// Drops instruments that nobody vouches for any more; answers with them.
CYPHER replan=skip
UNWIND $instruments AS id
MATCH (i:Instrument {id: id}) WHERE NOT EXISTS { (i)<-[:VOUCHES_FOR]-() }
DETACH DELETE i
RETURN id
