// Tasks that are there are no longer gone for the search side.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (gone:RemovedTask {id: id})
DELETE gone
