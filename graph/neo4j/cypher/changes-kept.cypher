// The last change that is no longer kept, and the newest.
MATCH (store:Store {id: 'danchieu'})
RETURN coalesce(store.changesGone, 0) AS gone, coalesce(store.changes, 0) AS newest
