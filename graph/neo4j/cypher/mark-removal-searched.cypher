// The search side has let these removed tasks go.
UNWIND $tasks AS held
MATCH (gone:RemovedTask {id: held.id}) WHERE gone.version = held.version
DELETE gone
