// Tasks that are there are no longer gone for the search side.
UNWIND $ids AS id
MATCH (gone:RemovedTask {id: id})
DELETE gone
