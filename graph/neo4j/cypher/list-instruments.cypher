// Gives cited instruments their place in the list by number of tasks, and takes the others off it.
UNWIND $places AS place
MATCH (i:Instrument {id: place.id})
SET i.cited = place.cited
