// A value kept with the data.
MATCH (setting:Setting {name: $name})
RETURN setting.value AS value
