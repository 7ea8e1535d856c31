// Keeps a value with the data.
MERGE (setting:Setting {name: $name})
SET setting.value = $value
