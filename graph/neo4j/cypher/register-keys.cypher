// A fingerprint of the register's rows under each form of a key.
MATCH (k:RegisterKey)
RETURN k.lookedUp AS form, k.fingerprint AS fingerprint
