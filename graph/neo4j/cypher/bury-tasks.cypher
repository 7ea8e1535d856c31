// Leaves word for the search side that tasks are gone.
UNWIND $ids AS id
MERGE (gone:RemovedTask {id: id})
SET gone.version = $version
