// Citations that no longer follow from the mentions.
UNWIND $citations AS ref
MATCH ()-[c:CITES]->() WHERE elementId(c) = ref
DELETE c
